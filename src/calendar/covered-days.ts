/** Computes the days that a date of the case file covers, as ISO days. Pure. */
import { isoOf } from './day.ts';
import { beginningOf, extentOf, type FuzzyDate, type Precision, type When } from './when.ts';

export { PRECISIONS } from './when.ts';

/** A date as an entry stores it. */
export type WrittenDate = When | FuzzyDate;

const isWhen = (date: WrittenDate): date is When => 'kind' in date;

/** First ISO day that a date covers. */
export function firstDayOf(date: WrittenDate): string {
  return isoOf(isWhen(date) ? extentOf(date).start : date.start);
}

/** Last ISO day that a date covers, inclusive; undefined while it is ongoing. */
export function lastDayOf(date: WrittenDate): string | undefined {
  const end = isWhen(date) ? extentOf(date).end : date.end;
  return end === undefined ? undefined : isoOf(end - 1);
}

/** Precision of a date, or of its beginning if it has a duration. */
export function precisionOf(date: WrittenDate): Precision {
  return (isWhen(date) ? beginningOf(date) : date).precision;
}
