/** Packs files that are written as their parts: JSON, whose keys are paths and whose values are JSON files. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipBytes } from './zip-bytes.ts';

/** Astro integration, once the pages are made. */
export function partArchives(files: readonly string[]): AstroIntegration {
  return {
    name: 'part-archives',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const file of files) {
          const at = path.join(root, file);
          await writeFile(at, partArchive(await readFile(at, 'utf8')));
        }
        logger.info(`${files.length} files packed from their parts`);
      },
    },
  };
}

/**
 * The archive of the parts that a text names.
 *
 * @throws SyntaxError when the text is no JSON
 */
function partArchive(text: string): Uint8Array {
  const parts = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return zipBytes(
    new Map(parts.map(([name, part]) => [name, new TextEncoder().encode(JSON.stringify(part))])),
  );
}
