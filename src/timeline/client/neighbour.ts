/** Knows to which event a key leads from another: along time, by leaps, or to the next lane. Pure. */
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TOPICS } from '../model/vocabulary.ts';

/** Events that Page Up and Page Down leap over. */
const LEAP = 10;

/** `events` are in the order of time; undefined for a key that leads nowhere. */
export function neighbourOf(
  events: readonly TimelineEvent[],
  at: number,
  key: string,
): TimelineEvent | undefined {
  const here = events[at];
  if (!here) return undefined;
  const last = events.length - 1;
  switch (key) {
    case 'ArrowRight':
      return events[at + 1];
    case 'ArrowLeft':
      return events[at - 1];
    case 'PageDown':
      return events[Math.min(last, at + LEAP)];
    case 'PageUp':
      return events[Math.max(0, at - LEAP)];
    case 'Home':
      return events[0];
    case 'End':
      return events[last];
    case 'ArrowDown':
      return inNextLane(events, here, 1);
    case 'ArrowUp':
      return inNextLane(events, here, -1);
    default:
      return undefined;
  }
}

/** The nearest in time in the first lane, above or below, that has events. */
function inNextLane(
  events: readonly TimelineEvent[],
  here: TimelineEvent,
  order: 1 | -1,
): TimelineEvent | undefined {
  for (let at = TOPICS.indexOf(here.topic) + order; TOPICS[at]; at += order) {
    const [first, ...others] = events.filter(({ topic }) => topic === TOPICS[at]);
    if (first)
      return others.reduce(
        (best, event) =>
          Math.abs(event.start - here.start) < Math.abs(best.start - here.start) ? event : best,
        first,
      );
  }
  return undefined;
}
