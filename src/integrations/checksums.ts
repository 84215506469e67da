/** Writes the list for verifying a copy: the SHA-256 of every file, in the format of `sha256sum --check`. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
 * Astro integration, the very last: later changes would not match the list.
 *
 * @param list  path of the list in dist, the only file that is not in it
 */
export function checksums(list: string): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = (await listFiles(root)).filter((name) => name !== list);
        const files = new Map<string, Uint8Array>();
        for (const name of names) files.set(name, await readFile(path.join(root, name)));
        await writeFile(path.join(root, list), checksumLines(files));
        logger.info(`${list}: ${files.size} files`);
      },
    },
  };
}
