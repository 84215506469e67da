/** Writes the list for verifying a copy: the SHA-256 of every file, in the format of `sha256sum --check`. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * One line per file, `<64 hexadecimal digits>  <path>`, sorted by path.
 * Source: GNU Coreutils, sha256sum; archives.ts refuses names that would have to be escaped.
 */
export function checksumLines(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`)
    .join('');
}

/**
 * Writes the list, after everything else: later changes would not match it.
 *
 * @param root  folder of dist
 * @param list  path of the list in dist, the only file that is not in it
 * @returns the number of files listed
 */
export async function writeChecksums(root: string, list: string): Promise<number> {
  const names = (await listFiles(root)).filter((name) => name !== list);
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(path.join(root, name)));
  await writeFile(path.join(root, list), checksumLines(files));
  return files.size;
}
