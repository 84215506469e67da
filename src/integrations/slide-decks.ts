/** Makes the slide decks of dist reproducible, with the date of one of its pages. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attributeOf, elementsOf } from './edit-html.ts';
import { sameDeck, type DeckStamp } from './same-deck.ts';

/** A slide deck, as a page of the build wrote it. */
export interface SlideDeck extends Pick<DeckStamp, 'language'> {
  file: string;
  /** The page of dist with the date of the edition as its first date. */
  dated: string;
}

/** Astro integration, run once the pages are built. */
export function slideDecks(decks: readonly SlideDeck[]): AstroIntegration {
  return {
    name: 'slide-decks',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const { file, dated, language } of decks) {
          const date = dateIn(await readFile(path.join(root, dated), 'utf8'), dated);
          const bytes = sameDeck(await readFile(path.join(root, file)), { language, date });
          await writeFile(path.join(root, file), bytes);
          logger.info(`${file}: ${Math.round(bytes.length / 1000)} kB`);
        }
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
