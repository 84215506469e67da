/** Runs every check on the entries of the case file, however they were read. Pure. */
import type { Problem } from '../schemas/author-message.ts';
import type { CaseEntries } from './case-entry.ts';
import { checkCaseEntries } from './checks/check-case-entries.ts';
import { checkEssentials, checkEveryEssential } from './checks/check-essentials.ts';
import { checkSaidDays } from './checks/check-said-days.ts';
import { checkRefusedHosts } from './checks/check-refused-host.ts';
import { checkLanguages } from './checks/check-languages.ts';
import { checkAddresses, checkPresentActors } from './checks/check-once.ts';
import { checkTwins, missingTwins } from './checks/check-twins.ts';
import { checkWholeLists } from './checks/check-whole-list.ts';
import { orderEntries, type StoredCollections } from './ordered-entries.ts';

/**
 * Entries in reading order, with every problem that the schemas cannot detect. If there are none, also warnings: what
 * an author should read again, which does not fail the build. Where a whole file is missing, that is the only problem:
 * each of its sentences would be another.
 */
export function checkedEntries(
  stored: StoredCollections,
  refusedHosts: readonly string[],
): { entries: CaseEntries; problems: Problem[]; warnings: Problem[] } {
  const { entries, problems: unclaimed } = orderEntries(stored);
  const missing = missingFiles(entries, new Set(stored.evidence.map(({ id }) => id)));
  if (missing.length > 0) return { entries, problems: missing, warnings: [] };
  const problems = [
    ...unclaimed,
    ...checkCaseEntries(entries),
    ...checkRefusedHosts(entries.pieces, refusedHosts),
    ...checkWholeLists(entries),
    ...checkEveryEssential(entries),
    ...checkEssentials(entries),
    ...checkTwins(entries),
    ...checkLanguages(entries),
    ...checkAddresses(entries.pieces),
    ...checkPresentActors(entries),
  ];
  return { entries, problems, warnings: problems.length > 0 ? [] : checkSaidDays(entries) };
}

/** Texts without their twin, and articles without their evidence. */
function missingFiles(
  { articles, pages, essentials }: CaseEntries,
  sheets: ReadonlySet<string>,
): Problem[] {
  return [
    ...[articles, pages, essentials].flatMap(missingTwins),
    ...[...new Set(articles.map(({ name }) => name))]
      .filter((name) => !sheets.has(`${name}/claims`))
      .map((name) => ({
        file: `content/articles/${name}/claims.yaml`,
        field: 'fichier',
        message: `Absent. Attendu : les preuves des phrases de cet article. Exemple : git checkout -- content/articles/${name}/claims.yaml`,
      })),
  ];
}
