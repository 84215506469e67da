/**
 * Knows what an event takes up in a row, and whether there is room for it: this decides that two labels, or
 * a label and a mark, would overlap.
 */
import type { EventGeometry } from './event-geometry.ts';

/** Half the width that a mark claims, in px. */
export const MARK_HALF_PX = 12;
/** Free space kept between two things in a row, in px. */
export const APART_PX = 6;

/** From its left to its right in a row, in px. */
export interface Footprint {
  leftPx: number;
  rightPx: number;
}

/**
 * How many of those in a row, sorted, begin left of a place. By hand: d3-array's `bisector` brings its whole
 * order of values, half a kilobyte of a script that every reader of the timeline loads.
 */
function countLeftOf(taken: readonly Footprint[], leftPx: number): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.leftPx ?? 0) < leftPx) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a footprint keeps its distance from what a row already holds (sorted, apart). */
export function isFree(taken: readonly Footprint[], { leftPx, rightPx }: Footprint): boolean {
  const at = countLeftOf(taken, leftPx);
  const before = taken[at - 1];
  const after = taken[at];
  return (
    (!before || before.rightPx + APART_PX <= leftPx) &&
    (!after || rightPx + APART_PX <= after.leftPx)
  );
}

/** Puts a footprint among what a row holds, in the order of their left sides. */
export function take(taken: Footprint[], footprint: Footprint): void {
  taken.splice(countLeftOf(taken, footprint.leftPx), 0, footprint);
}

/** What its mark, its bar and its thread take up. */
export function markFootprint(
  { markAt, barFrom, barTo, threadEnd }: EventGeometry,
  widthPx: number,
): Footprint {
  return {
    leftPx: Math.min(markAt * widthPx - MARK_HALF_PX, barFrom * widthPx),
    rightPx: Math.max(
      markAt * widthPx + MARK_HALF_PX,
      barTo * widthPx,
      (threadEnd?.to ?? 0) * widthPx,
    ),
  };
}
