/** Counts the trials before the Cour de justice de la République. Pure. */
import type { Outcome } from '../schemas/trial.ts';
import type { Trial } from './case-entry.ts';

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
