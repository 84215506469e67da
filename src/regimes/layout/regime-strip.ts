/**
 * Knows where the days and the forces of a regime stand on its strip, from the first day of the page to
 * `last`, the day on which the rules were last checked. Refuses to know what they say.
 */
import { dayNumber, shiftDay, type IsoDay } from '../../calendar/iso-day.ts';
import { FIRST_REGIME_DAY, type Force, type Validity } from '../model/regime.ts';

const START = dayNumber(FIRST_REGIME_DAY);

/** Where the moment `number`, in days since 1970, stands on the strip, 0 to 1. */
function place(number: number, last: IsoDay): number {
  const length = dayNumber(shiftDay(last, 1)) - START;
  return Math.min(1, Math.max(0, (number - START) / length));
}

/** Middle of a day, as a fraction of the strip, 0 to 1. */
export function placeIsoDay(day: IsoDay, last: IsoDay): number {
  return place(dayNumber(day) + 0.5, last);
}

/** A stretch of one force: `from` and `to` are fractions of the strip. */
export interface ForceBar {
  force: Force;
  from: number;
  to: number;
}

/** Stretches of a regime in order; versions of the same force that follow one another are one. */
export function forceBars(
  versions: readonly (Validity & { force: Force | undefined })[],
  last: IsoDay,
): ForceBar[] {
  const bars: ForceBar[] = [];
  for (const { force, from, to } of versions) {
    if (!force) continue;
    const begin = place(dayNumber(from), last);
    const end = to === undefined ? 1 : place(dayNumber(shiftDay(to, 1)), last);
    const before = bars.at(-1);
    if (before?.force === force) before.to = end;
    else bars.push({ force, from: begin, to: end });
  }
  return bars;
}

/** First days of the years on the strip. */
export function yearMarks(last: IsoDay): { year: number; at: number }[] {
  const first = Number(FIRST_REGIME_DAY.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - first }, (_, n) => first + n + 1).map(
    (year) => ({ year, at: place(dayNumber(`${year}-01-01`), last) }),
  );
}
