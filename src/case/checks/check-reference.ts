/**
 * Helpers of the checks: refuse a value, look up an id that must exist, and find the words that declare a reading of
 * ours. Pure.
 */
import { adviseAuthor, type Advice, type Problem } from '../../schemas/author-message.ts';
import type { Actor, Piece } from '../case-entry.ts';
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';

/** Entries by id, for the checks. */
export interface Index {
  pieces: Map<string, Piece>;
  actors: Map<string, Actor>;
  terms: Set<string>;
  events: Set<string>;
}

/** One problem of one field. */
export function refuse(file: string, field: string, written: unknown, advice: Advice): Problem {
  return { file, field, message: adviseAuthor(written, advice) };
}

/** The same as a list, empty unless the field is wrong: a check spreads it among its other problems. */
export function refuseIf(
  isWrong: boolean | string | undefined,
  ...problem: Parameters<typeof refuse>
): Problem[] {
  return isWrong ? [refuse(...problem)] : [];
}

/** The ids that a field may hold, and how to tell its author: « une page », and an example. */
export interface Known {
  among: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  what: string;
  example: string;
}

export const known = (ids: Iterable<string>, what: string, example: string): Known => ({
  among: new Set(ids),
  what,
  example,
});

export const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** A problem for each unknown id; the example is the known id nearest to it, never the one that was refused. */
export function checkKnown(
  file: string,
  field: string,
  ids: readonly string[],
  { among, what, example }: Known,
): Problem[] {
  return ids
    .filter((id) => !among.has(id))
    .map((id) => {
      const shown = asTyped(example, nearestName(id, among.keys()));
      const [other] = among.keys();
      return refuse(file, field, id, {
        accepted: `${what} qui existe`,
        example: shown.includes(id) ? asTyped(example, other) : shown,
      });
    });
}

/** An example with another id, if there is one: `<Term id="signalement">signalement</Term>` keeps its tag. */
function asTyped(example: string, id: string | undefined): string {
  if (id === undefined) return example;
  return example.startsWith('<') ? example.replace(/"[^"]*"/, `"${id}"`) : id;
}

/** A problem for each id that is not a pièce; `field` is the one in which the author wrote it. */
export function checkPieces(
  file: string,
  field: string,
  ids: readonly string[],
  index: Index,
): Problem[] {
  const what = 'une pièce (content/facts/pieces)';
  return checkKnown(file, field, ids, { among: index.pieces, what, example: 'cnil-2024-12-05' });
}

/** A problem for each id that is not an actor. */
export function checkActors(
  file: string,
  field: string,
  ids: readonly string[],
  index: Index,
): Problem[] {
  const what = 'un acteur (content/facts/actors)';
  return checkKnown(file, field, ids, { among: index.actors, what, example: 'cnil' });
}

/** Sentences of one field, in both languages. */
export interface CheckedWords {
  file: string;
  /** Field that contains them, without the language. */
  field: string;
  /** Field that marks them as a reading of ours. */
  readingField: string;
  fr: readonly string[];
  en: readonly string[];
  reading: boolean;
}

/** Matches one of these words, whole, ignoring case; `\b` does not recognise accented letters. */
export const wholeWords = (...alternatives: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** Words that declare a reading of ours. */
const READING = { fr: wholeWords('notre lecture'), en: wholeWords('our reading') };

/**
 * Problems of a reading of ours that is not declared in both languages, and of words that declare one without its mark.
 */
export function checkReading(words: CheckedWords): Problem[] {
  const { file, field, readingField, reading } = words;
  const silent = LOCALES.filter((locale) => !READING[locale].test(words[locale].join(' ')));
  if (!reading)
    return refuseIf(silent.length !== LOCALES.length, file, readingField, undefined, {
      accepted: 'ce qui marque notre lecture, puisque la phrase dit que c’en est une',
      example: readingField === 'standing' ? 'standing: reading' : 'reading: true',
    });
  return silent.map((locale) =>
    refuse(file, `${field}.${locale}`, words[locale].join(' '), {
      accepted: `les mots ${locale === 'fr' ? '« notre lecture »' : '“our reading”'}, puisqu’elle est marquée comme telle`,
      example:
        locale === 'fr' ? 'Selon notre lecture des textes, …' : 'On our reading of the texts, …',
    }),
  );
}

/** The same for words of a field that has no mark for a reading of ours: they declare none. */
export const noReading = (file: string, field: string, words: Bilingual | undefined): Problem[] =>
  words
    ? checkReading({
        ...{ file, field, readingField: field, reading: false },
        ...{ fr: [words.fr], en: [words.en] },
      })
    : [];

/** Most letters to change for a name to be near. */
const CHANGES_MAX = 4;

/** The nearest of several names, or undefined if none is within CHANGES_MAX letters. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.min(CHANGES_MAX, Math.floor(written.length / 2)) + 1;
  for (const name of names) {
    if (name === written || Math.abs(name.length - written.length) >= least) continue;
    const changes = changesBetween(written, name);
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}

/** Letters to add, remove or replace so that one text becomes the other (Levenshtein). */
function changesBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= b.length; at += 1)
      here.push(
        Math.min(
          (here[at - 1] ?? 0) + 1,
          (above[at] ?? 0) + 1,
          (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1),
        ),
      );
    above = here;
  }
  return above[b.length] ?? 0;
}
