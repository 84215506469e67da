/**
 * Knows how one page file serves both editions: it is named after a rest parameter, `[...glossary].astro`,
 * and takes its addresses from i18n/routes.ts. So no page can exist in one language alone.
 */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { fileOf, type RouteName } from '../i18n/routes.ts';
import type { CitationForms } from '../case/citing.ts';
import { citeDrawnPage } from '../case/page-citation.ts';

/** A page or a file of one edition, by its path in dist. */
export interface EditionPage<Props> {
  /** `en/glossary.html`, `en/facts.xml`. */
  file: string;
  props: Props;
}

/** Static paths of the pages of every edition, for a page file named after one rest parameter. */
export function inEachEdition<Props extends object>(
  pagesOf: (locale: Locale) => EditionPage<Props>[] | Promise<EditionPage<Props>[]>,
) {
  return async ({ routePattern }: { routePattern: string }) => {
    const [, param = ''] = /\[\.{3}(\w+)\]/.exec(routePattern) ?? [];
    const editions = LOCALES.map(async (locale) =>
      (await pagesOf(locale)).map(({ file, props }) => ({
        params: { [param]: file.replace(/\.html$/, '') },
        props: { ...props, locale },
      })),
    );
    return (await Promise.all(editions)).flat();
  };
}

/** Static paths of one page that is drawn from what `propsOf` gives, in every edition. */
export function editionPage<Props extends object>(
  route: RouteName,
  propsOf: (locale: Locale) => Promise<Props>,
) {
  return inEachEdition(async (locale) => [
    { file: fileOf(route, locale), props: await propsOf(locale) },
  ]);
}

/** Static paths of pages drawn from the whole case file, in every edition. */
export function drawnPage<Route extends RouteName>(...routes: Route[]) {
  return inEachEdition((locale) =>
    Promise.all(
      routes.map(async (route): Promise<EditionPage<{ route: Route; forms: CitationForms }>> => ({
        file: fileOf(route, locale),
        props: { route, forms: await citeDrawnPage(route, locale) },
      })),
    ),
  );
}
