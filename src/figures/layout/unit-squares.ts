/** Knows where the squares of a count stand, one a thing counted: what is few is seen one by one. Pure. */

/** Side of a square, and from one to the next, in px. */
export const SQUARE_PX = 11;
const STEP_PX = 14;
/** Most squares of a line: what a phone of 320 px has room for. */
const LINE = 18;

export interface PlacedSquares {
  heightPx: number;
  squares: { x: number; y: number }[];
}

/** Line after line, from the left. */
export function placeSquares(count: number): PlacedSquares {
  return {
    heightPx: Math.ceil(count / LINE) * STEP_PX,
    squares: Array.from({ length: count }, (_, n) => ({
      x: (n % LINE) * STEP_PX,
      y: Math.floor(n / LINE) * STEP_PX,
    })),
  };
}
