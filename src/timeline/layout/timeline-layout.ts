/** Knows the whole drawing at a given width: lanes, axis, band of offices, knots. Pure. */
import { group } from 'd3';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import { placeTicks, type Tick } from './axis-ticks.ts';
import { placeKnots, type Knot, type PlacedKnot } from './disclosure-knots.ts';
import { placeLane, type PlacedLane } from './lane-layout.ts';
import { placeTerms, type PlacedTerm } from './term-band.ts';
import { CASE_SCALE } from './time-scale.ts';
import type { TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';

/**
 * Narrowest width that the drawing takes, in px. The server lays out at this width; the same picture
 * holds at any larger one, because places are fractions and labels do not grow.
 */
export const DRAWING_MIN_PX = 1120;

export interface TimelineInput {
  events: readonly TimelineEvent[];
  terms: readonly TermOfOffice[];
  knots: readonly (Knot & { label: string })[];
}

export interface PlacedTimeline {
  lanes: (PlacedLane & { topic: Topic })[];
  ticks: Tick[];
  terms: PlacedTerm[];
  knots: PlacedKnot[];
  knotRows: number;
}

/** Lays out every lane that has events, in the order of the topics. `pinned` is the open event, if any. */
export function placeTimeline(
  { events, terms, knots }: TimelineInput,
  widthPx: number,
  pinned?: string,
): PlacedTimeline {
  const byTopic = group(events, ({ topic }) => topic);
  const { knots: placedKnots, rows: knotRows } = placeKnots(knots, CASE_SCALE, widthPx);
  return {
    lanes: TOPICS.flatMap((topic) => {
      const ofTopic = byTopic.get(topic);
      return ofTopic ? [{ topic, ...placeLane(ofTopic, CASE_SCALE, widthPx, pinned) }] : [];
    }),
    ticks: placeTicks(CASE_SCALE, widthPx),
    terms: placeTerms(terms, CASE_SCALE, widthPx),
    knots: placedKnots,
    knotRows,
  };
}
