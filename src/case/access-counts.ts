/** Counts the criteria of the accessibility grid by status. Pure. */
import { ACCESS_STATUSES, type AccessStatus } from '../schemas/access-theme.ts';
import type { AccessTheme } from './case-entry.ts';

/** Number of criteria per status, and in total. */
export type AccessCounts = Readonly<Record<AccessStatus | 'total', number>>;

export function countAccess(themes: readonly Pick<AccessTheme, 'criteria'>[]): AccessCounts {
  const found = themes.flatMap(({ criteria }) => criteria.map(({ status }) => status));
  const countOf = (status: AccessStatus) => found.filter((one) => one === status).length;
  return {
    ...(Object.fromEntries(ACCESS_STATUSES.map((status) => [status, countOf(status)])) as Record<
      AccessStatus,
      number
    >),
    total: found.length,
  };
}
