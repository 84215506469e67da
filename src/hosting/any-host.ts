/**
 * Knows how to make one dist/ fit any host: `/`, `/a/b/`, `file://`, an opaque-origin frame.
 * Runs after the build, over the built files, and knows nothing of the subject.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { relativeUrl } from './relative-url.ts';
import { rewritePage } from './rewrite-page.ts';

/**
 * Astro integration. Fails the build, naming page and address, when a link names no file.
 *
 * @param later  paths of files that a later step makes; site-archive.ts fails when one is not there
 */
export function anyHost({ later = [] }: { later?: readonly string[] } = {}): AstroIntegration {
  return {
    name: 'any-host',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const known = new Set([...files, ...later]);
        const broken: string[] = [];
        const modules = new Set<string>();

        for (const page of files.filter((file) => file.endsWith('.html'))) {
          const at = path.join(root, page);
          const rewritten = rewritePage(await readFile(at, 'utf8'), (url) =>
            relativeUrl(page, url, (file) => known.has(file)),
          );
          await writeFile(at, rewritten.html);
          broken.push(...rewritten.broken.map((url) => `${page}: ${url}`));
          for (const src of rewritten.moduleScripts)
            modules.add(
              src.startsWith('/') ? src.slice(1) : path.posix.join(path.posix.dirname(page), src),
            );
        }
        if (broken.length > 0)
          throw new Error(`These links name no file of the site:\n${broken.sort().join('\n')}`);

        await makeClassic(root, [...modules]);
        for (const chunk of files.filter((file) => file.endsWith('.js') && !modules.has(file)))
          await rm(path.join(root, chunk));
        // GitHub Pages would run Jekyll and drop files; this empty file turns it off.
        await writeFile(path.join(root, '.nojekyll'), '');
        logger.info(
          `${files.filter((file) => file.endsWith('.html')).length} pages made relative, ${modules.size} script(s) made classic`,
        );
      },
    },
  };
}

/** Paths of all files below `root`, with forward slashes, sorted. */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** Bundles each module script into one classic script: `type=module` does not load from `file://`. */
async function makeClassic(root: string, scripts: readonly string[]): Promise<void> {
  const bundles = await Promise.all(
    scripts.map(async (file) => {
      const bundle = await rolldown({
        input: path.join(root, file),
        platform: 'browser',
        logLevel: 'warn',
      });
      const { output } = await bundle.generate({
        format: 'iife',
        minify: true,
        codeSplitting: false,
      });
      await bundle.close();
      return [file, output[0].code] as const;
    }),
  );
  for (const [file, code] of bundles) await writeFile(path.join(root, file), code);
}
