/** Knows the passages that an MDX text writes itself, beside the claims that it quotes. Pure. */
import { pathOf } from '../i18n/routes.ts';
import type { Article, Page } from './case-entry.ts';
import { plainText } from './rich-text.ts';
import { routeOf } from './text-route.ts';

/** A paragraph or an item, with the address of the section that it stands in. */
export interface TextPassage {
  words: string;
  href: string;
}

const BLOCK = /(?:.+\n?)+/g;
const HEADING = /<Heading\b[^>]*\bid="([^"]*)"/;

export function textPassages({ name, locale, body }: Article | Page): TextPassage[] {
  const route = routeOf(name);
  if (!route) return [];
  let section: string | undefined;
  return [...body.matchAll(BLOCK)].flatMap(([block]) => {
    section = HEADING.exec(block)?.[1] ?? section;
    return block.split(/\n(?=[-*] |\d+\. )/).flatMap((item) => {
      const words = plainText(item.replace(/<[^>]*>/g, ''))
        .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
        .replace(/\s+/g, ' ')
        .trim();
      return words ? [{ words, href: pathOf(route, locale, section) }] : [];
    });
  });
}
