/** Knows what a built page leads to and what it draws with, as paths in dist: what its archive must hold. Pure. */
import path from 'node:path';
import {
  attributeOf,
  closest,
  elementsOf,
  type HtmlElement,
  type ParsedPage,
} from './edit-html.ts';

/** Leads to a file of the site: no scheme, no host, not a place of the same page. */
const ON_SITE = /^(?![a-z][a-z0-9+.-]*:|\/\/|#)/i;
const URL_IN_STYLE = /url\("?([^")]+)"?\)/g;
/** Attributes that name what a page draws with. */
const NEEDED = { link: 'href', script: 'src', img: 'src', source: 'src' } as const;

/** Path in dist that an address leads to, without its fragment; undefined where it leaves the site. */
export function targetOf(href: string | undefined, page: string): string | undefined {
  if (href === undefined || !ON_SITE.test(href)) return undefined;
  const [name = ''] = href.split(/[#?]/);
  return name === '' ? page : path.posix.join(path.posix.dirname(page), decodeURI(name));
}

/** Pages that the text of a page leads to: its menus lead everywhere. */
export function linkedPages(source: ParsedPage, page: string): string[] {
  const isText = (element: HtmlElement) =>
    closest(element, ({ tagName }) => tagName === 'main') !== undefined;
  return linksOf(source, page, isText).filter((name) => name.endsWith('.html'));
}

/** Every file of the site that a link of the page leads to, its menus included, in the order of the page. */
export const linkedFiles = (source: ParsedPage, page: string) => linksOf(source, page, () => true);

function linksOf(
  source: ParsedPage,
  page: string,
  isSeen: (element: HtmlElement) => boolean,
): string[] {
  return elementsOf(source)
    .filter((element) => element.tagName === 'a' && isSeen(element))
    .flatMap((element) => targetOf(attributeOf(element, 'href'), page) ?? []);
}

/** What a page draws with: scripts, pictures, typefaces. */
export function neededFiles(source: ParsedPage, page: string): string[] {
  const named = elementsOf(source).flatMap((element) => {
    const attribute = NEEDED[element.tagName as keyof typeof NEEDED];
    return attribute ? (targetOf(attributeOf(element, attribute), page) ?? []) : [];
  });
  const drawn = [...source.html.matchAll(URL_IN_STYLE)].flatMap(
    ([, url]) => targetOf(url, page) ?? [],
  );
  return [...named, ...drawn];
}
