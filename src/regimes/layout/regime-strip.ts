/** Knows where the days and the forces of a regime stand on its strip. Refuses to know what they say. */
import { dayNumber, shiftDay, type IsoDay } from '../../calendar/iso-day.ts';
import { FIRST_REGIME_DAY, LAST_REGIME_DAY, type Force, type Validity } from '../model/regime.ts';

const START = dayNumber(FIRST_REGIME_DAY);
const LENGTH = dayNumber(shiftDay(LAST_REGIME_DAY, 1)) - START;

/** Middle of a day, as a fraction of the strip, 0 to 1. */
export function placeIsoDay(day: IsoDay): number {
  return clamp((dayNumber(day) + 0.5 - START) / LENGTH);
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
): ForceBar[] {
  const bars: ForceBar[] = [];
  for (const { force, from, to } of versions) {
    if (!force) continue;
    const begin = clamp((dayNumber(from) - START) / LENGTH);
    const end = to === undefined ? 1 : clamp((dayNumber(shiftDay(to, 1)) - START) / LENGTH);
    const last = bars.at(-1);
    if (last?.force === force) last.to = end;
    else bars.push({ force, from: begin, to: end });
  }
  return bars;
}

/** First days of the years on the strip. */
export function yearMarks(): { year: number; at: number }[] {
  const first = Number(FIRST_REGIME_DAY.slice(0, 4));
  const last = Number(LAST_REGIME_DAY.slice(0, 4));
  return Array.from({ length: last - first }, (_, n) => first + n + 1).map((year) => ({
    year,
    at: (dayNumber(`${year}-01-01`) - START) / LENGTH,
  }));
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
