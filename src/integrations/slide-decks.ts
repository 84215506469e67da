/** Knows which files of dist are slides, and which page says of when they are. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attributeOf, elementsOf } from './edit-html.ts';
import { sameDeck, type DeckStamp } from './same-deck.ts';

/** Slides as a page of the build wrote them. */
export interface SlideDeck extends Pick<DeckStamp, 'language'> {
  file: string;
  /** The page of dist whose first date is that of the edition. */
  dated: string;
}

/** Astro integration, once the pages are made. */
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
 * The first date that a page says, which its edition is of.
 *
 * @throws when the page has no date
 */
function dateIn(html: string, page: string): string {
  const dates = elementsOf(html).flatMap((element) =>
    element.tagName === 'time' ? (attributeOf(element, 'datetime') ?? []) : [],
  );
  const [first] = dates;
  if (!first) throw new Error(`${page} has no <time datetime> to date an edition by`);
  return first;
}
