/** Finds every mistake in content/ on its own, before Astro builds any page or reports errors of its own. */
import { dayOfDate, isoOf } from '../calendar/day.ts';
import { readSiteUrl } from '../schemas/address.ts';
import { ContentError, formatProblems, type Problem } from '../schemas/author-message.ts';
import { checkContentTree } from '../schemas/content-tree.ts';
import { getRefusedHosts, readKeptInFrench } from '../schemas/editor-list.ts';
import { SECURITY_FILE, securitySchema } from '../schemas/publisher.ts';
import { readFolder, readSheetFile, type Folder, type FolderRead } from '../schemas/read-folder.ts';
import { checkedEntries } from './checked-entries.ts';
import type { StoredCollections } from './ordered-entries.ts';
import { checkSecurity, getPublisher } from './publisher.ts';
import { withLines } from './placed-problems.ts';

interface Declared {
  loader: { folder: Folder };
}

/**
 * @param collections  collections by name, as `content.config.ts` declares them: each loader exposes its folder
 * @param siteUrl      the environment variable `SITE_URL`, of a build that is published
 * @param read         reads a folder
 * @returns the folders and files that are missing, alone; else the problems of all files; problems between entries only
 *   if each entry is valid by itself
 */
export function findInContent(
  collections: Readonly<Record<string, object>>,
  siteUrl: string | undefined,
  read: (folder: Folder) => FolderRead = readFolder,
): readonly Problem[] {
  const declared = Object.entries(collections).map(
    // Astro's type of a collection loses the type of its loader.
    ([name, collection]) => [name, (collection as Declared).loader.folder] as const,
  );
  const isPublished = Boolean(siteUrl);
  const { missing, unknown } = checkContentTree(declared.map(([, folder]) => folder));
  if (missing.length > 0) return missing;
  const folders = declared.map(([name, folder]) => [name, read(folder)] as const);
  const problems = [
    ...unknown,
    ...folders.flatMap(([, folder]) => folder.problems),
    ...problemsOf(() => readSiteUrl(siteUrl)),
    ...problemsOf(() => getPublisher(isPublished)),
    ...problemsOf(getRefusedHosts),
    ...problemsOf(readKeptInFrench),
    ...problemsOf(() => {
      const contact = readSheetFile(SECURITY_FILE, securitySchema);
      if (isPublished) checkSecurity(contact, isoOf(dayOfDate(new Date())));
    }),
  ];
  if (problems.length > 0) return problems;
  const stored = Object.fromEntries(folders.map(([name, { entries }]) => [name, entries]));
  const found = checkedEntries(stored as unknown as StoredCollections, getRefusedHosts());
  return withLines(found.problems);
}

/** The text for the author of the mistakes in content/, with the same arguments; undefined if there are none. */
export function mistakesIn(...of: Parameters<typeof findInContent>): string | undefined {
  const problems = findInContent(...of);
  return problems.length > 0 ? formatProblems(problems) : undefined;
}

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
