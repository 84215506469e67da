/** Geometry of the drawings of the procedure, for tests that look for boxes and lines in each other's way. */
import type { Box, Point } from '../src/procedure/layout/placed-graph.ts';

/** Whether two boxes overlap by more than an edge. */
export function doOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a horizontal or vertical segment crosses the inside of a box. */
export function crossesBox(from: Point, to: Point, box: Box): boolean {
  return (
    Math.min(from.x, to.x) < box.x + box.width &&
    Math.max(from.x, to.x) > box.x &&
    Math.min(from.y, to.y) < box.y + box.height &&
    Math.max(from.y, to.y) > box.y
  );
}
