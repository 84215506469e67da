/** Counts trials before the Cour de justice de la République, and the experiment. Pure. */
import { OUTCOMES, type Outcome } from '../schemas/trial.ts';
import type { Trial, Use } from './case-entry.ts';
import { PRINTED_TOTAL, USE_COUNTS, type UseCount } from '../schemas/practice.ts';

/** Trials that ended in a judgment on guilt, the ministers judged in them, and those found guilty, penalty or not. */
export function countTrials(entries: readonly Trial[]) {
  const judged = entries.filter(({ outcome }) => outcome !== 'lapsed');
  const byOutcome = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, entries.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>;
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
