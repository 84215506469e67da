/**
 * Model of a date in the case file: the stretch of days in which it may lie, and how it was written. Parsing is in
 * calendar/edtf.ts, wording in i18n/format.ts.
 */
import { isoOf, type Day } from './day.ts';

export const PRECISIONS = ['day', 'month', 'season', 'year', 'decade'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A half-open stretch `[start, end)` of days. */
export interface Stretch {
  start: Day;
  end: Day;
}

/** One date, known to `precision`. It lies somewhere in its stretch of days. */
export interface FuzzyDate extends Stretch {
  /** As the author wrote it (EDTF, ISO 8601-2 levels 0 and 1). */
  edtf: string;
  precision: Precision;
  /** EDTF `~` or `%`: "about". */
  approximate: boolean;
  /** EDTF `?` or `%`: "perhaps". */
  uncertain: boolean;
}

/** When something happened. `ongoing` has no known end. */
export type When =
  | { kind: 'moment'; edtf: string; at: FuzzyDate }
  | { kind: 'span'; edtf: string; from: FuzzyDate; to: FuzzyDate }
  | { kind: 'ongoing'; edtf: string; from: FuzzyDate };

/** The date on which it happened, or on which it began. */
export function beginningOf(when: When): FuzzyDate {
  return when.kind === 'moment' ? when.at : when.from;
}

/** Half-open stretch of days that it may cover; `end` is undefined while it is ongoing. */
export function extentOf(when: When): { start: Day; end: Day | undefined } {
  if (when.kind === 'moment') return { start: when.at.start, end: when.at.end };
  return { start: when.from.start, end: when.kind === 'span' ? when.to.end : undefined };
}

/** Order of a list: by start, then wider first ("2015" before "1 January 2015"), then by text. */
export function compareWhen(a: When, b: When): number {
  const [x, y] = [beginningOf(a), beginningOf(b)];
  return x.start - y.start || y.end - x.end || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0);
}

/** A date known to the day. */
export function fuzzyDay(day: Day): FuzzyDate {
  return {
    edtf: isoOf(day),
    start: day,
    end: day + 1,
    precision: 'day',
    approximate: false,
    uncertain: false,
  };
}

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
