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
import { rewritePage } from './rewrite-page.ts';
import { UNBROKEN_CLASS, type BoundSpaces, type UnbrokenWords } from './unbroken-words.ts';
import { unusedFaces, withoutFaces } from './purge-faces.ts';
import { eachOnce } from './each-once.ts';
import { listFiles } from './list-files.ts';
import { purgeFor } from './purge-rules.ts';

export interface AnyHostOptions {
  /**
   * Folders of dist (`embed/`) with pages that contain everything they run, even in an opaque-origin frame: one
   * request, and links that open in a new window.
   */
  selfContained: readonly string[];
  /** Files that a later step makes, which pages may offer. */
  later: readonly string[];
  /** Scripts of dist that hold data, not code: only the words after `"class":` are class names. */
  dataScripts?: readonly string[];
  /** Words of another language in the pages; requested once the pages are built. */
  foreign?: () => ForeignWords;
  /** Trusted Types policy by which the scripts of a page load others of the site. */
  scriptPolicy?: string;
  /** Words in titles and links that must not be split across lines. */
  unbroken?: UnbrokenWords;
  /** Spaces where a line must not break. */
  bound?: BoundSpaces;
}

/** Astro integration. Fails the build, naming page and URL, if a link leads to no file. */
export function anyHost({
  selfContained,
  later,
  dataScripts = [],
  foreign,
  scriptPolicy,
  unbroken,
  bound,
}: AnyHostOptions): AstroIntegration {
  return {
    name: 'any-host',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const known = new Set([...files, ...later]);
        const isKnown = (file: string) => known.has(file);
        const broken: string[] = [];
        const pages = files.filter((file) => file.endsWith('.html'));
        const htmlOf = new Map<string, string>();
        for (const page of pages) htmlOf.set(page, await readFile(path.join(root, page), 'utf8'));
        const modules = new Set(
          pages.flatMap((page) =>
            scriptsOf(htmlOf.get(page) ?? '').map((src) => scriptFile(page, src)),
          ),
        );
        const codes = await bundleClassic(root, [...modules]);
        const lazy = await textsOf(
          root,
          files.filter((file) => isScript(file) && !isBuiltScript(file)),
        );
        for (const file of dataScripts) lazy.set(file, classesIn(lazy.get(file) ?? ''));
        /** The code that a page runs: its scripts, and the lazy ones that it names. */
        const codeOf = eachOnce((html: string) =>
          [
            ...scriptsOf(html).map((src) => codes.get(scriptFile('', src))),
            ...[...lazy].flatMap(([file, text]) => (html.includes(file) ? text : [])),
          ].join('\n'),
        );
        const foreignWords = foreign?.();
        const isAlone = (page: string) => selfContained.some((folder) => page.startsWith(folder));
        const options = { added: [UNBROKEN_CLASS], codeOf };
        /**
         * A page keeps the rules that it uses; framed pages share their sheets, so that the hashes fit in a
         * header.
         */
        const purged = (html: string) => {
          const rulesOf = purgeFor([html], options);
          const unused = unusedFaces(html, rulesOf);
          return { unused, purge: (css: string) => withoutFaces(rulesOf(css), unused) };
        };
        const sharedRulesOf = purgeFor(
          pages.filter(isAlone).map((page) => htmlOf.get(page) ?? ''),
          options,
        );
        const rewrite = (page: string, codeOf?: (src: string) => string) => {
          const html = htmlOf.get(page) ?? '';
          return rewritePage(html, (url) => relativeUrl(page, url, isKnown), {
            isInside: isAlone(page),
            ...(isAlone(page) ? { purge: sharedRulesOf } : purged(html)),
            ...(codeOf ? { codeOf } : {}),
            ...(foreignWords ? { foreign: foreignWords } : {}),
            ...(scriptPolicy ? { scriptPolicy } : {}),
            ...(unbroken ? { unbroken } : {}),
            ...(bound ? { bound } : {}),
          });
        };

        const kept = new Set<string>();
        const write = async (page: string, codeOf?: (src: string) => string) => {
          const rewritten = rewrite(page, codeOf);
          broken.push(...rewritten.broken.map((url) => `${page}: ${url}`));
          await writeFile(path.join(root, page), rewritten.html);
          return rewritten.moduleScripts.map((src) => scriptFile(page, src));
        };
        for (const page of pages.filter((one) => !isAlone(one)))
          for (const file of await write(page)) kept.add(file);
        const alone = pages.filter(isAlone);
        for (const page of alone)
          await write(page, (src) => {
            const code = codes.get(scriptFile(page, src));
            if (code === undefined)
              throw new Error(`${page} names a script that was not read: ${src}`);
            return code;
          });
        if (broken.length > 0)
          throw new Error(`These links name no file of the site:\n${broken.sort().join('\n')}`);

        for (const file of kept) await writeFile(path.join(root, file), codes.get(file) ?? '');
        for (const chunk of files.filter((file) => isBuiltScript(file) && !kept.has(file)))
          await rm(path.join(root, chunk));
        logger.info(`${pages.length} pages made relative, ${modules.size} script(s) made classic`);
      },
    },
  };
}

/** A bundled script of a page, as Astro writes it. */
const MODULE_SCRIPT = /<script type="module" src="([^"]+)"/g;

const scriptsOf = (html: string) => [...html.matchAll(MODULE_SCRIPT)].map(([, src = '']) => src);

/** Path in dist of a script that a page names. */
const scriptFile = (page: string, src: string) =>
  src.startsWith('/') ? src.slice(1) : path.posix.join(path.posix.dirname(page), src);

/** Classes that a data script gives to elements in its JSON. */
const classesIn = (data: string) =>
  [...data.matchAll(/"class":"([^"]*)"/g)].map(([, names = '']) => names).join(' ');

/** Whether a file comes from the bundler; scripts of public/ are served unchanged. */
const isBuiltScript = (file: string) => /^assets\/.*\.js$/.test(file);

const isScript = (file: string) => file.endsWith('.js');

/** Texts of files, by path. */
async function textsOf(root: string, files: readonly string[]) {
  const texts = files.map(
    async (file) => [file, await readFile(path.join(root, file), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

/** Bundles each module script into a classic one. */
async function bundleClassic(
  root: string,
  scripts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(
      scripts.map(async (file) => [file, await classicScript(path.join(root, file))] as const),
    ),
  );
}
