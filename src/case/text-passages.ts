/** Knows the passages that an MDX text writes itself, beside the claims that it quotes. Pure. */
import type { Bilingual } from '../i18n/locale.ts';
import { pathOf } from '../i18n/routes.ts';
import { typeset } from '../i18n/typography.ts';
import type { Article, Page } from './case-entry.ts';
import { plainText } from './rich-text.ts';
import { routeOf } from './text-route.ts';

/** A paragraph or an item in both languages, with the address of the section that it stands in. */
export interface TextPassage {
  words: Bilingual;
  href: Bilingual;
}

const BLOCK = /(?:.+\n?)+/g;
const HEADING = /<Heading\b[^>]*\bid="([^"]*)"/;
/** What a reader outside France is told in English alone. */
const CONTEXT = /<Context>[\s\S]*?<\/Context>/g;

/**
 * The passages of all texts; the nth of one language answers the nth of the other (check-twins.ts).
 * @throws when the two languages of a text have not as many
 */
export function twinPassages(texts: readonly (Article | Page)[]): TextPassage[] {
  return texts
    .filter(({ locale }) => locale === 'fr')
    .flatMap((text) => {
      const twin = texts.find(({ name, locale }) => name === text.name && locale === 'en');
      const [fr, en] = [passagesOf(text), twin ? passagesOf(twin) : []];
      if (fr.length !== en.length)
        throw new Error(
          `${text.file} : ${fr.length} passages en français, ${en.length} en anglais.`,
        );
      return fr.map((passage, at) => ({
        words: { fr: passage.words, en: en[at]?.words ?? '' },
        href: { fr: passage.href, en: en[at]?.href ?? '' },
      }));
    });
}

function passagesOf({ name, locale, body }: Article | Page): { words: string; href: string }[] {
  const route = routeOf(name);
  if (!route) return [];
  let section: string | undefined;
  return [...body.replace(CONTEXT, '').matchAll(BLOCK)].flatMap(([block]) => {
    section = HEADING.exec(block)?.[1] ?? section;
    return block.split(/\n(?=[-*] |\d+\. )/).flatMap((item) => {
      const words = plainText(item.replace(/<[^>]*>/g, ''))
        .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
        .replace(/\s+/g, ' ')
        .trim();
      return words ? [{ words: typeset(words, locale), href: pathOf(route, locale, section) }] : [];
    });
  });
}
