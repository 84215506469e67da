/** Lists the files of a folder, for every step after the build. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Paths of all files below `root`, with forward slashes, sorted. */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}
