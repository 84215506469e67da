/** Steps from one ISO day to the next. No time zones or clocks: days are UTC. */
import { isoOf, parseIsoDay } from './day.ts';

/** ISO 8601 day with a four-digit year: ISO days sort as strings. */
export type IsoDay = string;

/** Whole days since 1970-01-01; NaN if the text is not a day. */
export function dayNumber(day: IsoDay): number {
  return parseIsoDay(day) ?? Number.NaN;
}

/** The day after (`1`) or before (`-1`); an empty string if the text is not a day. */
export function shiftDay(day: IsoDay, by: number): IsoDay {
  const number = parseIsoDay(day);
  return number === undefined ? '' : isoOf(number + by);
}
