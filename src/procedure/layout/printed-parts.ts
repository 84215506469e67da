/** Splits the drawing of the procedure for paper: between two phases, never through a box. Pure. */
import type { PlacedGraph } from './placed-graph.ts';

/** A horizontal band of the drawing, over its full width. */
export interface PrintedPart {
  y: number;
  height: number;
}

/**
 * Groups as many phases as one sheet holds. A phase higher than a sheet is a part of its own.
 *
 * @param sheetHeight  height of a sheet in the units of the drawing
 */
export function printedParts(
  { height, phases }: Pick<PlacedGraph, 'height' | 'phases'>,
  sheetHeight: number,
): PrintedPart[] {
  const heads = phases.map(({ head }) => head.y).slice(1);
  const parts: PrintedPart[] = [{ y: 0, height: 0 }];
  for (const [at, from] of [0, ...heads].entries()) {
    const to = heads[at] ?? height;
    const last = parts.at(-1);
    if (last && (last.height === 0 || to - last.y <= sheetHeight)) last.height = to - last.y;
    else parts.push({ y: from, height: to - from });
  }
  return parts;
}
