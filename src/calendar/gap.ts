/**
 * Compares the two dates of a fact: the day it happened and the day the public could know it. Does not judge why they
 * differ.
 */
import { beginningOf, type FuzzyDate, type When } from './when.ts';

/** Days between the fact and its disclosure, as far as the two dates allow. */
export interface Gap {
  /** Shortest time that both dates allow; 0 if they may be the same day. */
  minDays: number;
  /** Longest time that both dates allow. */
  maxDays: number;
  /** Whether a date is « about » or « perhaps »: it may lie outside its stretch, and so may the gap. */
  isApproximate: boolean;
}

/**
 * Longest delay that counts as ordinary publication, not secrecy: a text is signed one day and appears in the Journal
 * officiel a few days later.
 */
export const ORDINARY_DELAY_DAYS = 3;

/** Fewest and most whole days between the fact and its disclosure, never below 0; approximate if either date is. */
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

/** Whether both dates are written alike, so that one is enough. It does not show how soon the public knew. */
export function areOneDate(happened: When, disclosed: FuzzyDate): boolean {
  return happened.edtf === disclosed.edtf;
}
