/**
 * Knows the days on which many threads end: a fact known to few became known to all. The knots are
 * the story, so the drawing names them.
 */
import { group } from 'd3';
import type { Day } from '../../calendar/day.ts';
import { textWidthPx } from './text-width.ts';
import { placeDay, type TimeScale } from './time-scale.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';

/** Fewest threads that make a knot. */
const KNOT_THREADS = 3;
/** Font size of a knot's label in px; timeline.css sets the same. */
const KNOT_FONT_PX = 12;
const KNOT_ROW_PX = 18;
/** Height of the caption of the scale break, above the labels of knots, in px. */
const BREAK_CAPTION_PX = 18;
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
  const days = events.flatMap(({ disclosed }) =>
    disclosed && disclosed.end - disclosed.start === 1 ? [disclosed.start] : [],
  );
  return [...group(days, (day) => day)]
    .map(([day, ofDay]) => ({ day, count: ofDay.length }))
    .filter(({ count }) => count >= KNOT_THREADS)
    .sort((a, b) => a.day - b.day);
}

/**
 * Places each label before its line, in the first row where it touches no other label. The lines
 * begin below the labels (`Drawing.astro`), so none crosses one.
 */
export function placeKnots(
  knots: readonly NamedKnot[],
  scale: TimeScale,
  widthPx: number,
): { knots: PlacedKnot[]; rows: number } {
  const ends: number[] = [];
  const placed = knots.map((knot) => {
    const at = placeDay(scale, knot.day + 0.5);
    const textPx = textWidthPx(knot.label, KNOT_FONT_PX) + KNOT_GAP_PX;
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
  return BREAK_CAPTION_PX + row * KNOT_ROW_PX + KNOT_BASELINE_PX;
}

/** Height of the captions above the axis, in px: lines of the grid begin below them. */
export function captionsPx(knotRows: number): number {
  return BREAK_CAPTION_PX + knotRows * KNOT_ROW_PX;
}
