/** Finds every mistake in content/ on its own, before Astro builds any page or reports errors of its own. */
import { dayOfDate, type Day } from '../calendar/day.ts';
import { ContentError, type Problem } from '../schemas/author-message.ts';
import { readKeptInFrench } from '../schemas/kept-in-french.ts';
import { readFolder, type Folder, type FolderRead } from '../schemas/read-folder.ts';
import { checkedEntries } from './checked-entries.ts';
import { checkComingDays } from './checks/check-coming-days.ts';
import type { StoredCollections } from './ordered-entries.ts';
import { getPublisher } from './publisher.ts';
import { withLines } from './placed-problems.ts';
import { getRefusedHosts } from './refused-hosts.ts';

/** Messages to authors: problems fail the build, warnings do not. */
export interface ContentFindings {
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

interface Declared {
  loader: { folder: Folder };
}

/**
 * @param collections  collections by name, as `content.config.ts` declares them: each loader exposes its folder
 * @param isPublished  whether the build has a `SITE_URL`
 * @param read         reads a folder
 * @param today        the day of the check
 * @returns the problems of all files; problems between entries only if each entry is valid by itself, and warnings only
 *   if there is no problem
 */
export function findInContent(
  collections: Readonly<Record<string, object>>,
  isPublished: boolean,
  read: (folder: Folder) => FolderRead = readFolder,
  today: Day = dayOfDate(new Date()),
): ContentFindings {
  const folders = Object.entries(collections).map(
    // Astro's type of a collection loses the type of its loader.
    ([name, collection]) => [name, read((collection as Declared).loader.folder)] as const,
  );
  const problems = [
    ...folders.flatMap(([, folder]) => folder.problems),
    ...problemsOf(() => getPublisher(isPublished)),
    ...problemsOf(getRefusedHosts),
    ...problemsOf(readKeptInFrench),
  ];
  if (problems.length > 0) return { problems, warnings: [] };
  const stored = Object.fromEntries(folders.map(([name, { entries }]) => [name, entries]));
  const found = checkedEntries(stored as unknown as StoredCollections, getRefusedHosts());
  const coming = checkComingDays(found.entries, today);
  return {
    problems: withLines([...found.problems, ...coming]),
    warnings: withLines(found.warnings),
  };
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
