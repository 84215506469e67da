/** Writes the files for hosts once every page is final. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from './list-files.ts';
import { metaPolicyIn } from './rules/header-policy.ts';
import { HOST_FILE_TEXTS } from './host-file-texts.ts';
import { filesWithoutType, hostPolicyOf } from './rules/host-policy.ts';

export interface HostFilesOptions {
  /** Folder of the pages that other sites may frame, `embed/`. */
  embedFolder: string;
  /** Folder of the files that scripts of other sites may read, `data/`. */
  openFolder: string;
}

/**
 * Astro integration, after `anyHost()`, which writes the policies that this one reads.
 * @throws if a page has no policy, or a file has an extension without a known type
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
        const pages = await Promise.all(
          files
            .filter((file) => file.endsWith('.html'))
            .map(async (file) => {
              const policy = metaPolicyIn(await readFile(path.join(root, file), 'utf8'));
              if (policy === undefined) throw new Error(`${file} has no policy in a meta element`);
              return { file, policy };
            }),
        );
        const policy = hostPolicyOf(
          {
            basePath: siteUrl?.pathname ?? '/',
            serverName: siteUrl?.hostname,
            assetsFolder,
            embedFolder,
            openFolder,
          },
          pages,
        );
        for (const [name, textOf] of Object.entries(HOST_FILE_TEXTS))
          await writeFile(path.join(root, name), textOf(policy));
        for (const group of policy.hashesLeftToMetas)
          logger.warn(
            `the policy of ${group} pages is too long for a header: hashes stay in pages`,
          );
        logger.info(`${Object.keys(HOST_FILE_TEXTS).join(', ')} written`);
      },
    },
  };
}
