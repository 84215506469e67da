/** Makes what depends on every other file of dist: the archives, the sizes beside the links, the list of checksums. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeArchives, type ArchivesOptions } from './archives.ts';
import { writeChecksums } from './checksums.ts';
import { injectFileSizes } from './file-offers.ts';

/** Astro integration, the last to write. */
export function finishSite(options: ArchivesOptions): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await writeArchives(root, options, site, (line) => logger.info(line));
        // After the archives: a copy has the files beside the page and shows no sizes.
        await injectFileSizes(root);
        logger.info(`${options.list}: ${await writeChecksums(root, options.list)} files`);
      },
    },
  };
}
