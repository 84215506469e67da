/**
 * Knows how it is said who held the office, given the words of a language. Refuses to conclude: beside what it says
 * stands the note that being in office is no responsibility.
 */
import type { TermOfOffice } from '../model/timeline-event.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { sayDay, type DayWords } from '../../calendar/said-day.ts';

/** Sentences with `{a}`, `{b}` and `{name}`, by what they say. */
export type OfficeWords = Readonly<Record<string, string | undefined>>;

/**
 * Whose term is chosen, from which day to which, and that its events are marked. Never how many: a number of facts
 * beside a name reads as a tally of what its bearer did.
 */
export function sayTerm(
  { name, start, end }: TermOfOffice,
  words: OfficeWords,
  days: DayWords,
): string {
  const said = end < TIMELINE_WINDOW.end ? words['term'] : words['since'];
  return (said ?? '')
    .replace('{name}', name)
    .replace('{a}', sayDay(start, days))
    .replace('{b}', sayDay(end, days));
}

/** Names of those in office; two terms of one person are one name. */
export function namesOf(terms: readonly TermOfOffice[]): string {
  return [...new Set(terms.map(({ name }) => name))].join(', ');
}
