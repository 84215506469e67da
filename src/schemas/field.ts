/**
 * Kinds of field of which content is made. Each has one sentence for the author (`.describe()`) and a French message
 * with what was written, what is accepted and an example.
 */
import { z } from 'astro/zod';
import { advised, adviseAuthor, type Advice } from './author-message.ts';
import { FUZZY_DATE_PATTERN, parseFuzzyDate, parseWhen, WHEN_PATTERN } from '../calendar/edtf.ts';
import { parseIsoDay } from '../calendar/day.ts';

/** YAML reads `2015` as a number: turns it back into what was typed. */
function backToText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** An object with these fields and no others. */
export function record<Shape extends z.ZodRawShape>(describe: string, shape: Shape) {
  const fields = Object.keys(shape).join(', ');
  return z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `Champ inconnu : « ${issue.keys.join(' », « ')} ». Attendu : seulement ${fields}. Exemple : ${fields.split(', ')[0]}: …`
          : adviseAuthor(issue.input, {
              accepted: `un bloc avec ${fields}`,
              example: `${fields.split(', ')[0]}: …`,
            }),
    })
    .describe(describe);
}

/** Years that a date of this case file can have: from the Déclaration of 1789 to the next decades. */
const YEARS = { first: 1789, last: 2050 } as const;

const isPlausible = (text: string) =>
  [...text.matchAll(/(?:^|\/)(\d{3})([\dX])/g)].every(([, decade = '', unit = '']) => {
    const year = Number(decade + unit.replace('X', '0'));
    return year >= YEARS.first && year <= YEARS.last;
  });

const implausible = (text: unknown, example: string) =>
  adviseAuthor(text, { accepted: `une année de ${YEARS.first} à ${YEARS.last}`, example });

/** Rules for words of any length: something to read, and nothing that a page would run or print as typed. */
function words(text: z.ZodString, example: string) {
  const says = { accepted: 'au moins une lettre ou un chiffre', example };
  const found = text.refine(
    (written) => written === '' || /[\p{L}\p{N}—]/u.test(written),
    advised(says),
  );
  return NOT_WORDS.reduce(
    (checked, [pattern, accepted]) =>
      checked.refine((written) => !pattern.test(written), {
        error: ({ input }) => adviseAuthor(pattern.exec(String(input))?.[0], { accepted, example }),
      }),
    found,
  );
}

/** What a text is not printed with: it shows what its author has not finished. */
export const UNFINISHED = {
  pattern: /(?<!\p{L})(?:TODO|FIXME|TBD|lorem ipsum)(?!\p{L})/iu,
  accepted: 'un texte achevé',
} as const;

/** What is not words, with what to write instead; the first that matches is reported. */
const NOT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z!?][^\s>]*>?/i, 'des mots sans balise'],
  [/&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/i, 'la lettre elle-même : é, et non son nom en HTML'],
  [/\*\*[^*]+\*\*|__[^_]+__/, 'des mots sans mise en forme'],
  [UNFINISHED.pattern, UNFINISHED.accepted],
];

/** One line of text, `max` characters at most. */
export function line(describe: string, max: number, example: string) {
  const accepted = `une ligne de 1 à ${max} caractères`;
  const advice = advised({ accepted, example });
  const tooLong = (text: string) =>
    `${text.length} caractères écrits. Attendu : ${accepted}. Exemple : ${example}`;
  const broken = `Un retour à la ligne est écrit. Attendu : ${accepted}. Exemple : ${example}`;
  const text = z
    .string(advice)
    .trim()
    .min(1, advice)
    .max(max, { error: ({ input }) => tooLong(String(input)) })
    .regex(/^[^\n]*$/, { error: broken });
  return words(text, example).describe(describe);
}

/** Paragraphs of text, separated by an empty line, `max` characters at most in all. */
export function paragraphs(describe: string, max: number, example: string) {
  const advice = advised({ accepted: `un texte de 1 à ${max} caractères`, example });
  const text = z.string(advice).trim().min(1, advice).max(max, advice);
  return words(text, example).describe(describe);
}

/** A line in French and in English; neither may be missing. The example is French, to be said in English too. */
export function bilingualLine(describe: string, max: number, example: string) {
  return record(describe, {
    fr: line('En français.', max, example),
    en: line('En anglais.', max, `${example} (à dire en anglais)`),
  });
}

/** An EDTF date or interval, parsed. */
export function when(describe: string) {
  return edtfField(describe, WHEN_PATTERN, parseWhen, {
    accepted: 'une date EDTF (année, mois, saison, jour, intervalle)',
    example: '2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015',
  });
}

/** A single EDTF date, parsed. */
export function fuzzyDate(describe: string) {
  return edtfField(describe, FUZZY_DATE_PATTERN, parseFuzzyDate, {
    accepted: 'une date EDTF sans intervalle',
    example: '2023-22 (été), 2015-11-13, 2015-11 ou 2015',
  });
}

function edtfField<Parsed>(
  describe: string,
  pattern: string,
  parse: (text: string) => Parsed | undefined,
  advice: Advice,
) {
  return z
    .preprocess(backToText, z.string(advised(advice)))
    .transform((text, context): Parsed => {
      const parsed = parse(text);
      if (parsed !== undefined && isPlausible(text)) return parsed;
      context.addIssue({
        code: 'custom',
        message: parsed
          ? implausible(text, '2015-11-13')
          : `« ${text} » n’est pas une date. Attendu : ${advice.accepted}. Exemple : ${advice.example}`,
      });
      return z.NEVER;
    })
    .meta({ description: describe, pattern });
}

/** A calendar day, as the text `2026-11-25`. */
export function isoDay(describe: string) {
  const advice = advised({ accepted: 'un jour du calendrier', example: '2026-11-25' });
  return z
    .preprocess(
      backToText,
      z
        .string(advice)
        .refine((text) => parseIsoDay(text) !== undefined, { ...advice, abort: true })
        .refine(isPlausible, { error: ({ input }) => implausible(input, '2026-11-25') }),
    )
    .meta({ description: describe, format: 'date' });
}

/** The day on which an entry was last verified. */
export const verified = isoDay('Le jour de la dernière vérification.');

/** The day before which it must be verified again. */
export const reviewBy = isoDay('Le jour avant lequel il faut vérifier de nouveau.');

/** Why a statement has its status. */
export const reason = (example: string) =>
  bilingualLine('Pourquoi ce statut, en une ligne.', 200, example);

/** One word of a closed list. */
export function choice<const Values extends readonly [string, ...string[]]>(
  describe: string,
  values: Values,
) {
  return z
    .enum(values, advised({ accepted: `un mot parmi ${values.join(', ')}`, example: values[0] }))
    .describe(describe);
}

/** `true`, or no field at all. */
export function literalTrue(describe: string, example = 'reading: true') {
  return z
    .literal(true, advised({ accepted: 'true, ou pas de champ', example }))
    .describe(describe);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longest id, in characters: it is a file name on every system. */
const ID_MAX = 80;

/** The id of an entry: its file name without `.yaml`. */
export function id(describe: string, example: string) {
  return slug(
    describe,
    'un identifiant (nom de fichier sans .yaml, minuscules, chiffres et tirets)',
    example,
  );
}

/** A word that identifies one thing across files: lower case, digits and hyphens. */
export function slug(describe: string, accepted: string, example: string) {
  const advice = advised({ accepted, example });
  return z.string(advice).regex(ID, advice).max(ID_MAX, advice).describe(describe);
}

/** A short name that stands in addresses and says nothing: a letter and two digits. */
export function code(describe: string) {
  const advice = advised({
    accepted: 'une lettre et deux chiffres, que « npm run new event » tire au sort',
    example: 'k31',
  });
  return z
    .string(advice)
    .regex(/^[a-z]\d{2}$/, advice)
    .describe(describe);
}

/** A list of at least `min` ids, without repeats. */
export function ids(describe: string, example: string, min: 0 | 1 = 0) {
  const advice = advised({
    accepted: `une liste d’${min === 0 ? 'identifiants' : 'au moins un identifiant'}, sans doublon`,
    example: `[${example}]`,
  });
  return z
    .array(id('Un identifiant.', example), advice)
    .min(min, advice)
    .refine((list) => new Set(list).size === list.length, advice)
    .describe(describe);
}

/** A list of at least one line, without repeats, of `max` characters each. */
export function lines(describe: string, max: number, example: string) {
  const advice = advised({
    accepted: 'une liste d’au moins une ligne, sans doublon',
    example: `- ${example}`,
  });
  return z
    .array(line('Une ligne.', max, example), advice)
    .min(1, advice)
    .refine((list) => new Set(list).size === list.length, advice)
    .describe(describe);
}

/** A list of at least one word of a closed list. */
export function choices<const Values extends readonly [string, ...string[]]>(
  describe: string,
  values: Values,
) {
  const advice = advised({
    accepted: `une liste d’au moins un mot parmi ${values.join(', ')}`,
    example: `[${values[0]}]`,
  });
  return z.array(choice('Un mot de la liste.', values), advice).min(1, advice).describe(describe);
}

/** A list of `min` to `max` blocks. */
export function blocks<Item extends z.ZodType>(
  describe: string,
  item: Item,
  min: number,
  max: number,
  example: string,
) {
  const advice = advised({ accepted: `une liste de ${min} à ${max} blocs`, example });
  return z.array(item, advice).min(min, advice).max(max, advice).describe(describe);
}

/** A whole number from `min` to `max`. */
export function wholeNumber(describe: string, min: number, max: number) {
  const advice = advised({ accepted: `un nombre entier de ${min} à ${max}`, example: String(min) });
  return z.int(advice).min(min, advice).max(max, advice).describe(describe);
}
