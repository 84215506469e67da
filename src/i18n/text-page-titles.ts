/** Knows what the text pages are called in menus. */
import type { Locale } from './locale.ts';
import type { TextPage } from './routes.ts';
import { TEXT_PAGES } from './text-pages.ts';
import { typeset } from './typography.ts';

/** Names of the text pages, as their front matter says them, typeset. */
export function textPageTitles(locale: Locale): Record<TextPage, string> {
  const titles = Object.entries(TEXT_PAGES).map(([name, page]) => [
    name,
    typeset(page[locale].menuTitle, locale),
  ]);
  return Object.fromEntries(titles) as Record<TextPage, string>;
}
