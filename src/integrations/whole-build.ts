/**
 * Starts a build from sound content only, one at a time; builds beside dist/ and puts the result in its place once it is
 * whole: a build that stops halfway leaves the site of before untouched.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuseMistakes } from './content-gate.ts';
import { refuseSecondBuild } from './one-build.ts';

/** Exit code of a build that did not end well. */
const FAILED = 1;

/** Another thread may still be writing when a build is stopped. */
const REMOVED = { recursive: true, force: true, maxRetries: 3 } as const;

/**
 * Astro integration, before all that write. It adds another one after all others, which puts the new folder in the place
 * of the former.
 *
 * @param report  reads all content and returns the text for its author, or undefined if nothing is wrong
 */
export function wholeBuild(report: () => string | undefined): AstroIntegration {
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        refuseMistakes(command, report);
        if (command !== 'build') return;
        refuseSecondBuild(fileURLToPath(config.cacheDir));
        const folders = foldersOf(fileURLToPath(config.outDir));
        const { partial } = folders;
        claim(folders);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
          process.on(signal, () => process.exit(FAILED));
        process.on('exit', () => rmSync(partial, REMOVED));
        updateConfig({
          outDir: pathToFileURL(`${partial}/`),
          integrations: [
            { name: 'whole-build-end', hooks: { 'astro:build:done': () => replace(folders) } },
          ],
        });
      },
    },
  };
}

interface Folders {
  /** The site, whole. */
  dist: string;
  /** The site while it is built. */
  partial: string;
  /** The site of before, while the two change places. */
  former: string;
}

function foldersOf(outDir: string): Folders {
  const named = outDir.replace(/[\\/]+$/, '');
  // A link stays one.
  const dist = existsSync(named) ? realpathSync(named) : named;
  const beside = (name: string) => path.join(path.dirname(dist), `${name}-${path.basename(dist)}`);
  return { dist, partial: beside('partial'), former: beside('former') };
}

/** @throws if dist cannot be replaced */
function claim({ dist, partial, former }: Folders): void {
  // A build was killed between the two steps of replace().
  if (existsSync(former) && !existsSync(dist)) renameSync(former, dist);
  for (const left of [former, partial]) rmSync(left, REMOVED);
  if (existsSync(dist)) accessSync(dist, constants.W_OK);
  mkdirSync(partial, { recursive: true });
}

function replace({ dist, partial, former }: Folders): void {
  const hasFormer = existsSync(dist);
  if (hasFormer) renameSync(dist, former);
  try {
    renameSync(partial, dist);
  } catch (error) {
    if (hasFormer) renameSync(former, dist);
    throw error;
  }
  rmSync(former, REMOVED);
}
