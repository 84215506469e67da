/**
 * Knows how to stack the events of one lane in few rows so that no mark, thread or label touches
 * another, at a given width. Greedy, by importance: what matters most gets its name first; what finds
 * no room there keeps its mark, among the names or in one row below them, named where that row has room;
 * what would touch another mark there is counted in a cluster. Nothing is dropped.
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
import type { PlacedCluster, PlacedEvent } from './placed-event.ts';

/** Height of a row in px: room for a target of 24 px (WCAG 2.5.8). */
export const ROW_PX = 24;
/** Space above the first row and below the last, in px. */
export const LANE_PADDING_PX = 3;
/** Radius that a mark is drawn with, in px. */
export const MARK_RADIUS_PX = 5;
/** Names that fail one after the other before the search for names ends: the rows are full. */
const FULL_AFTER = 60;
/** Height of the pill that counts a cluster, a target, and free space around its number, in px. */
export const CLUSTER_PX = 24;
const CLUSTER_PADDING_PX = 8;
/** Font size of the number of a cluster in px; drawing.css sets the same. */
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
  /** Rows of names above the one that what has none shares. */
  labelRows: number;
  /** Rows above the shared one that may hold marks without a name; as many as hold names unless said. */
  markRows?: number;
}

/** Where an event has its mark, and its name if it has one. */
type Place = Pick<PlacedEvent, 'row' | 'placedLabel'>;

/**
 * @param lane    the events of one lane
 * @param widthPx width of the drawing
 * @returns the events that have a mark, in the order given, and the others in clusters
 */
export function placeLane(lane: PreparedLane, widthPx: number, options: LaneOptions): PlacedLane {
  const places = new Map<Measured, Place>();
  const marked = placeInRows(lane, widthPx, options, places);
  const groups = gather(
    lane.byPlace.filter((event) => !places.has(event)),
    widthPx,
  );
  placeAlone(lane, widthPx, groups, marked, places);
  const used = marked + Number(groups.length > 0);
  return {
    rows: used,
    heightPx: used * ROW_PX + 2 * LANE_PADDING_PX,
    events: lane.events.flatMap((measured) => {
      const place = places.get(measured);
      if (!place) return [];
      const { event, labelPx: _, ...geometry } = measured;
      return [{ ...event, ...geometry, ...place, yPx: rowCentrePx(place.row) }];
    }),
    clusters: groups
      .filter(({ length }) => length > 1)
      .map((group) => ({
        at: pillOf(group, widthPx).centrePx / widthPx,
        widthPx: clusterWidthPx(group.length),
        row: marked,
        yPx: rowCentrePx(marked),
        ids: group.map(({ event }) => event.id),
        start: Math.min(...group.map(({ event }) => event.start)),
        end: Math.max(...group.map(({ event }) => event.end)),
      })),
  };
}

/**
 * Places what finds room in the rows of names: names by importance, then what has none as a mark alone.
 * @param places  where it writes their places
 * @returns how many rows they take
 */
function placeInRows(
  lane: PreparedLane,
  widthPx: number,
  { pinned, labelRows, markRows = labelRows }: LaneOptions,
  places: Map<Measured, Place>,
): number {
  const rows: Footprint[][] = [];
  const settle = (event: Measured, candidates: readonly Candidate[], lastRow: number): boolean => {
    for (let row = 0; row < lastRow; row += 1) {
      const taken = (rows[row] ??= []);
      const candidate = candidates.find((footprint) => isFree(taken, footprint));
      if (!candidate) continue;
      take(taken, candidate);
      places.set(event, { row, placedLabel: candidate.label });
      return true;
    }
    return false;
  };

  const pinnedFirst = new Set([
    ...lane.events.filter(({ event }) => event.id === pinned),
    ...lane.byImportance,
  ]);
  const unnamed: Measured[] = [];
  let failures = 0;
  for (const event of pinnedFirst)
    if (failures < FULL_AFTER && settle(event, labelCandidates(event, widthPx), labelRows))
      failures = 0;
    else {
      failures += 1;
      unnamed.push(event);
    }
  for (const event of unnamed)
    settle(event, [{ ...markFootprint(event, widthPx), label: undefined }], markRows);
  return rows.filter((row) => row.length > 0).length;
}

/**
 * Places the events that are a group of their own in the row that all groups share: by importance, each with
 * its name where that row has room.
 * @param places  where it writes their places
 */
function placeAlone(
  lane: PreparedLane,
  widthPx: number,
  groups: readonly (readonly Measured[])[],
  row: number,
  places: Map<Measured, Place>,
): void {
  const shared = groups.map((group) => boxOf(group, widthPx));
  const alone = new Map(
    groups.flatMap(([event, second], at) => (event && !second ? [[event, at]] : [])),
  );
  for (const event of lane.byImportance) {
    const at = alone.get(event);
    if (at === undefined) continue;
    const others = shared.filter((_, other) => other !== at);
    const named = labelCandidates(event, widthPx).find((candidate) => isFree(others, candidate));
    if (named) shared[at] = named;
    places.set(event, { row, placedLabel: named?.label });
  }
}

/**
 * Gathers events from left to right into groups that keep apart in one row: one that would touch the
 * group before it joins it. What stays alone is drawn; the others share a pill in their middle.
 * `hidden` is from left to right.
 */
function gather(hidden: readonly Measured[], widthPx: number): Measured[][] {
  const groups: Measured[][] = [];
  for (const event of hidden) {
    let group = [event];
    for (
      let before = groups.at(-1);
      before && boxOf(before, widthPx).rightPx + APART_PX > boxOf(group, widthPx).leftPx;
      before = groups.at(-1)
    ) {
      groups.pop();
      before.push(...group);
      group = before;
    }
    groups.push(group);
  }
  return groups;
}

/** What a group takes up in its row. */
function boxOf(group: readonly Measured[], widthPx: number): Footprint {
  const [only, ...others] = group;
  return only && others.length === 0 ? markFootprint(only, widthPx) : pillOf(group, widthPx);
}

/** The pill of some events, from left to right: in the middle of all that it counts, within the drawing. */
function pillOf(group: readonly Measured[], widthPx: number): Footprint & { centrePx: number } {
  const halfPx = clusterWidthPx(group.length) / 2;
  const middlePx = (((group[0]?.markAt ?? 0) + (group.at(-1)?.markAt ?? 0)) / 2) * widthPx;
  const centrePx = Math.min(widthPx - halfPx, Math.max(halfPx, middlePx));
  return { leftPx: centrePx - halfPx, rightPx: centrePx + halfPx, centrePx };
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
