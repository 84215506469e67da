/** Counts about a street: which passages are in it when, and what a summary changes. Pure. */
import type { Passage, ShiftedPassage } from './passage.ts';

/** Whether both are in the street at some moment. */
export function areTogether(a: Passage, b: Passage): boolean {
  return a.start < b.start + b.duration && b.start < a.start + a.duration;
}

/** What a summary changes, in pairs of passages. */
export interface SummaryCounts {
  /** Pairs in the street together, in the hour and in the summary. */
  together: { hour: number; summary: number };
  /** Pairs together in the summary but never in the hour. */
  neverMet: number;
  /** Pairs in reverse order of entry in the summary; passages that enter together have no order. */
  reordered: number;
  /** Maximum number of passages in the street at one moment. */
  most: { hour: number; summary: number };
}

/** Compares a summary with its hour, which is restored from `recorded`. Each pair counts once. */
export function countSummary(summary: readonly ShiftedPassage[]): SummaryCounts {
  const hour = summary.map((passage) => ({ ...passage, start: passage.recorded }));
  const pairs = summary.flatMap((_, a) =>
    Array.from({ length: summary.length - a - 1 }, (__, step) => [a, a + step + 1] as const),
  );
  const areIn = (street: readonly Passage[], [a, b]: readonly [number, number]) => {
    const [one, other] = [street[a], street[b]];
    return one !== undefined && other !== undefined && areTogether(one, other);
  };
  return {
    together: {
      hour: pairs.filter((pair) => areIn(hour, pair)).length,
      summary: pairs.filter((pair) => areIn(summary, pair)).length,
    },
    neverMet: pairs.filter((pair) => areIn(summary, pair) && !areIn(hour, pair)).length,
    reordered: pairs.filter(([a, b]) => {
      const [one, other] = [summary[a], summary[b]];
      return one && other && (one.recorded - other.recorded) * (one.start - other.start) < 0;
    }).length,
    most: { hour: mostTogether(hour), summary: mostTogether(summary) },
  };
}

/** Maximum number of passages in the street at one moment, which is always reached at an entry. */
function mostTogether(street: readonly Passage[]): number {
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
