/**
 * Builds the scripts that a page loads only on demand. No page has a script element for one, so that nothing
 * loads it earlier: each is bundled from its source into a file with a fixed name.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classic-script.ts';

/** A module of the project, and the file of dist that it becomes. */
export interface LazyScript {
  from: string;
  file: string;
}

/** Astro integration, run before links are checked. */
export function lazyScripts(scripts: readonly LazyScript[]): AstroIntegration {
  return {
    name: 'lazy-scripts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const { from, file } of scripts) {
          const to = path.join(fileURLToPath(dir), file);
          await mkdir(path.dirname(to), { recursive: true });
          await writeFile(to, await classicScript(from));
        }
        logger.info(scripts.map(({ file }) => file).join(', '));
      },
    },
  };
}
