/** Writes the files for hosts once every page is final. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from './list-files.ts';
import { HOST_FILE_TEXTS } from './host-file-texts.ts';
import { filesWithoutType } from './rules/host-policy.ts';

export interface HostFilesOptions {
  /** Folder of the pages that other sites may frame, `embed/`. */
  embedFolder: string;
  /** Folder of the files that scripts of other sites may read, `data/`. */
  openFolder: string;
}

/**
 * Astro integration, once every other file exists.
 * @throws if a file has an extension without a known type
 */
export function hostFiles({ embedFolder, openFolder }: HostFilesOptions): AstroIntegration {
  let siteUrl: URL | undefined;
  let assetsFolder = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        siteUrl = config.site ? new URL(config.site) : undefined;
        assetsFolder = `${config.build.assets}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const untyped = filesWithoutType(files.filter((file) => !(file in HOST_FILE_TEXTS)));
        if (untyped.length > 0)
          throw new Error(`Add a type to CONTENT_TYPES for: ${untyped.join(', ')}`);
        const site = {
          basePath: siteUrl?.pathname ?? '/',
          serverName: siteUrl?.hostname,
          assetsFolder,
          embedFolder,
          openFolder,
          pages: files.filter((file) => file.endsWith('.html')),
        };
        for (const [name, textOf] of Object.entries(HOST_FILE_TEXTS))
          await writeFile(path.join(root, name), textOf(site));
        logger.info(`${Object.keys(HOST_FILE_TEXTS).join(', ')} written`);
      },
    },
  };
}
