/**
 * Knows the two clocks: the day a thing happened and the day the public could know it.
 * Refuses to judge why they differ.
 */
import type { Day } from './day.ts';
import { beginningOf, type FuzzyDate, type When } from './when.ts';

/** Days between the fact and its disclosure, as far as the two dates allow. */
export interface Gap {
  /** The shortest that both dates allow; 0 where they may be the same day. */
  minDays: number;
  /** The longest that both dates allow. */
  maxDays: number;
}

/**
 * Longest delay that is ordinary publication and no secrecy: a text signed one day stands in the
 * Journal officiel a few days later.
 */
export const ORDINARY_DELAY_DAYS = 3;

export function gapOf(happened: When, disclosed: FuzzyDate): Gap {
  const fact = beginningOf(happened);
  return {
    minDays: Math.max(0, disclosed.start - (fact.end - 1)),
    maxDays: Math.max(0, disclosed.end - 1 - fact.start),
  };
}

/** Whether the public learnt of it only later: the dates prove more than an ordinary delay. */
export function cameOutLater(happened: When, disclosed: FuzzyDate): boolean {
  return gapOf(happened, disclosed).minDays > ORDINARY_DELAY_DAYS;
}

/** The day on which a thread ends: the middle of the date of disclosure. Undefined when there is no thread. */
export function publicDayOf(happened: When, disclosed: FuzzyDate): Day | undefined {
  return cameOutLater(happened, disclosed)
    ? Math.floor((disclosed.start + disclosed.end - 1) / 2)
    : undefined;
}
