/**
 * Caches the layout of a graph for all the pages that draw it: the Layout Kernel takes the better part of a second for
 * the wide drawing, which a page, its embed and its single file share.
 */
import { placeInLayers } from '../layout/layered-layout.ts';
import type { PlacedGraph } from '../layout/placed-graph.ts';

const placed = new Map<string, Promise<PlacedGraph>>();

/** Result of `placeInLayers`, computed once for the same graph and titles. */
export function placedOnce(...asked: Parameters<typeof placeInLayers>): Promise<PlacedGraph> {
  const key = JSON.stringify(asked);
  const answer = placed.get(key) ?? placeInLayers(...asked);
  placed.set(key, answer);
  return answer;
}
