import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { anyHost } from '../../src/integrations/any-host.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const EMPTY_PAGE = '<!doctype html><meta charset="utf-8"><title>.</title>';

/** Writes empty files for links of the timeline that the benchmark does not build, so that none is broken. */
function stubFiles() {
  return {
    name: 'stub-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root)).filter((file) => file.endsWith('.html'));
        const linked = new Set();
        for (const page of pages)
          for (const [, href] of (await readFile(path.join(root, page), 'utf8')).matchAll(
            /="\/([^"#]+\.(?:html|js|csv|json))[#"]/g,
          ))
            linked.add(href);
        for (const href of linked) {
          const file = path.join(root, href);
          await mkdir(path.dirname(file), { recursive: true });
          if (existsSync(file)) continue;
          const text = file.endsWith('.html') ? EMPTY_PAGE : '';
          await writeFile(file, text);
        }
      },
    },
  };
}

/** The timeline of src/ on pages of synthetic events, for `npm run bench`. */
export default defineConfig({
  root: import.meta.dirname,
  outDir: '../../node_modules/.bench',
  output: 'static',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'always' },
  compressHTML: true,
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
  integrations: [stubFiles(), anyHost({ selfContained: [], later: [] })],
});
