/**
 * Knows what the public knew on a day: what was public, what had happened without being so, what was
 * still to come. Only what is sure counts: a fact of « November 2023 » has happened, and is known,
 * when the month is over. Refuses to know why the public did not know.
 */
import { dayOf, parseIsoDay, type Day } from '../../calendar/day.ts';
import { TIMELINE_WINDOW } from './timeline-window.ts';
import { beginningOf, type FuzzyDate, type When } from '../../calendar/when.ts';

export const KNOWLEDGE_STATES = ['public', 'unknown', 'to-come'] as const;
export type KnowledgeState = (typeof KNOWLEDGE_STATES)[number];

/** The two days on which the state of a fact changes: it happens, then it is known. */
export interface KnowledgeDays {
  /** The last day on which it may have happened or begun. */
  happenedBy: Day;
  /** The last day on which it may have become public. */
  publicBy: Day;
}

/** The days at whose end a fact had happened for sure, and was public for sure. */
export function knowledgeDays(happened: When, disclosed: FuzzyDate): KnowledgeDays {
  return { happenedBy: beginningOf(happened).end - 1, publicBy: disclosed.end - 1 };
}

/** State of a fact at the end of a day. */
export function stateOn(day: Day, { happenedBy, publicBy }: KnowledgeDays): KnowledgeState {
  if (publicBy <= day) return 'public';
  return happenedBy <= day ? 'unknown' : 'to-come';
}

/** Days worth choosing: before and after the revelation, the reports, the closing, the end. */
export const KEY_DAYS = [
  '2023-11-13',
  '2023-11-15',
  '2024-10-28',
  '2024-12-05',
  '2025-01-27',
  '2025-12-31',
] as const;

/** The key day on which the page opens. */
export const OPENING_DAY: Day = parseIsoDay(KEY_DAYS[0]) ?? dayOf(1970);

/** The last day that the timeline draws. */
export const LAST_DAY: Day = TIMELINE_WINDOW.end - 1;
