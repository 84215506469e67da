/** Knows what a cluster says aloud, given the words: « 12 faits, de mars 2019 à juin 2020 ». */
import { calendarOf, type Day } from '../../calendar/day.ts';
import type { PlacedCluster } from './placed-event.ts';

/**
 * @param words   what stands before the months, with `{n}`, and between them
 * @param months  the twelve names, January first
 */
export function clusterName(
  { ids, start, end }: PlacedCluster,
  [before = '', between = '']: readonly string[],
  months: readonly string[],
): string {
  const said = (day: Day) => {
    const { year, month } = calendarOf(day);
    return `${months[month - 1] ?? ''} ${year}`;
  };
  const named = new Set([said(start), said(end - 1)]);
  return before.replace('{n}', String(ids.length)) + [...named].join(between);
}
