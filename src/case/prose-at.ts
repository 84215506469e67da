/** Knows which text of content/ a page shows, by its address. */
import { pathOf } from '../i18n/routes.ts';
import type { Article, CaseEntries, Page } from './case-entry.ts';
import type { Citation } from './prose-reference.ts';
import { routeOf } from './text-route.ts';

/** The article or page of an address, or undefined when the page shows no text of content/. */
export function proseAt(
  { articles, pages }: Pick<CaseEntries, 'articles' | 'pages'>,
  pathname: string,
): Article | Page | undefined {
  return [...articles, ...pages].find(({ name, locale }) => {
    const route = routeOf(name);
    return route !== undefined && pathOf(route, locale) === pathname;
  });
}

/** Whether a sentence is the first of its text to cite a pièce. */
export function isFirstCitation(
  citations: readonly Citation[],
  sentence: string,
  piece: string,
): boolean {
  return citations.find(({ pieces }) => pieces.includes(piece))?.id === sentence;
}
