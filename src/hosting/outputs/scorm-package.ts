/** Knows how a page of one file becomes a SCORM 1.2 package, for Moodle and its likes. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../any-host.ts';
import {
  attributeOf,
  elementsOf,
  ownText,
  type HtmlElement,
  type ParsedPage,
} from '../edit-html.ts';
import { linksForPaper } from '../paper-links.ts';
import { SCORM_MANIFEST, SCORM_PAGE, scormManifest } from './scorm-manifest.ts';
import { zipBytes } from './zip-bytes.ts';

/** A page of one file, and the file of dist that is the package of it. */
export interface PackagedPage {
  from: string;
  file: string;
}

/**
 * Astro integration, after pages are what they will be. A page that dist has not is passed over.
 *
 * @param rights  the licence of the pages, in a few words
 */
export function scormPackages(pages: readonly PackagedPage[], rights: string): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'scorm-packages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = new Set(await listFiles(root));
        const sizes: number[] = [];
        for (const { from, file } of pages.filter(({ from }) => files.has(from))) {
          const html = await readFile(path.join(root, from), 'utf8');
          const zip = packageOf(
            linksForPaper(html, from, site),
            path.basename(file, '.zip'),
            rights,
          );
          await writeFile(path.join(root, file), zip);
          sizes.push(zip.length);
        }
        const kB = sizes.map((size) => Math.round(size / 1000));
        logger.info(
          `${sizes.length} SCORM packages${kB.length > 0 ? ` (${kB.join(', ')} kB)` : ''}`,
        );
      },
    },
  };
}

/** The package of a page: its title, its language and its description are those of the page. */
function packageOf(html: string, identifier: string, rights: string): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  return zipBytes(
    new Map([
      [SCORM_MANIFEST, encode(scormManifest({ identifier, rights, ...headOf(html) }))],
      [SCORM_PAGE, encode(html)],
    ]),
  );
}

/** @throws when a page has no title */
export function headOf(html: string | ParsedPage): {
  language: string;
  title: string;
  description: string;
} {
  const elements = elementsOf(html);
  const first = (name: string) => elements.find(({ tagName }) => tagName === name);
  const valueOf = (element: HtmlElement | undefined, name: string) =>
    (element && attributeOf(element, name)) ?? '';
  const [page, titled] = [first('html'), first('title')];
  const title = titled ? ownText(titled) : '';
  const described = elements.find((element) => valueOf(element, 'name') === 'description');
  const [language, description] = [valueOf(page, 'lang'), valueOf(described, 'content')];
  if (!title) throw new Error('a page needs a <title> to be packaged');
  return { language, title, description: description || title };
}
