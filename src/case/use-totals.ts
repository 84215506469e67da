/** Sums the counts of the experiment. Pure. */
import { PRINTED_TOTAL, USE_COUNTS, type UseCount } from '../schemas/use.ts';
import type { Use } from './case-entry.ts';

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
