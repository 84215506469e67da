/** Places one square per thing counted, so that a small count can be read at a glance. Pure. */

/** Side of a square, and distance between two squares, in px. */
export const SQUARE_PX = 11;
const STEP_PX = 14;
/** Squares per line: what fits on a phone of 320 px. */
const LINE = 18;

export interface PlacedSquares {
  heightPx: number;
  squares: { x: number; y: number }[];
}

/** Fills line after line, from the left. */
export function placeSquares(count: number): PlacedSquares {
  return {
    heightPx: Math.ceil(count / LINE) * STEP_PX,
    squares: Array.from({ length: count }, (_, n) => ({
      x: (n % LINE) * STEP_PX,
      y: Math.floor(n / LINE) * STEP_PX,
    })),
  };
}
