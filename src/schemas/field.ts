/**
 * Kinds of field of which content is made. Each has one sentence for the author (`.describe()`) and a French message
 * with what was written, what is accepted and an example.
 */
import { z } from 'astro/zod';
import { advised, adviseAuthor, type Advice } from './author-message.ts';
import { FUZZY_DATE_PATTERN, parseFuzzyDate, parseWhen, WHEN_PATTERN } from '../calendar/edtf.ts';
import { parseIsoDay } from '../calendar/day.ts';

/** An object with these fields and no others. */
function strictBlock<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.keys(shape).join(', ');
  const example = `${fields.split(', ')[0]}: …`;
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Champ inconnu : « ${issue.keys.join(' », « ')} ». Attendu : seulement ${fields}. Exemple : ${example}`
        : adviseAuthor(issue.input, { accepted: `un bloc avec ${fields}`, example }),
  });
}

/** The same, named before its fields. */
export const record = <Shape extends z.ZodRawShape>(describe: string, shape: Shape) =>
  strictBlock(shape).describe(describe);

/**
 * Rules between the fields of a block, for its `.check()`.
 * @param faults  for each rule that a block breaks, the message under the path of the field at fault
 */
export function together<Block>(faults: (block: Block) => Iterable<Record<string, string>>) {
  return ({ value, issues }: z.core.ParsePayload<Block>) => {
    for (const [field, message] of [...faults(value)].flatMap(Object.entries<string>))
      issues.push({ code: 'custom', input: value, path: field.split('.'), message });
  };
}

/** What an author would type: « … » for words, the required fields of a block. */
function exampleOf(schema: z.ZodType): string {
  const { examples } = schema.meta() ?? {};
  if (Array.isArray(examples)) return String(examples[0]);
  if (!(schema instanceof z.ZodObject)) return '…';
  const required = Object.entries<z.ZodType>(schema.shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name, field]) => `${name}: ${exampleOf(field)}`);
  return `{ ${required.join(', ')} }`;
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

/** What a text is not printed with: it shows what its author has not finished. */
export const UNFINISHED = {
  pattern: /(?<!\p{L})(?:TODO|FIXME|TBD|lorem ipsum)(?!\p{L})/iu,
  accepted: 'un texte achevé',
} as const;

/** What is not words, with what to write instead; the first that matches is reported. */
const NOT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?=.)[^\p{L}\p{N}—]*$/su, 'au moins une lettre ou un chiffre'],
  [/<\/?[a-z!?][^\s>]*>?/i, 'des mots sans balise'],
  [/&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/i, 'la lettre elle-même : é, et non son nom en HTML'],
  [/\*\*[^*]+\*\*|__[^_]+__/, 'des mots sans mise en forme'],
  [UNFINISHED.pattern, UNFINISHED.accepted],
];

/** Rules for words of any length: something to read, and nothing that a page would run or print as typed. */
function words(text: z.ZodString, example: string) {
  return NOT_WORDS.reduce(
    (checked, [pattern, accepted]) =>
      checked.refine((written) => !pattern.test(written), {
        error: ({ input }) => adviseAuthor(pattern.exec(String(input))?.[0], { accepted, example }),
      }),
    text,
  );
}

/** One line of text, `max` characters at most. */
export function line(max: number, example: string) {
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
  return words(text, example);
}

/** Paragraphs of text, separated by an empty line, `max` characters at most in all. */
export function paragraphs(max: number, example: string) {
  const advice = advised({ accepted: `un texte de 1 à ${max} caractères`, example });
  return words(z.string(advice).trim().min(1, advice).max(max, advice), example);
}

/**
 * A line in French and in English; neither may be missing.
 * @param english  example of the English line; by default the French one, to be said in English
 */
export function bilingualLine(
  max: number,
  example: string,
  english = `${example} (à dire en anglais)`,
) {
  return strictBlock({
    fr: line(max, example).describe('En français.'),
    en: line(max, english).describe('En anglais.'),
  });
}

function edtfField<Parsed>(
  describe: string,
  pattern: string,
  parse: (text: string) => Parsed | undefined,
  advice: Advice,
) {
  return z
    .preprocess(
      // YAML reads `2015` as a number.
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string(advised(advice)),
    )
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
    .meta({ description: describe, pattern, examples: ['2015-11-13'] });
}

/** An EDTF date or interval, parsed. */
export const when = (describe: string) =>
  edtfField(describe, WHEN_PATTERN, parseWhen, {
    accepted: 'une date EDTF du calendrier (année, mois, saison, jour, intervalle)',
    example: '2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015',
  });

/** A single EDTF date, parsed. */
export const fuzzyDate = (describe: string) =>
  edtfField(describe, FUZZY_DATE_PATTERN, parseFuzzyDate, {
    accepted: 'une date EDTF du calendrier, sans intervalle',
    example: '2023-22 (été), 2015-11-13, 2015-11 ou 2015',
  });

/** A calendar day, as the text `2026-11-25`. */
export function isoDay(describe: string) {
  const example = '2026-11-25';
  const advice = advised({ accepted: 'un jour du calendrier', example });
  return z
    .string(advice)
    .refine((written) => parseIsoDay(written) !== undefined, { ...advice, abort: true })
    .refine(isPlausible, { error: ({ input }) => implausible(input, example) })
    .meta({ description: describe, format: 'date', examples: [example] });
}

/** One word of a closed list. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  const [example] = values;
  return z
    .enum(values, advised({ accepted: `un mot parmi ${values.join(', ')}`, example }))
    .meta({ examples: [example] });
}

/** `true`, or no field of that name at all. */
export function literalTrue(name: string, describe: string) {
  const says = { accepted: 'true, ou pas de champ', example: `${name}: true` };
  return z.literal(true, advised(says)).describe(describe).optional();
}

/** A text of one form. */
export function matching(pattern: RegExp, says: Advice) {
  const advice = advised(says);
  return z
    .string(advice)
    .regex(pattern, advice)
    .meta({ examples: [says.example] });
}

/** Longest id, in characters: it is a file name on every system. */
const ID_MAX = 80;

/** A word that identifies one thing across files: lower case, digits and hyphens. */
export function slug(accepted: string, example: string) {
  const says = { accepted, example };
  return matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says).max(ID_MAX, advised(says));
}

/** The id of an entry: its file name without `.yaml`. */
export const id = (example: string) =>
  slug('un identifiant (nom de fichier sans .yaml, minuscules, chiffres et tirets)', example);

/** A list of at least `min` items, without repeats. */
export function distinct<Item extends z.ZodType>(item: Item, min: number, says: Advice) {
  const advice = advised(says);
  return z
    .array(item, advice)
    .min(min, advice)
    .refine((list) => new Set(list).size === list.length, {
      error: ({ input }) => adviseAuthor(repeatedIn(input as unknown[]), says),
    })
    .meta({ examples: [says.example] });
}

const repeatedIn = (list: readonly unknown[]) => list.find((item, at) => list.indexOf(item) < at);

/** A list of at least `min` ids, without repeats. */
export const ids = (example: string, min: 0 | 1 = 0) =>
  distinct(id(example).describe('Un identifiant.'), min, {
    accepted: `une liste d’${min === 0 ? 'identifiants' : 'au moins un identifiant'}, sans doublon`,
    example: `[${example}]`,
  });

/** A list of `min` to `max` blocks. */
export function blocks<Item extends z.ZodType>(item: Item, min: number, max: number) {
  const accepted = `une liste de ${min} à ${max} blocs`;
  const advice = advised({ accepted, example: `- ${exampleOf(item)}` });
  return z.array(item, advice).min(min, advice).max(max, advice);
}

/** A list of any number of blocks, or no field at all. */
export const anyBlocks = <Item extends z.ZodType>(item: Item, accepted: string) =>
  z.array(item, advised({ accepted, example: `- ${exampleOf(item)}` })).default([]);

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number) {
  const advice = advised({ accepted: `un nombre entier de ${min} à ${max}`, example: String(min) });
  return z
    .int(advice)
    .min(min, advice)
    .max(max, advice)
    .meta({ examples: [min] });
}
