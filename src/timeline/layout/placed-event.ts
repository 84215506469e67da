/** Knows what layout adds to an event. Fractions are of the width of the drawing. */
import type { Day } from '../../calendar/day.ts';
import type { EventGeometry } from './event-geometry.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';

/** Where a label stands: beyond the end of its mark, on its thread, or before its mark. */
export type LabelSide = 'after' | 'on-thread' | 'before';

export interface PlacedLabel {
  side: LabelSide;
  /** Fraction of the width from which the text is anchored. */
  at: number;
  /** Distance from there in px; negative to the left, where the text ends instead of beginning. */
  offsetPx: number;
}

/** An event with its place; `yPx` is from the top of its lane. */
export interface PlacedEvent extends TimelineEvent, EventGeometry {
  row: number;
  yPx: number;
  /** Undefined when no room was found for its name. */
  placedLabel: PlacedLabel | undefined;
}

/** Events that share one mark, a pill with their number; `yPx` is from the top of the lane. */
export interface PlacedCluster {
  /** Middle of the pill, as a fraction of the width of the drawing. */
  at: number;
  widthPx: number;
  row: number;
  yPx: number;
  /** Its events, in the order of time. */
  ids: string[];
  /** Half-open stretch `[start, end)` that its events cover. */
  start: Day;
  end: Day;
}
