/**
 * Knows the whole site as one archive, made last but for the list of its files: unpacked anywhere, it is read from its folder.
 * What only makes sense online (`data-online-only`: the link to the archive itself, what a file weighs) is not in it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../any-host.ts';
import { cutElements } from '../cut-elements.ts';
import { attributeOf, type HtmlElement } from '../edit-html.ts';
import { checksumLines } from './checksums.ts';
import { promisedFiles, type LaterFile } from './made-files.ts';
import { eachMoved, type MovedFile } from '../rules/moved-files.ts';
import { nameFaults } from '../rules/portable-names.ts';
import { zipBytes } from './zip-bytes.ts';

const ONLINE_ONLY = 'data-online-only';

/**
 * Astro integration, the last that makes a file. Everything in the archive lies in one folder that
 * bears its name.
 *
 * @param file   path of the archive in dist
 * @param list   path of the list of checksums: the archive has its own, of the files as it holds them
 * @param later  what earlier steps, and this one, promised to make
 * @param moved  files that have left dist: the pages that lead on stay out, as nobody had their addresses in a folder
 * @throws when a promised file was not made, or a name would not survive on another system
 */
export function siteArchive(
  file: string,
  list: string,
  later: readonly LaterFile[],
  moved: readonly MovedFile[],
): AstroIntegration {
  return {
    name: 'site-archive',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const all = await listFiles(root);
        const leftOut = new Set([file, list, ...eachMoved(moved, all).map(({ from }) => from)]);
        const files = all.filter((name) => !leftOut.has(name));
        const made = new Set([...files, file]);
        const missing = promisedFiles(later, made).filter((name) => !made.has(name));
        if (missing.length > 0)
          throw new Error(`These files were promised and not made:\n${missing.join('\n')}`);

        const folder = path.posix.basename(file, '.zip');
        const faults = nameFaults(files.map((name) => `${folder}/${name}`));
        if (faults.length > 0)
          throw new Error(`These names do not survive on every system:\n${faults.join('\n')}`);

        const held = new Map<string, Uint8Array>();
        for (const name of files)
          held.set(name, offline(name, await readFile(path.join(root, name))));
        held.set(list, Buffer.from(checksumLines(held)));
        const zip = zipBytes(
          new Map([...held].map(([name, bytes]) => [`${folder}/${name}`, bytes])),
        );
        await mkdir(path.dirname(path.join(root, file)), { recursive: true });
        await writeFile(path.join(root, file), zip);
        logger.info(`${file}: ${files.length} files, ${Math.round(zip.length / 1000)} kB`);
      },
    },
  };
}

/** A file as the archive holds it. */
function offline(name: string, bytes: Buffer): Uint8Array {
  if (!name.endsWith('.html') || !bytes.includes(ONLINE_ONLY)) return bytes;
  const isOnline = (element: HtmlElement) => attributeOf(element, ONLINE_ONLY) !== undefined;
  return Buffer.from(cutElements(bytes.toString('utf8'), isOnline), 'utf8');
}
