/** Knows which ten years the timeline draws. */
import { dayOf, type Day } from '../../calendar/day.ts';

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2025;

/** Half-open stretch of days `[start, end)` that the drawing covers. */
export const TIMELINE_WINDOW: Readonly<{ start: Day; end: Day }> = {
  start: dayOf(FIRST_YEAR),
  end: dayOf(LAST_YEAR + 1),
};
