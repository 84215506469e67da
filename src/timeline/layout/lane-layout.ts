/**
 * Knows how to stack the events of one lane in rows so that no mark, thread or label touches
 * another, at a given width. Greedy, by importance: what matters most gets its name first; what
 * finds no room for a name keeps its mark; what finds no room for a mark is counted in a cluster.
 * Nothing is dropped.
 */
import { placeAlong } from './event-geometry.ts';
import {
  APART_PX,
  isFree,
  MARK_HALF_PX,
  markFootprint,
  take,
  type Footprint,
} from './footprint.ts';
import { labelCandidates, type Candidate, type Measured } from './label-candidates.ts';
import { textWidthPx } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { PlacedCluster, PlacedEvent, PlacedLabel } from './placed-event.ts';

/** Height of a row in px: room for a target of 24 px (WCAG 2.5.8). */
export const ROW_PX = 24;
/** Space above the first row and below the last, in px. */
export const LANE_PADDING_PX = 4;
/** Radius that a mark is drawn with, in px. */
export const MARK_RADIUS_PX = 5;
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
      take(taken, candidate);
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
