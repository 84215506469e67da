/**
 * Places the days and forces of a regime on its strip, which runs from the first day of the page to `last`, the day on
 * which the rules were last checked.
 */
import { parseIsoDay, type Day, type IsoDay } from '../../calendar/day.ts';
import { FIRST_REGIME_DAY, type Force, type Validity } from '../model/regime.ts';

const dayOf = (day: IsoDay): Day => parseIsoDay(day) ?? Number.NaN;
const START = dayOf(FIRST_REGIME_DAY);

/** Position of the moment `number`, in days since 1970, on the strip, 0 to 1. */
function place(number: number, last: IsoDay): number {
  const length = dayOf(last) + 1 - START;
  return Math.min(1, Math.max(0, (number - START) / length));
}

/** Middle of a day, as a fraction of the strip, 0 to 1. */
export function placeIsoDay(day: IsoDay, last: IsoDay): number {
  return place(dayOf(day) + 0.5, last);
}

/** A period with one force: `from` and `to` are fractions of the strip, `days` its first and last days. */
export interface ForceBar {
  force: Force;
  from: number;
  to: number;
  days: Validity;
}

/** Bars of a regime in chronological order; successive versions with the same force are merged. */
export function forceBars(
  versions: readonly (Validity & { force: Force | undefined })[],
  last: IsoDay,
): ForceBar[] {
  const bars: ForceBar[] = [];
  for (const { force, from, to } of versions) {
    if (!force) continue;
    const begin = place(dayOf(from), last);
    const end = to === undefined ? 1 : place(dayOf(to) + 1, last);
    const before = bars.at(-1);
    if (before?.force === force) {
      before.to = end;
      before.days.to = to;
    } else bars.push({ force, from: begin, to: end, days: { from, to } });
  }
  return bars;
}

/** Positions of the first day of each year on the strip. */
export function yearMarks(last: IsoDay): { year: number; at: number }[] {
  const first = Number(FIRST_REGIME_DAY.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - first }, (_, n) => first + n + 1).map(
    (year) => ({ year, at: place(dayOf(`${year}-01-01`), last) }),
  );
}
