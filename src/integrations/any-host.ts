/**
 * Makes one dist/ fit any host: `/`, `/a/b/`, `file://`, an opaque-origin frame. Runs after the build, on the
 * built files, and knows nothing of the subject.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classic-script.ts';
import type { ForeignWords } from './foreign-words.ts';
import { relativeUrl } from './rules/relative-url.ts';
import { rewritePage, type BoundSpaces } from './rewrite-page.ts';
import { listFiles } from './list-files.ts';

export interface AnyHostOptions {
  /**
   * Folders of dist (`embed/`) with pages that contain everything they run, even in an opaque-origin frame: one
   * request, and links that open in a new window.
   */
  selfContained: readonly string[];
  /** Files that a later step makes, which pages may offer. */
  later: readonly string[];
  /** Words of another language in the pages; requested once the pages are built. */
  foreign?: () => ForeignWords;
  /** Trusted Types policy by which the scripts of a page load others of the site. */
  scriptPolicy?: string;
  /** Spaces where a line must not break. */
  bound?: BoundSpaces;
}

/** Astro integration. Fails the build, naming page and URL, if a link leads to no file. */
export function anyHost({
  selfContained,
  later,
  foreign,
  ...words
}: AnyHostOptions): AstroIntegration {
  return {
    name: 'any-host',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const known = new Set([...files, ...later]);
        const pages = files.filter((file) => file.endsWith('.html'));
        const at = (file: string) => path.join(root, file);
        const text = (file: string) => readFile(at(file), 'utf8');
        const htmlOf = await eachOf(pages, text);
        const named = (pattern: RegExp) =>
          new Set([...htmlOf.values()].flatMap((html) => addressesIn(html, pattern)));
        const modules = named(MODULE_SCRIPT);
        const codes = await eachOf(modules, (file) => classicScript(at(file)));
        const sheets = await eachOf(named(STYLE_SHEET), text);
        const foreignWords = foreign?.();
        const isAlone = (page: string) => selfContained.some((folder) => page.startsWith(folder));

        const kept = new Set<string>();
        const broken: string[] = [];
        for (const [page, html] of htmlOf) {
          const rewritten = rewritePage(
            html,
            (url) => relativeUrl(page, url, (file) => known.has(file)),
            {
              ...words,
              ...(foreignWords ? { foreign: foreignWords } : {}),
              isInside: isAlone(page),
              // A missing page is served at any depth, from which no relative URL leads to a sheet.
              ...(isAlone(page) || page === NOT_FOUND
                ? { cssOf: (href) => sheets.get(href.slice(1)) }
                : {}),
              ...(isAlone(page) ? { codeOf: (src) => codes.get(src.slice(1)) } : {}),
            },
          );
          broken.push(...rewritten.broken.map((url) => `${page}: ${url}`));
          for (const url of rewritten.files) kept.add(url.slice(1));
          await writeFile(at(page), rewritten.html);
        }
        if (broken.length > 0)
          throw new Error(`These links name no file of the site:\n${broken.sort().join('\n')}`);

        for (const [file, css] of sheets)
          if (kept.has(file)) await writeFile(at(file), besideItself(css));
        for (const [file, code] of codes) if (kept.has(file)) await writeFile(at(file), code);
        for (const file of files.filter((one) => BUILT.test(one) && !kept.has(one)))
          await rm(at(file));
        logger.info(`${pages.length} pages made relative, ${modules.size} script(s) made classic`);
      },
    },
  };
}

const NOT_FOUND = '404.html';
/** A bundled script and a style sheet of a page, as Astro writes them. */
const MODULE_SCRIPT = /<script type="module" src="\/([^"]+)"/g;
const STYLE_SHEET = /<link rel="stylesheet" href="\/([^"]+)"/g;
/** Scripts and sheets of the bundler; those of public/ are served unchanged. */
const BUILT = /^assets\/.*\.(?:js|css)$/;

const addressesIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, address = '']) => address);

/**
 * A style sheet of assets/ names the files of its own folder by where they are from it; and a typeface twice, the second
 * time with an empty fragment: from a folder, WebKit (WebKitGTK 2.54) refuses to preload a typeface, which needs an
 * origin, and then keeps refusing that URL.
 */
const besideItself = (css: string) =>
  css.replace(
    /url\(["']?\/assets\/([\w.-]+)["']?\)(\s*format\([^)]*\))?/g,
    (_, file: string, format = '') =>
      file.endsWith('.woff2') ? `url(${file})${format},url(${file}#)` : `url(${file})${format}`,
  );

/** What is made of each file, by its path. */
async function eachOf(files: Iterable<string>, make: (file: string) => Promise<string>) {
  const made = [...files].map(async (file) => [file, await make(file)] as const);
  return new Map(await Promise.all(made));
}
