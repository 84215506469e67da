/**
 * Builds the static paths of a file in `pages/`, for both languages. The file is named `[...name].astro`: the
 * brackets match the whole path, which i18n/routes.ts defines.
 */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { fileOf, type RouteName } from '../i18n/routes.ts';

/** Prop of every page: the language that it belongs to. */
export interface InEdition {
  locale: Locale;
}

/** A page or a file in one language, by its path in dist. */
export interface EditionPage<Props> {
  /** `en/glossary.html`, `en/facts.xml`. */
  file: string;
  props: Props;
}

/**
 * Static paths of all pages of a kind.
 *
 * @param pagesOf  the pages in one language
 * @throws if a path is not below the folder of the page file
 */
export function pathsOf<Props extends object>(
  pagesOf: (locale: Locale) => Promise<EditionPage<Props>[]>,
) {
  return async ({ routePattern }: { routePattern: string }) => {
    const [, folder = '', param = ''] = /^\/(.*)\[\.\.\.(\w+)\]$/.exec(routePattern) ?? [];
    const editions = LOCALES.map(async (locale) =>
      (await pagesOf(locale)).map(({ file, props }) => {
        if (!file.startsWith(folder))
          throw new Error(`${routePattern} : « ${file} » n’est pas dans « ${folder} ».`);
        const address = file.slice(folder.length).replace(/\.html$/, '');
        return { params: { [param]: address }, props: { ...props, locale } };
      }),
    );
    return (await Promise.all(editions)).flat();
  };
}

/** Static paths of a single page. */
export const pathsOfPage = (route: RouteName) =>
  pathsOf((locale) => Promise.resolve([{ file: fileOf(route, locale), props: {} }]));
