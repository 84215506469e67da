/**
 * Knows how to stack the events of one lane in rows so that no mark, thread or label touches
 * another, at a given width. Greedy, by importance: what matters most gets its name first; what
 * finds no room for a name keeps its mark; what finds no room for a mark is counted in a cluster.
 * Nothing is dropped.
 */
import { bisector } from 'd3';
import { placeAlong, type EventGeometry } from './event-geometry.ts';
import { textWidthPx } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { LabelSide, PlacedCluster, PlacedEvent, PlacedLabel } from './placed-event.ts';

/** Font size of labels in px; timeline.css sets the same. */
export const LABEL_FONT_PX = 13;
/** Height of a row in px: room for a target of 24 px (WCAG 2.5.8). */
export const ROW_PX = 24;
/** Space above the first row and below the last, in px. */
export const LANE_PADDING_PX = 4;
/** Half the width that a mark claims, in px. */
export const MARK_HALF_PX = 12;
/** Radius that a mark is drawn with, in px. */
export const MARK_RADIUS_PX = 5;
/** From the centre of a mark, or from the end of its bar or thread, to its label, in px. */
const LABEL_GAP_PX = 10;
/** Free space kept between two things in a row, in px. */
const APART_PX = 6;
/** Rows that may hold labels; further rows take marks only. */
const LABEL_ROWS = 6;
/** Rows of a lane; the events that fit in none of them share a row of clusters below. */
const ROWS_MAX = 12;
/** In a lane of more events than this, no row is for marks only: clusters take their place. */
const CROWD = 150;
/** Names that fail one after the other before the search for names ends: the rows are full. */
const FULL_AFTER = 60;
/** Height of the pill that counts a cluster, and free space around its number, in px. */
export const CLUSTER_PX = 20;
const CLUSTER_PADDING_PX = 8;
/** Font size of the number of a cluster in px; timeline.css sets the same. */
export const CLUSTER_FONT_PX = 12;

interface Footprint {
  leftPx: number;
  rightPx: number;
}

interface Candidate extends Footprint {
  label: PlacedLabel | undefined;
}

/** An event with what no width changes. */
interface Measured extends EventGeometry {
  event: TimelineEvent;
  /** Width of its name in px, measured when it is first needed. */
  labelPx?: number;
}

/** The events of one lane, sorted once for every width at which they are placed. */
export interface PreparedLane {
  /** In the order given. */
  events: readonly Measured[];
  byImportance: readonly Measured[];
  /** From left to right. */
  byPlace: readonly Measured[];
}

export interface PlacedLane {
  rows: number;
  heightPx: number;
  events: PlacedEvent[];
  /** Events that have no mark of their own, counted where they lie; in the order of time. */
  clusters: PlacedCluster[];
}

/** Sorts and measures the events of one lane; a tie is broken by time, then by id. */
export function prepareLane(events: readonly TimelineEvent[], scale: TimeScale): PreparedLane {
  const measured = events.map((event): Measured => ({ event, ...placeAlong(event, scale) }));
  const byId = (a: Measured, b: Measured) => (a.event.id < b.event.id ? -1 : 1);
  return {
    events: measured,
    byImportance: [...measured].sort(
      (a, b) =>
        a.event.importance - b.event.importance || a.event.start - b.event.start || byId(a, b),
    ),
    byPlace: [...measured].sort((a, b) => a.markAt - b.markAt || byId(a, b)),
  };
}

/** How a lane is laid out. */
export interface LaneOptions {
  /** Id of the event that is open or focused: it is named first, always. */
  pinned?: string | undefined;
  /** Rows that may hold labels; a poster takes more. */
  labelRows?: number;
}

/**
 * @param lane    the events of one lane
 * @param widthPx width of the drawing
 * @returns the events that have a mark, in the order given, and the others in clusters
 */
export function placeLane(
  lane: PreparedLane,
  widthPx: number,
  { pinned, labelRows = LABEL_ROWS }: LaneOptions = {},
): PlacedLane {
  const rows: Footprint[][] = [];
  const places = new Map<Measured, { row: number; label: PlacedLabel | undefined }>();

  const settle = (event: Measured, candidates: readonly Candidate[], lastRow: number): boolean => {
    for (let row = 0; row < lastRow; row += 1) {
      const taken = (rows[row] ??= []);
      const candidate = candidates.find((footprint) => isFree(taken, footprint));
      if (!candidate) continue;
      taken.splice(byLeft.left(taken, candidate.leftPx), 0, candidate);
      places.set(event, { row, label: candidate.label });
      return true;
    }
    return false;
  };

  const rowsMax = lane.events.length > CROWD ? labelRows : Math.max(labelRows, ROWS_MAX);
  const unnamed: Measured[] = [];
  let failures = 0;
  const name = (event: Measured) => {
    const isNamed =
      failures < FULL_AFTER && settle(event, labelCandidates(event, widthPx), labelRows);
    failures = isNamed ? 0 : failures + 1;
    if (!isNamed) unnamed.push(event);
  };
  const first = lane.events.find(({ event }) => event.id === pinned);
  if (first) name(first);
  for (const event of lane.byImportance) if (event !== first) name(event);
  for (const event of unnamed)
    settle(event, [{ ...markFootprint(event, widthPx), label: undefined }], rowsMax);

  const marked = rows.filter((row) => row.length > 0).length;
  const clusters = placeClusters(
    lane.byPlace.filter((event) => !places.has(event)),
    widthPx,
    marked,
  );
  const used = marked + Number(clusters.length > 0);
  return {
    rows: used,
    heightPx: used * ROW_PX + 2 * LANE_PADDING_PX,
    events: lane.events.flatMap((measured) => {
      const place = places.get(measured);
      if (!place) return [];
      const { event, markAt, barFrom, barTo, threadEnd } = measured;
      const { row, label } = place;
      return [
        {
          ...event,
          markAt,
          barFrom,
          barTo,
          threadEnd,
          row,
          yPx: rowCentrePx(row),
          placedLabel: label,
        },
      ];
    }),
    clusters,
  };
}

/**
 * Gathers events from left to right into pills that keep apart: one that would touch the pill
 * before it joins it, and the joined pill is placed again in the middle of all that it counts.
 * `hidden` is from left to right.
 */
function placeClusters(hidden: readonly Measured[], widthPx: number, row: number): PlacedCluster[] {
  const groups: Measured[][] = [];
  const boxOf = (group: readonly Measured[]) => {
    const widePx = clusterWidthPx(group.length);
    const first = group[0]?.markAt ?? 0;
    const last = group.at(-1)?.markAt ?? 0;
    const centrePx = Math.min(
      widthPx - widePx / 2,
      Math.max(widePx / 2, ((first + last) / 2) * widthPx),
    );
    return { leftPx: centrePx - widePx / 2, rightPx: centrePx + widePx / 2, centrePx };
  };
  for (const event of hidden) {
    let group = [event];
    for (
      let before = groups.at(-1);
      before && boxOf(before).rightPx + APART_PX > boxOf(group).leftPx;
      before = groups.at(-1)
    ) {
      groups.pop();
      before.push(...group);
      group = before;
    }
    groups.push(group);
  }
  return groups.map((group) => ({
    at: boxOf(group).centrePx / widthPx,
    widthPx: clusterWidthPx(group.length),
    row,
    yPx: rowCentrePx(row),
    ids: group.map(({ event }) => event.id),
    start: Math.min(...group.map(({ event }) => event.start)),
    end: Math.max(...group.map(({ event }) => event.end)),
  }));
}

/** Width of the pill of a cluster, in px: never less than a target. */
function clusterWidthPx(count: number): number {
  return Math.max(
    2 * MARK_HALF_PX,
    textWidthPx(String(count), CLUSTER_FONT_PX) + 2 * CLUSTER_PADDING_PX,
  );
}

/** Middle of a row, in px from the top of its lane. */
export function rowCentrePx(row: number): number {
  return LANE_PADDING_PX + (row + 0.5) * ROW_PX;
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

function markFootprint(
  { markAt, barFrom, barTo, threadEnd }: EventGeometry,
  widthPx: number,
): Footprint {
  return {
    leftPx: Math.min(markAt * widthPx - MARK_HALF_PX, barFrom * widthPx),
    rightPx: Math.max(
      markAt * widthPx + MARK_HALF_PX,
      barTo * widthPx,
      (threadEnd?.to ?? 0) * widthPx,
    ),
  };
}

/** Where the name of an event could stand, best first. None of them leaves the drawing. */
function labelCandidates(measured: Measured, widthPx: number): Candidate[] {
  const mark = markFootprint(measured, widthPx);
  const textPx = (measured.labelPx ??= textWidthPx(measured.event.label, LABEL_FONT_PX));
  const { markAt, threadEnd, barTo, barFrom } = measured;
  const ongoing = measured.event.kind === 'ongoing';
  const lineFrom = ongoing ? markAt : Math.max(markAt, barTo);
  const lineTo = ongoing ? barTo : threadEnd?.from;
  const candidates: Candidate[] = [];

  if (lineTo !== undefined && lineFrom * widthPx + textPx + 3 * LABEL_GAP_PX <= lineTo * widthPx)
    candidates.push({ ...mark, label: labelAt('on-thread', lineFrom) });

  const endAt = Math.max(markAt, barTo, threadEnd?.to ?? 0);
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
