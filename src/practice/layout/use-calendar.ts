/** Knows where the occasions of the experiment stand in their calendar. Refuses to know what they were. */

import { dayOf } from '../../calendar/day.ts';

/** From the first month with a dated test to the end of the experiment. */
const FIRST = { year: 2024, month: 3 } as const;
const MONTHS = 13;

const START = dayOf(FIRST.year, FIRST.month);
const LENGTH = dayOf(FIRST.year, FIRST.month + MONTHS) - START;

/** A bar shorter than this could not be seen, in days. */
const SHORTEST_DAYS = 4;

export interface CalendarMonth {
  year: number;
  /** 1–12. */
  month: number;
  /** Beginning and middle, as fractions of the calendar. */
  at: number;
  middle: number;
}

/** Every month of the calendar in its order, from March 2024 to March 2025; fractions go from 0 to 1. */
export function calendarMonths(): CalendarMonth[] {
  return Array.from({ length: MONTHS }, (_, n) => {
    const from = (dayOf(FIRST.year, FIRST.month + n) - START) / LENGTH;
    const to = (dayOf(FIRST.year, FIRST.month + n + 1) - START) / LENGTH;
    const index = FIRST.month - 1 + n;
    return {
      year: FIRST.year + Math.floor(index / 12),
      month: (index % 12) + 1,
      at: from,
      middle: (from + to) / 2,
    };
  });
}

/** Beginning and width of an occasion as fractions; `from` and `to` are whole days since 1970, `to` excluded. */
export function placeOccasion({ from, to }: { from: number; to: number }): {
  at: number;
  width: number;
} {
  const days = Math.max(to - from, SHORTEST_DAYS);
  const at = Math.max(0, (from - START) / LENGTH);
  return { at, width: Math.min(1 - at, days / LENGTH) };
}
