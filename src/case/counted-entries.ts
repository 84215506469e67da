/** Counts trials before the Cour de justice de la République, and the experiment. Pure. */
import type { Outcome } from '../schemas/trial.ts';
import type { Trial, Use } from './case-entry.ts';
import { PRINTED_TOTAL, USE_COUNTS, type UseCount } from '../schemas/practice.ts';

export interface TrialCount {
  /** Trials that ended in a judgment on guilt. */
  trials: number;
  /** Ministers judged in them. */
  ministers: number;
  byOutcome: Record<Outcome, number>;
  /** Found guilty, with or without a penalty. */
  guilty: number;
}

export function countTrials(entries: readonly Trial[]): TrialCount {
  const judged = entries.filter(({ outcome }) => outcome !== 'lapsed');
  const of = (outcome: Outcome) => entries.filter((entry) => entry.outcome === outcome).length;
  const byOutcome = {
    acquitted: of('acquitted'),
    'guilty-no-penalty': of('guilty-no-penalty'),
    'guilty-suspended': of('guilty-suspended'),
    lapsed: of('lapsed'),
  };
  return {
    trials: new Set(judged.map(({ trial }) => trial)).size,
    ministers: judged.length,
    byOutcome,
    guilty: byOutcome['guilty-no-penalty'] + byOutcome['guilty-suspended'],
  };
}

/** Rows of the table: each user of the experiment, without the printed totals. */
export function usersOf(uses: readonly Use[]): Use[] {
  return uses.filter(({ user }) => user !== PRINTED_TOTAL);
}

/** The sum of each column. */
export function totalsOf(uses: readonly Use[]): Record<UseCount, number> {
  const users = usersOf(uses);
  return Object.fromEntries(
    USE_COUNTS.map((count) => [count, users.reduce((sum, use) => sum + use[count], 0)]),
  ) as Record<UseCount, number>;
}
