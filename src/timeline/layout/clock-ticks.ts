/** Knows which years the axis of the small drawing names, so that no two of them touch. Pure. */
import { calendarOf, dayOf } from '../../calendar/day.ts';
import { FIRST_YEAR } from '../model/timeline-window.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { DENSE_FROM_YEAR, placeDay, type TimeScale } from './time-scale.ts';

/** Font size of the years in px; two-clocks.css sets the same. */
const YEAR_FONT_PX = 11;
/** Least distance between two years, in px. */
const APART_PX = 6;
/** Years between two names of the sparse part, the closest first. */
const STEPS = [2, 4, 8] as const;

export interface ClockTick {
  year: number;
  at: number;
  /** Whether its year belongs to the enlarged part. */
  isDense: boolean;
}

/** The enlarged years, and of the sparse ones as many as have room. */
export function placeClockTicks(scale: TimeScale, widthPx: number): ClockTick[] {
  const sparsePx = placeDay(scale, dayOf(DENSE_FROM_YEAR)) * widthPx;
  const yearPx = sparsePx / (DENSE_FROM_YEAR - FIRST_YEAR);
  const namePx = textWidthPx(String(FIRST_YEAR), YEAR_FONT_PX) * WIDEST_FACE.bold + APART_PX;
  const step = STEPS.find((years) => years * yearPx >= namePx * 1.5) ?? STEPS[2];
  const last = calendarOf((scale.at(-1)?.end ?? dayOf(DENSE_FROM_YEAR)) - 1).year;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  return years
    .filter((year) => year >= DENSE_FROM_YEAR || (DENSE_FROM_YEAR - year) % step === 0)
    .map((year) => ({
      year,
      at: placeDay(scale, dayOf(year)),
      isDense: year >= DENSE_FROM_YEAR,
    }));
}
