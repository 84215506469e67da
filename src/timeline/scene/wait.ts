/**
 * Knows how long the public waited for a fact, as far as its two dates tell: the part of the wait that both allow
 * whatever they are, and what they leave open at either end. Pure.
 */
import type { Day } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';

/** Days from which a fact counts as known later: a season. */
export const LATE_FROM_DAYS = 90;

/** The days of a wait, each of them included. */
export interface Wait {
  /** The last day on which it may have happened or begun. */
  lastDay: Day;
  /** The first and the last day on which it may have become public. */
  publicFrom: Day;
  publicBy: Day;
}

/** The wait of an event; undefined where the public may have known at once. */
export function waitOf({
  begunBy,
  disclosed,
}: Pick<TimelineEvent, 'begunBy' | 'disclosed'>): Wait | undefined {
  if (!disclosed) return undefined;
  return { lastDay: begunBy - 1, publicFrom: disclosed.start, publicBy: disclosed.end - 1 };
}

/** The shortest wait that both dates allow, in days: the solid part of its bar. */
export function leastWait({ lastDay, publicFrom }: Wait): number {
  return Math.max(0, publicFrom - lastDay);
}

/** Whether the public learnt of an event more than LATE_FROM_DAYS after it, whatever its dates are. */
export function isLate(event: Pick<TimelineEvent, 'begunBy' | 'disclosed'>): boolean {
  const wait = waitOf(event);
  return wait !== undefined && leastWait(wait) > LATE_FROM_DAYS;
}

/** The events known later, the longest wait first; those that waited as long in the order given. */
export function longestFirst<Event extends TimelineEvent>(events: readonly Event[]): Event[] {
  const length = (event: Event) => leastWait(waitOf(event) as Wait);
  return events.filter(isLate).sort((a, b) => length(b) - length(a));
}

/** A day, or a longer doubt, on which facts became public. */
export interface PublicDay extends Stretch {
  /** In the order given. */
  ids: string[];
}

/**
 * The days on which some of the events became public later than they happened, in the order of time; those that share
 * both ends are one.
 */
export function publicDays(
  events: readonly Pick<TimelineEvent, 'id' | 'disclosed'>[],
): PublicDay[] {
  const days = new Map<string, PublicDay>();
  for (const { id, disclosed } of events) {
    if (!disclosed) continue;
    const key = `${disclosed.start}/${disclosed.end}`;
    const day = days.get(key) ?? { ...disclosed, ids: [] };
    day.ids.push(id);
    days.set(key, day);
  }
  return [...days.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
