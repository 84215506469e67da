/** Knows what a cluster says aloud, given the words: « 12 faits, de mars 2019 à juin 2020 ». */
import { calendarOf, type Day } from '../../calendar/day.ts';
import type { PlacedCluster } from './placed-event.ts';

/**
 * @param template  with `{n}`, `{from}` and `{to}`
 * @param months    the twelve names, January first
 */
export function clusterName(
  { ids, start, end }: PlacedCluster,
  template: string,
  months: readonly string[],
): string {
  const said = (day: Day) => {
    const { year, month } = calendarOf(day);
    return `${months[month - 1] ?? ''} ${year}`;
  };
  return template
    .replace('{n}', String(ids.length))
    .replace('{from}', said(start))
    .replace('{to}', said(end - 1));
}
