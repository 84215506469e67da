/** Says how many facts were public on a day, with the words of a language. Pure. */
import type { Day } from '../../calendar/day.ts';
import { KNOWLEDGE, sortByKnowledge, type Fact } from './fact.ts';
import type { Counted, KnowledgeWords } from './timeline-words.ts';
import { SERVED_DAY } from './view-state.ts';

/** The form of a phrase for a number, with `{n}` replaced. */
export const sayCount = (n: number, { none, one, many }: Counted): string =>
  (n === 0 ? none : n === 1 ? one : many).replace('{n}', String(n));

/**
 * « Le 14 novembre 2023 : », then a phrase for each state of KNOWLEDGE: « n faits publics, », …
 * SERVED_DAY is said to be the day before a publication.
 * @param date  the day in words
 */
export function sayDayCounts(
  date: string,
  facts: readonly Pick<Fact, 'happened' | 'disclosed'>[],
  day: Day,
  { on, eve, counts }: Pick<KnowledgeWords, 'on' | 'eve' | 'counts'>,
): string[] {
  const sorted = sortByKnowledge(day, facts);
  const parts = KNOWLEDGE.map((state) => sayCount(sorted[state].length, counts[state]));
  const opening = day === SERVED_DAY ? eve : on;
  return [opening.replace('{date}', date), ...parts];
}
