import type { Locale } from './locale.ts';
import type { TextPage } from './routes.ts';
import { TEXT_PAGES } from './text-pages.ts';
import { typeset } from './typography.ts';

/** Menu titles of the text pages, from their front matter, typeset. */
export function textPageTitles(locale: Locale): Record<TextPage, string> {
  const titles = Object.entries(TEXT_PAGES).map(([name, page]) => [
    name,
    typeset(page[locale].menuTitle, locale),
  ]);
  return Object.fromEntries(titles) as Record<TextPage, string>;
}
