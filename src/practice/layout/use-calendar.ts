/** Places the occasions of the experiment on their calendar. */
import { scaleUtc, utcMonth } from 'd3';
import { dateOf, dayOf } from '../../calendar/day.ts';

/** From the first month with a dated test to the end of the experiment. */
const START = dateOf(dayOf(2024, 3));
const END = utcMonth.offset(START, 13);
/** A date as a fraction of the calendar, 0 to 1. */
const place = scaleUtc([START, END], [0, 1]).clamp(true);

/** Minimum width of a bar, in days: a shorter one would be invisible. */
const SHORTEST_DAYS = 4;

export interface CalendarMonth {
  year: number;
  /** 1–12. */
  month: number;
  /** Start and middle, as fractions of the calendar. */
  at: number;
  middle: number;
}

/** Every month of the calendar in order, from March 2024 to March 2025. */
export function calendarMonths(): CalendarMonth[] {
  return utcMonth.range(START, END).map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    at: place(date),
    middle: (place(date) + place(utcMonth.offset(date))) / 2,
  }));
}

/** Start and width of an occasion as fractions; `from` and `to` are days since 1970, `to` excluded. */
export function placeOccasion({ from, to }: { from: number; to: number }): {
  at: number;
  width: number;
} {
  const at = place(dateOf(from));
  return { at, width: place(dateOf(Math.max(to, from + SHORTEST_DAYS))) - at };
}
