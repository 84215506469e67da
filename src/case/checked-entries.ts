/** Knows the whole of what is asked of the entries of the case file, whoever read them. Pure. */
import type { Problem } from '../schemas/author-message.ts';
import type { CaseEntries } from './case-entry.ts';
import { checkCaseEntries } from './checks/check-case-entries.ts';
import { checkEssentials, checkEveryEssential } from './checks/check-essentials.ts';
import { checkSaidDays } from './checks/check-said-days.ts';
import { checkRefusedHosts } from './checks/check-refused-host.ts';
import { checkTwins } from './checks/check-twins.ts';
import { checkWholeLists } from './checks/check-whole-list.ts';
import { orderEntries, type StoredCollections } from './ordered-entries.ts';

/**
 * The entries in their reading orders, and everything that the schemas cannot see; of sound entries also what an author
 * should read again, which stops nothing.
 */
export function checkedEntries(
  stored: StoredCollections,
  refusedHosts: readonly string[],
): { entries: CaseEntries; problems: Problem[]; warnings: Problem[] } {
  const { entries, problems: unclaimed } = orderEntries(stored);
  const problems = [
    ...unclaimed,
    ...checkCaseEntries(entries),
    ...checkRefusedHosts(entries.pieces, refusedHosts),
    ...checkWholeLists(entries),
    ...checkEveryEssential(entries),
    ...checkEssentials(entries),
    ...checkTwins(entries),
  ];
  return { entries, problems, warnings: problems.length > 0 ? [] : checkSaidDays(entries) };
}
