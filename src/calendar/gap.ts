/**
 * Knows the two clocks: the day a thing happened and the day the public could know it.
 * Refuses to judge why they differ.
 */
import { beginningOf, type FuzzyDate, type Stretch, type When } from './when.ts';

/** Days between the fact and its disclosure, as far as the two dates allow. */
export interface Gap {
  /** The shortest that both dates allow; 0 where they may be the same day. */
  minDays: number;
  /** The longest that both dates allow. */
  maxDays: number;
  /** Whether a date is « about » or « perhaps »: it may lie outside its stretch, and the gap with it. */
  isApproximate: boolean;
}

/**
 * Longest delay that is ordinary publication and no secrecy: a text signed one day stands in the
 * Journal officiel a few days later.
 */
export const ORDINARY_DELAY_DAYS = 3;

/** Fewest and most whole days between the fact and its disclosure, never below 0; approximate where either date is. */
export function gapOf(happened: When, disclosed: FuzzyDate): Gap {
  const fact = beginningOf(happened);
  return {
    minDays: Math.max(0, disclosed.start - (fact.end - 1)),
    maxDays: Math.max(0, disclosed.end - 1 - fact.start),
    isApproximate: [fact, disclosed].some((date) => date.approximate || date.uncertain),
  };
}

/** Whether the public learnt of it only later: the dates prove more than an ordinary delay. */
export function cameOutLater(happened: When, disclosed: FuzzyDate): boolean {
  return gapOf(happened, disclosed).minDays > ORDINARY_DELAY_DAYS;
}

/** Whether both dates are written alike: one date then stands for both. It does not say how soon the public knew. */
export function areOneDate(happened: When, disclosed: FuzzyDate): boolean {
  return happened.edtf === disclosed.edtf;
}

/**
 * The days on one of which the public could first know, where a thread leads from the fact to them:
 * as wide as the doubt, never the middle of it. Undefined when there is no thread.
 */
export function threadEndOf(happened: When, disclosed: FuzzyDate): Stretch | undefined {
  const { start, end } = disclosed;
  return cameOutLater(happened, disclosed) ? { start, end } : undefined;
}
