/** Knows the whole drawing at a given width: lanes, axis, band of offices, knots. Pure. */
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import { placeTicks, type Tick } from './axis-ticks.ts';
import { placeKnots, type NamedKnot, type PlacedKnot } from './disclosure-knots.ts';
import {
  placeLane,
  prepareLane,
  type LaneOptions,
  type PlacedLane,
  type PreparedLane,
} from './lane-layout.ts';
import { placeTerms, type PlacedTerm } from './term-band.ts';
import { CASE_SCALE } from './time-scale.ts';
import type { TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';

/**
 * Narrowest width that the drawing takes, in px. The server lays out at this width; the same picture
 * holds at any larger one, because places are fractions and labels do not grow.
 */
export const DRAWING_MIN_PX = 1120;

/**
 * Width at which the A3 poster is laid out, in px, and rows of names in its lanes: wide enough that
 * every event is named. Printed, it shrinks to the sheet; drawing.css sets the same width.
 */
const POSTER_PX = 1960;
const POSTER_LABEL_ROWS = 12;

/**
 * Rows of names that all lanes share, so that the drawing stands on one screen; the most that one has. What
 * lanes of few events leave, the others have.
 */
const LABEL_ROWS = 14;
const LABEL_ROWS_MAX = 8;

export interface TimelineInput {
  lanes: readonly (PreparedLane & { topic: Topic })[];
  terms: readonly TermOfOffice[];
  knots: readonly NamedKnot[];
}

/** What is around the lanes. */
export interface PlacedCalendar {
  ticks: Tick[];
  terms: PlacedTerm[];
  knots: PlacedKnot[];
  knotRows: number;
}

export interface PlacedTimeline extends PlacedCalendar {
  lanes: (PlacedLane & { topic: Topic })[];
}

/** Events of a lane, with a mark of their own or not. */
export function countInLane({ events, clusters }: PlacedLane): number {
  return events.length + clusters.reduce((sum, { ids }) => sum + ids.length, 0);
}

/** The lanes that have events, in the order of the topics, sorted once for every width. */
export function prepareLanes(events: readonly TimelineEvent[]): TimelineInput['lanes'] {
  return TOPICS.flatMap((topic) => {
    const ofTopic = events.filter((event) => event.topic === topic);
    return ofTopic.length > 0 ? [{ topic, ...prepareLane(ofTopic, CASE_SCALE) }] : [];
  });
}

/** Lays out what is around the lanes at a width. */
export function placeCalendar({ terms, knots }: TimelineInput, widthPx: number): PlacedCalendar {
  const { knots: placedKnots, rows: knotRows } = placeKnots(knots, CASE_SCALE, widthPx);
  return {
    ticks: placeTicks(CASE_SCALE, widthPx),
    terms: placeTerms(terms, CASE_SCALE, widthPx),
    knots: placedKnots,
    knotRows,
  };
}

/** How each lane is laid out at a width, one at a time. */
export function lanePlacer(
  { lanes }: TimelineInput,
  widthPx: number,
  options: Partial<LaneOptions> = {},
): (lane: TimelineInput['lanes'][number]) => PlacedTimeline['lanes'][number] {
  const taken = (rows: number) =>
    lanes.reduce((sum, { events }) => sum + Math.min(rows, events.length), 0);
  let labelRows = LABEL_ROWS_MAX;
  while (taken(labelRows) > LABEL_ROWS) labelRows -= 1;
  return (lane) => ({
    topic: lane.topic,
    ...placeLane(lane, widthPx, { labelRows, ...options }),
  });
}

/** Lays out everything at a width. */
export function placeTimeline(
  input: TimelineInput,
  widthPx: number,
  options: Partial<LaneOptions> = {},
): PlacedTimeline {
  const place = lanePlacer(input, widthPx, options);
  return { lanes: input.lanes.map(place), ...placeCalendar(input, widthPx) };
}

/** Lays out the poster, on which nothing is a mark without a name. */
export function placePoster(input: TimelineInput): PlacedTimeline {
  return placeTimeline(input, POSTER_PX, { labelRows: POSTER_LABEL_ROWS });
}
