/**
 * Lays out the small chart of the trials: one row per outcome, one mark per minister, years from left to right. In px
 * of its own width.
 */
import { max, min, range, scaleLinear } from 'd3';
import type { TrialMark } from '../model/procedure-view.ts';

const MARGIN_PX = 12;
const MARK_PX = 12;
/** Minimum distance between the centres of two marks. */
const STEP_PX = MARK_PX + 2;
const HEAD_PX = 20;
const ROW_PX = 46;
const AXIS_PX = 22;
/** Years between two ticks. */
const TICK_YEARS = 5;

export interface PlacedMark extends TrialMark {
  x: number;
  y: number;
}

export interface PlacedTrials {
  width: number;
  height: number;
  markPx: number;
  rows: { outcome: string; labelY: number; lineY: number; marks: PlacedMark[] }[];
  ticks: { year: number; x: number }[];
}

/**
 * Marks of a row that would overlap are moved apart, in chronological order, within the width.
 * @param widthPx width of the drawing
 */
export function placeTrials(
  rows: readonly { outcome: string; marks: readonly TrialMark[] }[],
  widthPx: number,
): PlacedTrials {
  const years = rows.flatMap(({ marks }) => marks.map(({ year }) => year));
  const from = Math.floor((min(years) ?? 0) / TICK_YEARS) * TICK_YEARS;
  const to = Math.max(from + TICK_YEARS, Math.ceil((max(years) ?? 0) / TICK_YEARS) * TICK_YEARS);
  const x = scaleLinear([from, to], [MARGIN_PX, widthPx - MARGIN_PX]);
  return {
    width: widthPx,
    height: rows.length * ROW_PX + AXIS_PX,
    markPx: MARK_PX,
    rows: rows.map(({ outcome, marks }, at) => {
      const lineY = at * ROW_PX + HEAD_PX + MARK_PX / 2;
      const placed = [...marks]
        .sort((a, b) => a.year - b.year)
        .map((mark) => ({ ...mark, x: x(mark.year), y: lineY }));
      // Push each mark to the right as far as needed, then back from the right edge.
      let free = -Infinity;
      for (const mark of placed) {
        mark.x = Math.max(mark.x, free);
        free = mark.x + STEP_PX;
      }
      let limit = widthPx - MARGIN_PX;
      for (const mark of placed.toReversed()) {
        mark.x = Math.min(mark.x, limit);
        limit = mark.x - STEP_PX;
      }
      return { outcome, labelY: at * ROW_PX + HEAD_PX - 7, lineY, marks: placed };
    }),
    ticks: range(from, to + 1, TICK_YEARS).map((year) => ({ year, x: x(year) })),
  };
}
