/** Runs every check on the entries of the case file, however they were read. Pure. */
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
 * Entries in reading order, with every problem that the schemas cannot detect. If there are none, also warnings: what
 * an author should read again, which does not fail the build.
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
