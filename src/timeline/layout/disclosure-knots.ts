/**
 * Knows the days on which many threads end: a fact known to few became known to all. The knots are
 * the story, so the drawing names them.
 */
import type { Day } from '../../calendar/day.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { placeDay, SCALE_BREAK, type TimeScale } from './time-scale.ts';
import { disclosureDays } from './track-layout.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';

/** Fewest threads that make a knot. */
const KNOT_THREADS = 3;
/** Font size of a knot's label in px; drawing.css sets the same. */
const KNOT_FONT_PX = 12;
const KNOT_ROW_PX = 18;
/** From the top of a row to the baseline of its label, in px. */
const KNOT_BASELINE_PX = 13;
/** From the line of a knot to its label, and least distance between two labels, in px. */
export const KNOT_GAP_PX = 5;

/** A day, and how many of the facts became public on it. */
export interface Knot {
  day: Day;
  count: number;
}

/** A knot with the words that say its day and its count. */
export interface NamedKnot {
  day: Day;
  label: string;
}

/** A knot with its place; the label ends at the line when `before` is true. */
export interface PlacedKnot extends NamedKnot {
  at: number;
  row: number;
  before: boolean;
}

/** Knots in the order of time. Only a date known to the day makes one. */
export function findKnots(events: readonly TimelineEvent[]): Knot[] {
  return disclosureDays(events)
    .filter(({ start, end, ids }) => end - start === 1 && ids.length >= KNOT_THREADS)
    .map(({ start, ids }) => ({ day: start, count: ids.length }));
}

/**
 * Places each label before its line, in the first row where it touches no other label. The first row
 * begins with the caption of the scale break. The lines begin below the labels, so none crosses one.
 */
export function placeKnots(
  knots: readonly NamedKnot[],
  scale: TimeScale,
  widthPx: number,
): { knots: PlacedKnot[]; rows: number } {
  const ends: number[] = [SCALE_BREAK.at * widthPx];
  const placed = knots.map((knot) => {
    const at = placeDay(scale, knot.day + 0.5);
    const textPx = textWidthPx(knot.label, KNOT_FONT_PX) * WIDEST_FACE.bold + KNOT_GAP_PX;
    const before = at * widthPx - textPx >= 0;
    const leftPx = before ? at * widthPx - textPx : at * widthPx;
    let row = ends.findIndex((endPx) => endPx + KNOT_GAP_PX <= leftPx);
    if (row === -1) row = ends.length;
    ends[row] = before ? at * widthPx : at * widthPx + textPx;
    return { ...knot, at, row, before };
  });
  return { knots: placed, rows: ends.length };
}

/** Baseline of a label, in px from the top of the captions. */
export function knotLabelYPx({ row }: PlacedKnot): number {
  return row * KNOT_ROW_PX + KNOT_BASELINE_PX;
}

/** Height of the captions above the axis, in px: lines of the grid begin below them. */
export function captionsPx(knotRows: number): number {
  return knotRows * KNOT_ROW_PX;
}
