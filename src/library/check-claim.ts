/**
 * Knows the gates that a claim passes before it is printed (editorial charter): standing, people and
 * their position, quotations, words that only a conviction allows, twins in both languages. Pure.
 */
import type { Problem } from '../schemas/author-message.ts';
import type { Actor, CaseEntries, Claim, Prose } from './case-entry.ts';
import { checkKnown, refuse, type Index } from './check-reference.ts';
import { checkStatement } from './check-statement.ts';
import { citationMarksOf } from './prose-reference.ts';
import { isRecorded, quotationsOf, QUOTATION_MAX_WORDS, wordCount } from './quotation.ts';
import { richTerms } from './rich-text.ts';
import { LOCALES } from '../i18n/locale.ts';

/** One of these words, whole, whatever its capitals; `\b` knows no accented letter. */
const words = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** Words that present somebody as guilty; they need a conviction (content/trials). */
const GUILT = words(
  'coupables?',
  'délinquante?s?',
  'criminel(?:le)?s?',
  'corrompue?s?',
  'malfaiteurs?',
  'guilty',
  'criminals?',
  'corrupt',
);

/** Words that a closing never is. */
const VERDICT = words(
  '(?:innocent|disculp|acquitt|relax|condamn)ée?s?',
  'blanchie?s?',
  'coupables?',
  'cleared',
  'exonerated',
  'acquitted',
  'innocent',
  'guilty',
  'convicted',
);

/** A closing: « classé sans suite », « classement », “closed”. */
const CLOSING = words(
  'classée?s?[^.]*sans suite',
  'class(?:e|er|ent)[^.]*sans suite',
  'classements?',
  'clos(?:es|ed|ing)',
);

/** Every sentence or cell of a claim, in one language. */
export function wordsOfClaim({ text, cells }: Claim, locale: 'fr' | 'en'): string[] {
  return text ? [text[locale]] : (cells ?? []).map((cell) => cell[locale]);
}

export function checkClaims(entries: CaseEntries, index: Index): Problem[] {
  const convicted = new Set(
    entries.trials
      .filter(({ outcome }) => outcome.startsWith('guilty'))
      .map(({ minister }) => minister),
  );
  return [
    ...entries.claims.flatMap((claim) => [
      ...checkStatement(
        {
          ...claim,
          words: [
            ...LOCALES.flatMap((locale) => wordsOfClaim(claim, locale)),
            claim.reason.fr,
            claim.reason.en,
          ],
        },
        index,
        entries.actors,
      ),
      ...checkPosition(claim, index),
      ...checkQuotations(claim, index),
      ...checkGuilt(claim, index, convicted),
      ...checkClosing(claim),
      ...checkReading(claim),
      ...checkTwins(claim, index),
    ]),
    ...entries.articles.flatMap((article) => checkQuoting(article, entries.claims)),
  ];
}

/** Where a living person is named, what they said themselves is known, or was looked for. */
function checkPosition({ file, actors }: Claim, index: Index): Problem[] {
  return livingPersons(actors, index)
    .filter(({ positions, soughtOn }) => positions.length === 0 && !soughtOn)
    .map(({ file: actorFile, id }) => ({
      file: actorFile,
      field: 'positions',
      message: `Champ absent. Attendu : ce que ${id} a dit, ou soughtOn (le jour de la recherche), puisque ${file} nomme cette personne vivante. Exemple : soughtOn: 2026-11-25`,
    }));
}

function livingPersons(ids: readonly string[], index: Index): Actor[] {
  return ids
    .flatMap((id) => index.actors.get(id) ?? [])
    .filter(({ kind, died }) => kind === 'person' && !died);
}

/** Words between guillemets are forty at most, and stand in the record of one of the claim's pièces. */
function checkQuotations(claim: Claim, index: Index): Problem[] {
  const pieces = claim.pieces.flatMap((id) => index.pieces.get(id) ?? []);
  const recorded = pieces.flatMap(({ quotes }) => quotes.map(({ text }) => text));
  return wordsOfClaim(claim, 'fr')
    .flatMap(quotationsOf)
    .flatMap((quotation): Problem[] => {
      if (wordCount(quotation) > QUOTATION_MAX_WORDS)
        return [
          {
            file: claim.file,
            field: 'text.fr',
            message: `Citation de ${wordCount(quotation)} mots. Attendu : ${QUOTATION_MAX_WORDS} mots au plus. Exemple : couper par […], ou résumer en attribuant`,
          },
        ];
      if (isRecorded(quotation, recorded)) return [];
      return [
        {
          file: claim.file,
          field: 'text.fr',
          message: `« ${quotation} » ne figure dans les quotes d’aucune de ses pièces (${claim.pieces.join(', ')}). Attendu : les mots exacts, enregistrés dans la pièce. Exemple : quotes: [{ text: ${quotation} }] dans content/pieces/${claim.pieces[0] ?? 'cnil-2024-12-05'}.yaml`,
        },
      ];
    });
}

/** Nobody is presented as guilty without a conviction. */
function checkGuilt(claim: Claim, index: Index, convicted: ReadonlySet<string>): Problem[] {
  const unconvicted = livingPersons(claim.actors, index).filter(({ id }) => !convicted.has(id));
  if (unconvicted.length === 0) return [];
  return LOCALES.flatMap((locale) => {
    const found = GUILT.exec(wordsOfClaim(claim, locale).join(' '));
    if (!found) return [];
    return [
      {
        file: claim.file,
        field: `text.${locale}`,
        message: `« ${found[0]} » est écrit d’une phrase qui nomme ${unconvicted.map(({ id }) => id).join(', ')}, sans condamnation dans content/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement`,
      },
    ];
  });
}

/** A closing ends a path and judges nothing. */
function checkClosing(claim: Claim): Problem[] {
  return LOCALES.flatMap((locale) =>
    wordsOfClaim(claim, locale).flatMap((words) => {
      const found = CLOSING.test(words) ? VERDICT.exec(words) : null;
      if (!found) return [];
      return [
        {
          file: claim.file,
          field: `text.${locale}`,
          message: `« ${found[0]} » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie`,
        },
      ];
    }),
  );
}

/** How a reading of ours says so. */
const READING = { fr: words('notre lecture'), en: words('our reading') };

/** A reading of ours is marked, and says so in both languages. */
function checkReading(claim: Claim): Problem[] {
  const silent = LOCALES.filter(
    (locale) => !READING[locale].test(wordsOfClaim(claim, locale).join(' ')),
  );
  if (!claim.reading)
    return silent.length === LOCALES.length
      ? []
      : [
          refuse(claim.file, 'reading', undefined, {
            accepted: 'true, puisque la phrase dit que c’est notre lecture',
            example: 'reading: true',
          }),
        ];
  return silent.map((locale) =>
    refuse(claim.file, `text.${locale}`, wordsOfClaim(claim, locale).join(' '), {
      accepted: `les mots ${locale === 'fr' ? '« notre lecture »' : '“our reading”'}, puisque reading vaut true`,
      example:
        locale === 'fr' ? 'Selon notre lecture des textes, …' : 'On our reading of the texts, …',
    }),
  );
}

/** Both languages say the same numbers and name the same terms of the glossary. */
function checkTwins(claim: Claim, index: Index): Problem[] {
  const [fr, en] = LOCALES.map((locale) => wordsOfClaim(claim, locale).join(' ')) as [
    string,
    string,
  ];
  const numbers = (text: string) =>
    [...text.matchAll(/\d+(?:[\s\u00a0\u202f.,]\d+)*/g)]
      .map(([number]) => number.replace(/\D/g, ''))
      .sort()
      .join(' ');
  return [
    ...checkKnown(
      claim.file,
      'text',
      [...richTerms(fr), ...richTerms(en)],
      index.terms,
      'un terme du glossaire (content/glossary)',
      '[signalement](terme:signalement)',
    ),
    ...(numbers(fr) === numbers(en)
      ? []
      : [
          {
            file: claim.file,
            field: 'text.en',
            message: `Les nombres diffèrent : ${numbers(fr) || 'aucun'} en français, ${numbers(en) || 'aucun'} en anglais. Attendu : les mêmes nombres, en chiffres. Exemple : « 14 novembre 2023 » et “14 November 2023”`,
          },
        ]),
  ];
}

/** An article quotes its own claims, each once, and leaves none aside. */
function checkQuoting(article: Prose<unknown>, claims: readonly Claim[]): Problem[] {
  const own = new Map(
    claims
      .filter(({ id }) => id.startsWith(`${article.name}/`))
      .map((claim) => [claim.id.slice(article.name.length + 1), claim]),
  );
  const quoted = citationMarksOf(article.body).flatMap((mark) =>
    mark.kind === 'claim' ? [mark.id] : [],
  );
  const example = `<Claim id="${[...own.keys()][0] ?? 'premier-test'}" />`;
  return [
    ...checkKnown(
      article.file,
      '<Claim id>',
      quoted,
      own,
      `une affirmation de content/claims/${article.name}`,
      example,
    ),
    ...quoted
      .filter((id, at) => quoted.indexOf(id) !== at)
      .map((id) =>
        refuse(article.file, '<Claim id>', id, {
          accepted: 'une affirmation citée une seule fois dans l’article',
          example,
        }),
      ),
    ...[...own.entries()]
      .filter(([id]) => !quoted.includes(id))
      .map(([id, { file }]) => ({
        file,
        field: 'fichier',
        message: `Aucun endroit de ${article.file} ne cite cette affirmation. Attendu : <Claim id="${id}" />, ou retirer le fichier. Exemple : <Claim id="${id}" />`,
      })),
  ];
}
