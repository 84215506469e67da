/** Knows a few facts chosen to show the two clocks at a glance, and the days on which several became public. */
import type { Day } from '../../calendar/day.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** A line of the small drawing. Its labels say the fact and its date. */
export interface ClockRow {
  event: TimelineEvent;
  /** What came of it, on the same line. */
  then: TimelineEvent | undefined;
  /** Whether it stays where there is room for a few lines only. */
  isKept: boolean;
}

/** A day that the drawing names. */
export interface NamedDay {
  day: Day;
  label: string;
}

/** Fewest threads that make a day worth naming. */
const THREADS_MIN = 2;
/** Most days that are named: a third name has no room on a phone. */
const NAMES_MAX = 2;

/** The two days on which most of the facts became public, two at least on each; in the order of time. */
export function sharedDays(rows: readonly ClockRow[]): Day[] {
  const days = rows.flatMap(endDays);
  const countOf = (day: Day) => days.filter((other) => other === day).length;
  return [...new Set(days)]
    .filter((day) => countOf(day) >= THREADS_MIN)
    .sort((a, b) => countOf(b) - countOf(a) || a - b)
    .slice(0, NAMES_MAX)
    .sort((a, b) => a - b);
}

/** The days, known to the day, on which the facts of a line became public later than they happened. */
export function endDays({ event, then }: ClockRow): Day[] {
  return [event, then].flatMap((fact) =>
    fact?.disclosed && fact.disclosed.end - fact.disclosed.start === 1
      ? [fact.disclosed.start]
      : [],
  );
}
