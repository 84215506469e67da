/**
 * Knows where a day stands in the width of the drawing, as a fraction 0–1. The years are uneven
 * (eight sparse ones, three dense ones), so the scale is linear by pieces; the drawing says so.
 *
 * d3-scale's `scaleLinear` with three domain points gives the same values (time-scale.test.ts holds
 * them together) but weighs 9 kB brotli in the browser; this weighs 0.2.
 */
import { dayOf, type Day } from '../../calendar/day.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';

/** A stretch of days `[start, end)` drawn between two fractions of the width. */
export interface ScaleSegment {
  start: Day;
  end: Day;
  from: number;
  to: number;
}

export type TimeScale = readonly ScaleSegment[];

/** First year of the enlarged part. */
export const DENSE_FROM_YEAR = 2023;

/** Share of the width that the sparse years take. */
const SPARSE_SHARE = 1 / 3;

const BREAK_DAY = dayOf(DENSE_FROM_YEAR);

export const CASE_SCALE: TimeScale = [
  { start: TIMELINE_WINDOW.start, end: BREAK_DAY, from: 0, to: SPARSE_SHARE },
  { start: BREAK_DAY, end: TIMELINE_WINDOW.end, from: SPARSE_SHARE, to: 1 },
];

/** Where the second part begins, and how much larger a day of it is drawn. */
export const SCALE_BREAK = {
  at: SPARSE_SHARE,
  magnification:
    (1 - SPARSE_SHARE) /
    (TIMELINE_WINDOW.end - BREAK_DAY) /
    (SPARSE_SHARE / (BREAK_DAY - TIMELINE_WINDOW.start)),
} as const;

/** Width of one day of a segment, as a fraction of the whole width. */
export function dayShare({ start, end, from, to }: ScaleSegment): number {
  return (to - from) / (end - start);
}

/** Fraction of the width at the beginning of a day; days outside stand at the edges. */
export function placeDay(scale: TimeScale, day: Day): number {
  for (const segment of scale) {
    if (day < segment.start) return segment.from;
    if (day < segment.end) return segment.from + (day - segment.start) * dayShare(segment);
  }
  return scale.at(-1)?.to ?? 0;
}

/** The day that stands at a fraction of the width, not rounded. */
export function dayAt(scale: TimeScale, fraction: number): Day {
  const segment = scale.find(({ to }) => fraction < to) ?? scale.at(-1);
  return segment ? segment.start + (fraction - segment.from) / dayShare(segment) : 0;
}
