/**
 * Knows what a line of the track is drawn with: the threads that pass, the one that begins, those that
 * end, the mark. All in px from the top left of the line, whose height it does not know: a thread runs
 * on below and is cut there.
 */
import type { TimelineEvent } from '../model/timeline-event.ts';
import { shape, type ShapeElement } from './element.ts';
import type { TrackRow } from './track-layout.ts';

/** Middle of the marks, and of the first line of words beside them, in px. */
const TRACK_MARK_PX = { x: 8, y: 14 } as const;
/** From the marks to the first thread, and from one thread to the next, in px. */
const FIRST_COLUMN_PX = 11;
const COLUMN_PX = 6;
/** Radius of the bend where a thread leaves a mark or reaches a day, in px. */
const BEND_PX = 6;
/** Further down than any line is tall, in px. */
const BELOW_PX = 9999;

const columnX = (column: number) => TRACK_MARK_PX.x + FIRST_COLUMN_PX + (column - 1) * COLUMN_PX;

/** Width of a track with so many columns, in px. */
export function trackWidthPx(columns: number): number {
  return columnX(Math.max(1, columns)) + BEND_PX;
}

/** @param standing  of the fact; undefined on a day of disclosure */
export function trackShape(
  { through, begins, ends }: TrackRow,
  standing: TimelineEvent['standing'] | undefined,
): ShapeElement[] {
  const { x, y } = TRACK_MARK_PX;
  const lines = [
    ...through.map((column) => `M${columnX(column)} 0V${BELOW_PX}`),
    ...(begins
      ? [`M${x} ${y}H${columnX(begins) - BEND_PX}q${BEND_PX} 0 ${BEND_PX} ${BEND_PX}V${BELOW_PX}`]
      : []),
    ...ends.map(
      (column) => `M${columnX(column)} 0V${y - BEND_PX}q0 ${BEND_PX}-${BEND_PX} ${BEND_PX}H${x}`,
    ),
  ];
  return [
    ...(lines.length > 0 ? [path('thread', lines.join(''))] : []),
    standing
      ? shape('use', { href: `#s-${standing}`, x, y })
      : path('day', `M${x} ${y - BEND_PX}v${2 * BEND_PX}`),
  ];
}

/** What passes a heading: the threads that the line below it finds open. */
export function trackHeadShape({ through, ends }: TrackRow): ShapeElement[] {
  const d = [...through, ...ends].map((column) => `M${columnX(column)} 0V${BELOW_PX}`).join('');
  return d ? [path('thread', d)] : [];
}

const path = (name: string, d: string) => shape('path', { class: name, d });
