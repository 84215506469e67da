/**
 * Knows which files of dist are made after the pages: a page may offer them before they are there.
 * An element `data-if-made="path/in/dist"` stays only where that file is, or will be.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../any-host.ts';
import { cutElements } from '../cut-elements.ts';
import { attributeOf } from '../edit-html.ts';
import { writeFileSizes } from '../rules/file-sizes.ts';

/** A file that a later step makes. */
export interface LaterFile {
  file: string;
  /** The file of dist that it is made from: where that is not, neither is this. */
  from?: string;
}

/** Paths of the files that later steps will make of what dist holds. */
export function promisedFiles(later: readonly LaterFile[], files: ReadonlySet<string>): string[] {
  return later.filter(({ from }) => from === undefined || files.has(from)).map(({ file }) => file);
}

/** Astro integration, before links are checked: cuts what offers a file that nothing will make. */
export function offerMadeFiles(later: readonly LaterFile[]): AstroIntegration {
  return {
    name: 'offer-made-files',
    hooks: {
      'astro:build:done': ({ dir }) =>
        editPages(fileURLToPath(dir), 'data-if-made', (html, files) => {
          const known = new Set([...files, ...promisedFiles(later, files)]);
          return cutElements(html, (element) => {
            const file = attributeOf(element, 'data-if-made');
            return file !== undefined && !known.has(file);
          });
        }),
    },
  };
}

/** Astro integration, once every file is made: writes its size beside the link to it. */
export function sayFileSizes(): AstroIntegration {
  return {
    name: 'say-file-sizes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const sizes = new Map<string, number>();
        for (const file of await listFiles(root))
          sizes.set(file, (await stat(path.join(root, file))).size);
        await editPages(root, 'data-size-of', (html) =>
          writeFileSizes(html, (file) => sizes.get(file)),
        );
      },
    },
  };
}

/** Edits the pages that bear an attribute, and leaves the others unread by the parser. */
async function editPages(
  root: string,
  attribute: string,
  edit: (html: string, files: ReadonlySet<string>) => string,
): Promise<void> {
  const files = new Set(await listFiles(root));
  for (const page of [...files].filter((file) => file.endsWith('.html'))) {
    const at = path.join(root, page);
    const html = await readFile(at, 'utf8');
    if (html.includes(attribute)) await writeFile(at, edit(html, files));
  }
}
