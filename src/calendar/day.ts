/**
 * Calendar arithmetic with integers: no clocks, time zones, words or languages.
 *
 * A `Day` is the number of whole days since 1970-01-01 in UTC (proleptic Gregorian calendar).
 */
export type Day = number;

/** ISO 8601 day with a four-digit year: ISO days sort as strings. */
export type IsoDay = string;

const MS_PER_DAY = 86_400_000;

/** Day of a calendar date. `month` is 1–12; an overflowing month or date carries on, as in `Date.UTC`. */
export function dayOf(year: number, month = 1, date = 1): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** `{ year, month 1–12, date 1–31 }` of a day. */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** ISO 8601 date, `2023-05-19`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Day of a UTC `Date`, without its time of day. */
export function dayOfDate(date: Date): Day {
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** UTC midnight at the start of a day, for `Intl`. */
export function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** Day of a well-formed ISO date, or undefined. */
export function parseIsoDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  return Number.isInteger(day) && isoOf(day) === text ? day : undefined;
}
