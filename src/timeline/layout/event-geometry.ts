/** Knows where an event stands along the time, whatever the width: its mark, its bar, the end of its thread. */
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { placeDay, type TimeScale } from './time-scale.ts';

/** Fractions of the width. */
export interface EventGeometry {
  markAt: number;
  barFrom: number;
  barTo: number;
  /** Where its thread ends, as wide as the doubt; undefined when it has none. */
  threadEnd: { from: number; to: number } | undefined;
}

/** What began before the window begins at its edge. */
export function placeAlong(
  { kind, start, end, disclosed }: Pick<TimelineEvent, 'kind' | 'start' | 'end' | 'disclosed'>,
  scale: TimeScale,
): EventGeometry {
  const first = Math.max(start, TIMELINE_WINDOW.start);
  const barFrom = placeDay(scale, first);
  const barTo = placeDay(scale, end);
  return {
    markAt: kind === 'moment' ? (barFrom + barTo) / 2 : placeDay(scale, first + 0.5),
    barFrom,
    barTo,
    threadEnd: disclosed && {
      from: placeDay(scale, disclosed.start),
      to: placeDay(scale, disclosed.end),
    },
  };
}
