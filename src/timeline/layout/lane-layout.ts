/**
 * Knows how to stack the events of one lane in rows so that no mark, thread or label touches
 * another, at a given width. Greedy, by importance: what matters most gets its name first; what
 * finds no room for a name keeps its mark. Nothing is dropped.
 */
import { bisector } from 'd3';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { textWidthPx } from './text-width.ts';
import { placeDay, type TimeScale } from './time-scale.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { LabelSide, PlacedEvent, PlacedLabel } from './placed-event.ts';

/** Font size of labels in px; timeline.css sets the same. */
export const LABEL_FONT_PX = 13;
/** Height of a row in px: room for a target of 24 px (WCAG 2.5.8). */
export const ROW_PX = 24;
/** Space above the first row and below the last, in px. */
export const LANE_PADDING_PX = 4;
/** Half the width that a mark claims, in px. */
const MARK_HALF_PX = 12;
/** Radius that a mark is drawn with, in px. */
export const MARK_RADIUS_PX = 5;
/** From the centre of a mark, or from the end of its bar or thread, to its label, in px. */
const LABEL_GAP_PX = 10;
/** Free space kept between two things in a row, in px. */
const APART_PX = 6;
/** Rows that may hold labels; further rows take marks only. */
const LABEL_ROWS = 6;

interface Footprint {
  leftPx: number;
  rightPx: number;
}

interface Candidate extends Footprint {
  label: PlacedLabel | undefined;
}

interface Geometry {
  markAt: number;
  barFrom: number;
  barTo: number;
  threadTo: number | undefined;
}

export interface PlacedLane {
  rows: number;
  heightPx: number;
  events: PlacedEvent[];
}

/**
 * @param events  the events of one lane, in any order
 * @param widthPx width of the drawing
 * @param pinned  id of the event that is open or focused: it is named first, always
 * @returns the same events, each with its place, in the order given
 */
export function placeLane(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  widthPx: number,
  pinned?: string,
): PlacedLane {
  const rows: Footprint[][] = [];
  const places = new Map<string, { row: number; label: PlacedLabel | undefined }>();
  const byImportance = [...events].sort(
    (a, b) =>
      Number(b.id === pinned) - Number(a.id === pinned) ||
      a.importance - b.importance ||
      a.start - b.start ||
      (a.id < b.id ? -1 : 1),
  );
  const geometries = new Map(events.map((event) => [event.id, geometryOf(event, scale)]));

  const settle = (
    event: TimelineEvent,
    candidates: readonly Candidate[],
    lastRow: number,
  ): boolean => {
    for (let row = 0; row < lastRow; row += 1) {
      const taken = (rows[row] ??= []);
      const candidate = candidates.find((footprint) => isFree(taken, footprint));
      if (!candidate) continue;
      taken.splice(byLeft.left(taken, candidate.leftPx), 0, candidate);
      places.set(event.id, { row, label: candidate.label });
      return true;
    }
    return false;
  };

  const unnamed = byImportance.filter(
    (event) => !settle(event, labelCandidates(event, geometryFor(event.id), widthPx), LABEL_ROWS),
  );
  for (const event of unnamed)
    settle(
      event,
      [{ ...markFootprint(geometryFor(event.id), widthPx), label: undefined }],
      Infinity,
    );

  function geometryFor(id: string): Geometry {
    const geometry = geometries.get(id);
    if (!geometry) throw new Error(`No geometry for ${id}`);
    return geometry;
  }

  const used = rows.filter((row) => row.length > 0).length;
  return {
    rows: used,
    heightPx: used * ROW_PX + 2 * LANE_PADDING_PX,
    events: events.map((event) => {
      const place = places.get(event.id);
      if (!place) throw new Error(`No place for ${event.id}`);
      return {
        ...event,
        ...geometryFor(event.id),
        row: place.row,
        yPx: rowCentrePx(place.row),
        placedLabel: place.label,
      };
    }),
  };
}

/** Middle of a row, in px from the top of its lane. */
export function rowCentrePx(row: number): number {
  return LANE_PADDING_PX + (row + 0.5) * ROW_PX;
}

function geometryOf({ kind, start, end, publicDay }: TimelineEvent, scale: TimeScale): Geometry {
  const first = Math.max(start, TIMELINE_WINDOW.start);
  const barFrom = placeDay(scale, first);
  const barTo = placeDay(scale, end);
  return {
    markAt: kind === 'moment' ? (barFrom + barTo) / 2 : placeDay(scale, first + 0.5),
    barFrom,
    barTo,
    threadTo: publicDay === undefined ? undefined : placeDay(scale, publicDay + 0.5),
  };
}

const byLeft = bisector((footprint: Footprint) => footprint.leftPx);

/** Whether a footprint keeps its distance from what a row already holds (sorted, apart). */
function isFree(taken: readonly Footprint[], { leftPx, rightPx }: Footprint): boolean {
  const at = byLeft.left(taken, leftPx);
  const before = taken[at - 1];
  const after = taken[at];
  return (
    (!before || before.rightPx + APART_PX <= leftPx) &&
    (!after || rightPx + APART_PX <= after.leftPx)
  );
}

function markFootprint({ markAt, barFrom, barTo, threadTo }: Geometry, widthPx: number): Footprint {
  return {
    leftPx: Math.min(markAt * widthPx - MARK_HALF_PX, barFrom * widthPx),
    rightPx: Math.max(markAt * widthPx + MARK_HALF_PX, barTo * widthPx, (threadTo ?? 0) * widthPx),
  };
}

/** Where the name of an event could stand, best first. None of them leaves the drawing. */
function labelCandidates(event: TimelineEvent, geometry: Geometry, widthPx: number): Candidate[] {
  const mark = markFootprint(geometry, widthPx);
  const textPx = textWidthPx(event.label, LABEL_FONT_PX);
  const { markAt, threadTo, barTo, barFrom } = geometry;
  const ongoing = event.kind === 'ongoing';
  const lineFrom = ongoing ? markAt : Math.max(markAt, barTo);
  const lineTo = ongoing ? barTo : threadTo;
  const candidates: Candidate[] = [];

  if (lineTo !== undefined && lineFrom * widthPx + textPx + 3 * LABEL_GAP_PX <= lineTo * widthPx)
    candidates.push({ ...mark, label: labelAt('on-thread', lineFrom) });

  const endAt = Math.max(markAt, barTo, threadTo ?? 0);
  candidates.push({
    leftPx: mark.leftPx,
    rightPx: endAt * widthPx + LABEL_GAP_PX + textPx,
    label: labelAt('after', endAt),
  });

  const startAt = Math.min(markAt, barFrom);
  candidates.push({
    leftPx: startAt * widthPx - LABEL_GAP_PX - textPx,
    rightPx: mark.rightPx,
    label: labelAt('before', startAt),
  });
  return candidates.filter(({ leftPx, rightPx, label }) =>
    label?.side === 'before' ? leftPx >= 0 : rightPx <= widthPx,
  );
}

function labelAt(side: LabelSide, at: number): PlacedLabel {
  return { side, at, offsetPx: side === 'before' ? -LABEL_GAP_PX : LABEL_GAP_PX };
}
