/** Knows how to step from one ISO day to the next. Refuses zones and clocks: days are UTC. */
import { isoOf, parseIsoDay } from './day.ts';

/** ISO 8601 day, four-digit year: ISO days sort as texts. */
export type IsoDay = string;

/** Whole days since 1970-01-01; NaN for a text that is no day. */
export function dayNumber(day: IsoDay): number {
  return parseIsoDay(day) ?? Number.NaN;
}

/** The day after (`1`) or before (`-1`); an empty text for what is no day. */
export function shiftDay(day: IsoDay, by: number): IsoDay {
  const number = parseIsoDay(day);
  return number === undefined ? '' : isoOf(number + by);
}
