/** Knows which ten years the timeline draws. */
import { dayOf, type Day } from '../../calendar/day.ts';

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2025;

/** Half-open stretch of days `[start, end)` that the drawing covers. */
export const TIMELINE_WINDOW: Readonly<{ start: Day; end: Day }> = {
  start: dayOf(FIRST_YEAR),
  end: dayOf(LAST_YEAR + 1),
};

/** Where a day stands along the ten years, as a fraction of their width: as the scale of the drawing places it, without it. */
export function shareOf(day: Day): number {
  const { start, end } = TIMELINE_WINDOW;
  return (day - start) / (end - start);
}
