/** Short notation for days and dates in tests: `on('2023-05-19')`, `date('2015~')`, `when('2018/..')`. */
import { parseFuzzyDate, parseWhen } from '../src/calendar/edtf.ts';
import { isoOf, parseIsoDay, type Day } from '../src/calendar/day.ts';
import type { FuzzyDate, When } from '../src/calendar/when.ts';

function known<Value>(text: string, value: Value | undefined): Value {
  if (value === undefined) throw new Error(`The test writes « ${text} », which is no date`);
  return value;
}

/** A day, from its ISO date. */
export function on(iso: string): Day {
  return known(iso, parseIsoDay(iso));
}

/** A date of the case file, from its EDTF. */
export function date(edtf: string): FuzzyDate {
  return known(edtf, parseFuzzyDate(edtf));
}

/** The time of an event, from its EDTF. */
export function when(edtf: string): When {
  return known(edtf, parseWhen(edtf));
}

/** A half-open interval of days as two ISO dates, « 2015-01-01 to 2016-01-01 ». */
export function stretch({ start, end }: { start: Day; end: Day | undefined }): string {
  return `${isoOf(start)} to ${end === undefined ? '…' : isoOf(end)}`;
}
