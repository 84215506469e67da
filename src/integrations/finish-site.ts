/** Makes what depends on other files of dist: copies of pages to edit, archives, sizes beside the links. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeArchives, type ArchivesOptions } from './archives.ts';
import { injectFileSizes } from './file-offers.ts';

export interface FinishOptions extends ArchivesOptions {
  /** Pages to write again as another file: paths in dist. */
  copies: readonly { page: string; file: string }[];
  /** Bytes of such a file, from the HTML of its page and, where the site has one, its URL. */
  copy: (html: string, url?: string) => Promise<Uint8Array>;
}

/** Astro integration, the last to write. */
export function finishSite({ copies, copy, ...options }: FinishOptions): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const { page, file } of copies) {
          const html = await readFile(path.join(root, page), 'utf8');
          const bytes = await copy(html, site && new URL(page, site).href);
          await writeFile(path.join(root, file), bytes);
        }
        await writeArchives(root, options, site, (line) => logger.info(line));
        // After the archives: a copy has the files beside the page and shows no sizes.
        await injectFileSizes(root);
      },
    },
  };
}
