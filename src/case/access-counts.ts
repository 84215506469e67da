/** Knows what the accessibility grid adds up to. Pure. */
import { ACCESS_STATUSES, type AccessStatus } from '../schemas/access-theme.ts';
import type { AccessTheme } from './case-entry.ts';

/** How many criteria there are, and of each status. */
export type AccessCounts = Readonly<Record<AccessStatus | 'total', number>>;

/** How many criteria have each status, and how many there are. */
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
