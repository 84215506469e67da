/**
 * Knows how the facts of the drawing travel from the server to the browser: one JSON text in the
 * page, an event in a row of eleven values. The page cannot ask for a file (`file://`, opaque origins).
 */
import type { Day } from '../../calendar/day.ts';
import type { TermOfOffice, TimelineEvent } from './timeline-event.ts';
import { STANDINGS, TOPICS, type Importance } from './vocabulary.ts';
import type { When } from '../../calendar/when.ts';

const KINDS = ['moment', 'span', 'ongoing'] as const satisfies readonly When['kind'][];

/** A day on which several facts became public, with its words. */
export interface NamedKnot {
  day: Day;
  count: number;
  label: string;
}

export interface TimelineData {
  events: readonly TimelineEvent[];
  terms: readonly TermOfOffice[];
  knots: readonly NamedKnot[];
}

/**
 * `[id, label, topic, standing, importance, kind, start, length, doubt of its first date, days until
 * it could be public or −1, length of that doubt]`.
 */
type Row = readonly [
  string,
  string,
  number,
  number,
  number,
  number,
  Day,
  number,
  number,
  number,
  number,
];

export function packTimeline({ events, terms, knots }: TimelineData): string {
  const rows = events.map(
    ({ id, label, topic, standing, importance, kind, start, end, begunBy, disclosed }): Row => [
      id,
      label,
      TOPICS.indexOf(topic),
      STANDINGS.indexOf(standing),
      importance,
      KINDS.indexOf(kind),
      start,
      end - start,
      begunBy - start,
      disclosed ? disclosed.start - start : -1,
      disclosed ? disclosed.end - disclosed.start : 0,
    ],
  );
  return JSON.stringify({ events: rows, terms, knots });
}

export function unpackTimeline(text: string): TimelineData {
  const { events, ...rest } = JSON.parse(text) as Omit<TimelineData, 'events'> & { events: Row[] };
  return {
    ...rest,
    events: events.map(([id, label, topic, standing, importance, kind, start, ...lengths]) => {
      const [days, doubt, wait, endDoubt] = lengths;
      const known = start + wait;
      return {
        id,
        label,
        topic: TOPICS[topic] ?? TOPICS[0],
        standing: STANDINGS[standing] ?? STANDINGS[0],
        importance: importance as Importance,
        kind: KINDS[kind] ?? KINDS[0],
        start,
        end: start + days,
        begunBy: start + doubt,
        disclosed: wait < 0 ? undefined : { start: known, end: known + endDoubt },
      };
    }),
  };
}
