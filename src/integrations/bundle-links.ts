/**
 * Finds what a built page links to and what it needs to render, as paths in dist: what its archive must hold.
 * Pure.
 */
import path from 'node:path';
import {
  attributeOf,
  closest,
  elementsOf,
  type HtmlElement,
  type ParsedPage,
} from './edit-html.ts';

/** URLs of files of the site: no scheme, no host, not a fragment of the same page. */
const ON_SITE = /^(?![a-z][a-z0-9+.-]*:|\/\/|#)/i;
const URL_IN_STYLE = /url\("?([^")]+)"?\)/g;
/** Attributes that name what a page needs to render. */
const NEEDED = { link: 'href', script: 'src', img: 'src', source: 'src' } as const;

/** Path in dist that a URL leads to, without its fragment; undefined if it leaves the site. */
export function targetOf(href: string | undefined, page: string): string | undefined {
  if (href === undefined || !ON_SITE.test(href)) return undefined;
  const [name = ''] = href.split(/[#?]/);
  return name === '' ? page : path.posix.join(path.posix.dirname(page), decodeURI(name));
}

/** Pages linked from the text of a page, not from its menus, which link everywhere. */
export function linkedPages(source: ParsedPage, page: string): string[] {
  const isText = (element: HtmlElement) =>
    closest(element, ({ tagName }) => tagName === 'main') !== undefined;
  return linksOf(source, page, isText).filter((name) => name.endsWith('.html'));
}

/** Every file of the site that the page links to, menus included, in document order. */
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

/** What a page needs to render: scripts, pictures, typefaces. */
export function neededFiles(source: ParsedPage, page: string): string[] {
  const named = elementsOf(source).flatMap((element) => {
    const attribute = NEEDED[element.tagName as keyof typeof NEEDED];
    return attribute ? (targetOf(attributeOf(element, attribute), page) ?? []) : [];
  });
  return [...named, ...filesOfStyle(source.html, page)];
}

/** Files that a style names, in a page or in a sheet of its own. */
export function filesOfStyle(css: string, file: string): string[] {
  return [...css.matchAll(URL_IN_STYLE)].flatMap(([, url]) => targetOf(url, file) ?? []);
}
