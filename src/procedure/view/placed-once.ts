/**
 * Knows that a graph is placed once, however many pages draw it: the Layout Kernel takes the better part of a
 * second for the wide drawing, which a page, its frame and its file have alike.
 */
import { placeInLayers } from '../layout/layered-layout.ts';
import type { PlacedGraph } from '../layout/placed-graph.ts';

const placed = new Map<string, Promise<PlacedGraph>>();

/** What `placeInLayers` answers, asked once for the same graph and the same titles. */
export function placedOnce(...asked: Parameters<typeof placeInLayers>): Promise<PlacedGraph> {
  const key = JSON.stringify(asked);
  const answer = placed.get(key) ?? placeInLayers(...asked);
  placed.set(key, answer);
  return answer;
}
