import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { anyHost } from '../../src/hosting/any-host.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Empty pages for what the timeline links to and the benchmark has not: its links must lead somewhere. */
function stubPages() {
  return {
    name: 'stub-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root)).filter((file) => file.endsWith('.html'));
        const linked = new Set();
        for (const page of pages)
          for (const [, href] of (await readFile(path.join(root, page), 'utf8')).matchAll(
            /href="\/([^"#]+\.html)/g,
          ))
            linked.add(href);
        for (const href of linked) {
          const file = path.join(root, href);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, '<!doctype html><meta charset="utf-8"><title>.</title>');
        }
      },
    },
  };
}

/** The timeline of src/, on pages of synthetic events: what `npm run bench` measures. */
export default defineConfig({
  root: import.meta.dirname,
  outDir: '../../node_modules/.bench',
  output: 'static',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'always' },
  compressHTML: true,
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
  integrations: [stubPages(), anyHost({ selfContained: [] })],
});
