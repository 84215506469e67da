/**
 * Knows everything that is wrong with content/, read by itself: before a page is made of it, and before
 * whatever makes pages has anything to say.
 */
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

/** What an author is told: what stops a build, and what does not. */
export interface ContentFindings {
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

interface Declared {
  loader: { folder: Folder };
}

/**
 * @param collections  by name, as `content.config.ts` declares them: each loader says its folder
 * @param isPublished  whether the build has a `SITE_URL`
 * @param read         reads a folder
 * @param today        the day of the check
 * @returns the mistakes of all files; what entries owe to one another only where each is sound by itself, and what
 *   their authors should read again only where nothing is wrong
 */
export function findInContent(
  collections: Readonly<Record<string, object>>,
  isPublished: boolean,
  read: (folder: Folder) => FolderRead = readFolder,
  today: Day = dayOfDate(new Date()),
): ContentFindings {
  const folders = Object.entries(collections).map(
    // Astro's type of a collection forgets what its loader is.
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
