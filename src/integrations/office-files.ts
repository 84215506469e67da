/** Makes the office files of dist reproducible, with the date of one of its pages. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { eachOnce } from './each-once.ts';
import { attributeOf, elementsOf } from './edit-html.ts';
import { sameDeck } from './same-deck.ts';
import type { OfficeStamp } from './same-office.ts';
import { sameSheet } from './same-sheet.ts';

/** Slides or a sheet, as a page of the build wrote them. */
export interface OfficeFile extends Pick<OfficeStamp, 'language'> {
  /** Path in dist; its extension names the format. */
  file: string;
  /** The page of dist with the date of the edition as its first date. */
  dated: string;
}

/** Astro integration, run once the pages are built. */
export function officeFiles(files: readonly OfficeFile[]): AstroIntegration {
  return {
    name: 'office-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const dateOf = eachOnce(async (page) =>
          dateIn(await readFile(path.join(root, page), 'utf8'), page),
        );
        const sizes: string[] = [];
        for (const { file, dated, language } of files) {
          const made = await readFile(path.join(root, file));
          const same = file.endsWith('.pptx') ? sameDeck : sameSheet;
          const bytes = same(made, { language, date: await dateOf(dated) });
          await writeFile(path.join(root, file), bytes);
          sizes.push(`${file} ${Math.round(bytes.length / 1000)} kB`);
        }
        logger.info(sizes.join(', '));
      },
    },
  };
}

/**
 * The first date on a page, which is that of its edition.
 *
 * @throws if the page has no date
 */
function dateIn(html: string, page: string): string {
  const dates = elementsOf(html).flatMap((element) =>
    element.tagName === 'time' ? (attributeOf(element, 'datetime') ?? []) : [],
  );
  const [first] = dates;
  if (!first) throw new Error(`${page} has no <time datetime> to date an edition by`);
  return first;
}
