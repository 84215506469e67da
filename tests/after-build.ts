/** Runs our build steps on a folder of files, as Astro does when a build is done. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built/dist.ts';

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

/**
 * @param files  text of each file by path
 * @param steps  Astro integrations, or what one of them does to the folder
 * @returns the resulting files, and the lines that the step printed
 */
export async function afterBuild(
  files: Readonly<Record<string, string>>,
  ...steps: readonly (AstroIntegration | ((root: string) => Promise<unknown>))[]
): Promise<{ files: Record<string, Buffer>; lines: string[] }> {
  const root = mkdtempSync(path.join(tmpdir(), 'dist-'));
  const lines: string[] = [];
  const logger = { info: (line: string) => lines.push(line) };
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    for (const step of steps)
      if (typeof step === 'function') await step(root);
      else
        await step.hooks['astro:build:done']?.({
          dir: pathToFileURL(`${root}/`),
          logger,
        } as unknown as Parameters<Done>[0]);
    return {
      files: Object.fromEntries(
        builtFiles(root).map((file) => [file, readFileSync(path.join(root, file))]),
      ),
      lines,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
