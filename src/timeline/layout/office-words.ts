/**
 * Knows how it is said who held the office, given the words of a language. Refuses to conclude: each
 * sentence ends with the note that being in office is no responsibility.
 */
import type { TermOfOffice } from '../model/timeline-event.ts';

/** Sentences with `{a}`, `{b}`, `{name}`, `{n}` and `{m}`, by what they say. */
export type OfficeWords = Readonly<Record<string, string | undefined>>;

/** Who was in office when a thing happened, and when the public learnt of it; empty where nobody was. */
export function sayOffices(
  then: readonly TermOfOffice[],
  later: readonly TermOfOffice[],
  words: OfficeWords,
): string {
  if (then.length === 0) return '';
  return join([
    words['then']?.replace('{a}', names(then)),
    later.length > 0 ? words['later']?.replace('{b}', names(later)) : '',
    words['note'],
  ]);
}

/** How many events surely happened, and surely became known, in a term. */
export function sayTerm(
  { name }: TermOfOffice,
  counts: { happened: number; known: number },
  words: OfficeWords,
): string {
  const said = words['term']
    ?.replace('{name}', name)
    .replace('{n}', String(counts.happened))
    .replace('{m}', String(counts.known));
  return join([said, words['note']]);
}

/** Two terms of one person are one name. */
function names(terms: readonly TermOfOffice[]): string {
  return [...new Set(terms.map(({ name }) => name))].join(', ');
}

function join(sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}
