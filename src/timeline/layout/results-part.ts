/** Knows which part of the drawing some events take: from the first mark to the end of the last thread. */
import type { TimelineEvent } from '../model/timeline-event.ts';
import { partOf, withRoom, type Part } from './viewport.ts';

/** Undefined for no event. What lasts counts with its beginning: its end is the end of many. */
export function partOfEvents(events: readonly TimelineEvent[]): Part | undefined {
  if (events.length === 0) return undefined;
  const start = Math.min(...events.map((event) => event.start));
  const ends = events.map(({ begunBy, disclosed }) => Math.max(begunBy, disclosed?.end ?? 0));
  return withRoom(partOf(start, Math.max(...ends)));
}
