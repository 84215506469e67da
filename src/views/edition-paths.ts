/**
 * Knows how a page file finds what it shows. A file of `pages/` is named as its address; where the case
 * decides the address, one part of the name is in brackets: `evenements/[event].astro`.
 */
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type Address, type RouteName } from '../i18n/routes.ts';

/** What every page is told: the edition that it belongs to. */
export interface InEdition {
  locale: Locale;
}

/** The same, of a page that serves several addresses. */
export interface AtRoute<Route extends Address = RouteName> extends InEdition {
  route: Route;
}

/** The same, where a page also stands at the addresses of its days. */
export type AtAddress = AtRoute<Address>;

/** A page or a file of one edition, by its path in dist. */
export interface EditionPage<Props> {
  /** `en/glossary.html`, `en/facts.xml`. */
  file: string;
  props: Props;
}

/**
 * Static paths of those pages of an edition whose address is as the page file is named.
 *
 * @param pagesOf  all pages of a kind, of one edition; those with another form of address are left out
 */
export function pathsOf<Props extends object>(
  locale: Locale,
  pagesOf: (locale: Locale) => Promise<EditionPage<Props>[]>,
) {
  return async ({ routePattern }: { routePattern: string }) => {
    const [before = '', param = '', after = ''] = routePattern.slice(1).split(/\[(\w+)\]/);
    const pages = await pagesOf(locale);
    return pages.flatMap(({ file, props }) => {
      const name = file.replace(/\.html$/, '');
      const value = name.slice(before.length, name.length - after.length);
      const isHere = name === `${before}${value}${after}` && value !== '' && !value.includes('/');
      return isHere ? [{ params: { [param]: value }, props }] : [];
    });
  };
}

/**
 * What the page of one address shows.
 *
 * @param pagesOf  all pages of a kind, of one edition
 * @throws if none of them has that address
 */
export async function pageAt<Props extends object>(
  { route, locale }: AtAddress,
  pagesOf: (locale: Locale) => Promise<EditionPage<Props>[]>,
): Promise<Props & InEdition> {
  const file = fileOf(route, locale);
  const page = (await pagesOf(locale)).find((one) => one.file === file);
  if (!page) throw new Error(`${file} : aucune page de cette adresse n’est à montrer.`);
  return { ...page.props, locale };
}
