/** Counts about a street: which passages are in it when, and what a summary changes. Pure. */
import type { Passage, ShiftedPassage } from './passage.ts';

/** Whether both are in the street at some moment. */
export function areTogether(a: Passage, b: Passage): boolean {
  return a.start < b.start + b.duration && b.start < a.start + a.duration;
}

/** What a summary changes, in pairs of passages. */
export interface SummaryCounts {
  /** Pairs in the street together in the summary. */
  together: number;
  /** Pairs together in the summary but never in the hour. */
  neverMet: number;
  /** Pairs in reverse order of entry in the summary; passages that enter together have no order. */
  reordered: number;
}

/** Compares a summary with its hour, which is restored from `recorded`. Each pair counts once. */
export function countSummary(summary: readonly ShiftedPassage[]): SummaryCounts {
  const inHour = (passage: ShiftedPassage) => ({ ...passage, start: passage.recorded });
  const pairs = summary.flatMap((a, at) => summary.slice(at + 1).map((b) => [a, b] as const));
  const together = pairs.filter(([a, b]) => areTogether(a, b));
  return {
    together: together.length,
    neverMet: together.filter(([a, b]) => !areTogether(inHour(a), inHour(b))).length,
    reordered: pairs.filter(([a, b]) => (a.recorded - b.recorded) * (a.start - b.start) < 0).length,
  };
}

/** Maximum number of passages in the street at one moment, which is always reached at an entry. */
export function mostTogether(street: readonly Passage[]): number {
  return Math.max(0, ...street.map(({ start }) => countAt(street, start)));
}

/** Number of passages in the street at a moment. */
export function countAt(street: readonly Passage[], moment: number): number {
  return street.filter(({ start, duration }) => start <= moment && moment < start + duration)
    .length;
}

/** The whole second with the most passages in the street: the middle of the first run of such seconds. */
export function fullestMoment(street: readonly Passage[], lengthS: number): number {
  const counts = Array.from({ length: lengthS }, (_, moment) => countAt(street, moment));
  const from = counts.indexOf(Math.max(...counts));
  const run = counts.slice(from).findIndex((count) => count !== counts[from]);
  return from + Math.floor((run < 0 ? lengthS - from : run) / 2);
}

/** Fraction of the time in which the street is empty, from 0 to 1. */
export function emptyShare(street: readonly Passage[], lengthS: number): number {
  let busy = 0;
  let until = 0;
  for (const { start, duration } of [...street].sort((a, b) => a.start - b.start)) {
    busy += Math.max(0, start + duration - Math.max(start, until));
    until = Math.max(until, start + duration);
  }
  return 1 - busy / lengthS;
}
