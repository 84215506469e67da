/**
 * Collects the files of an archive of some pages of dist: the pages, those that they link to, what each needs to
 * render, the files named, and an index.html. A link that would leave the archive leads to the site, or is plain
 * text if the site has no URL.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import {
  attributeOf,
  closest,
  editHtml,
  elementsOf,
  escapeAttribute,
  escapeText,
  wholeText,
  type HtmlEdit,
  type HtmlElement,
  type ParsedPage,
} from './edit-html.ts';
import { filesOfStyle, linkedFiles, linkedPages, neededFiles, targetOf } from './bundle-links.ts';
import { isOutside } from './file-offers.ts';
import { headOf } from './page-head.ts';

export interface OfflineBundle {
  /** Path of the archive in dist. */
  file: string;
  /** The main pages of the archive; the first gives the title. */
  pages: readonly string[];
  /** Pages to include although only other included pages link to them. */
  also: readonly string[];
  /** Pages to leave out although the others link to them: they only offer files of the site. */
  left: readonly string[];
  /** Files to include, if dist has them. */
  files: readonly string[];
}

/** Class of the label of a copy. */
export const LABEL = 'copy-label';
const INDEX = 'index.html';
const INDEX_STYLE =
  ':root{color-scheme:light dark}body{max-width:40rem;margin:2rem auto;padding:0 1.2rem;font:1.1rem/1.5 Charter,Georgia,serif}h1{font-size:1.7rem;line-height:1.2}li{padding:.3rem 0}footer{margin-top:2rem;border-top:1px solid;font:.85rem/1.45 system-ui,sans-serif}.qr{width:6rem}';

/** Access to the files of dist; many bundles share the same pages. */
export interface BundleSource {
  names: ReadonlySet<string>;
  read: (name: string) => Promise<Buffer>;
  parsed: (page: string) => Promise<ParsedPage>;
}

/**
 * Files of the archive, by path.
 *
 * @param site  URL of the site, if it has one
 * @throws if a page is missing
 */
export async function bundleFiles(
  { pages, also, left, files }: OfflineBundle,
  { names, read, parsed }: BundleSource,
  site: URL | undefined,
): Promise<Map<string, Uint8Array>> {
  const inBundle = new Set([...pages, ...also]);
  for (const page of pages)
    for (const to of linkedPages(await parsed(page), page))
      if (names.has(to) && !left.includes(to)) inBundle.add(to);
  const extra = files.filter((name) => names.has(name));
  const kept = new Set([...inBundle, ...extra]);

  const packed = new Map<string, Uint8Array>();
  const needed = new Set<string>(extra);
  const sources = new Map<string, ParsedPage>();
  for (const page of inBundle) {
    const source = await parsed(page);
    sources.set(page, source);
    for (const name of neededFiles(source, page)) if (names.has(name)) needed.add(name);
    // A script that a page loads later is named by a link.
    const isScript = (name: string) => name.endsWith('.js') && names.has(name);
    const isKept = (name: string) => kept.has(name) || isScript(name);
    for (const name of linkedFiles(source, page)) if (isScript(name)) needed.add(name);
    packed.set(page, encode(forBundle(source, page, isKept, site)));
  }
  for (const sheet of [...needed].filter((name) => name.endsWith('.css')))
    for (const name of filesOfStyle(new TextDecoder().decode(await read(sheet)), sheet))
      if (names.has(name)) needed.add(name);
  for (const name of needed) packed.set(name, await read(name));
  return packed.set(INDEX, encode(indexOf(sources, extra)));
}

const encode = (text: string) => new TextEncoder().encode(text);

/**
 * A page as archived: without the menus of the site and its preloads, with links that are absolute or stay in the archive,
 * and with the label of the copy visible.
 */
function forBundle(
  source: ParsedPage,
  page: string,
  isKept: (name: string) => boolean,
  site: URL | undefined,
): string {
  return editHtml(source, {
    element: (element, edit) => {
      // A frame of the site is a page of its own, which an archive leaves out.
      const isFrame = element.tagName === 'iframe';
      if (isFrame || isMenu(element) || isPreload(element) || isOutside(element, isKept)) {
        edit.remove(element);
        return false;
      }
      showLabel(element, edit);
      if (element.tagName !== 'a') return true;
      const href = attributeOf(element, 'href');
      const to = targetOf(href, page);
      if (href !== undefined && to !== undefined && !isKept(to))
        edit.setAttribute(element, 'href', site && new URL(href, new URL(page, site)).href);
      return true;
    },
  });
}

/**
 * An archive is opened from a folder, where Chromium refuses to preload a typeface and says so in its console; the page
 * loads it all the same.
 */
const isPreload = (element: HtmlElement) =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'preload';

/** Makes the label of a copy, which a page has for paper only, visible on screen too. */
export function showLabel(element: HtmlElement, edit: HtmlEdit): void {
  const classes = attributeOf(element, 'class') ?? '';
  if (element.tagName === 'div' && /\bcopy-label\b/.test(classes))
    edit.setAttribute(element, 'class', classes.replace(/\bhidden print:flex\b/, 'flex gap-4'));
}

/** Navigation of the site: the menus of header and footer, the button of the header, links to the other language. */
function isMenu(element: HtmlElement): boolean {
  const { tagName } = element;
  if (tagName !== 'nav' && tagName !== 'button' && attributeOf(element, 'hreflang') === undefined)
    return false;
  const shell = closest(element, (one) => one.tagName === 'header' || one.tagName === 'footer');
  return shell !== undefined && closest(shell, (one) => one.tagName === 'main') === undefined;
}

/** The index page of an archive: its pages, the main ones first, its files, and the label of the copy. */
function indexOf(sources: ReadonlyMap<string, ParsedPage>, files: readonly string[]): string {
  const [[first, page] = []] = sources;
  if (!first || !page) throw new Error('an archive needs a page to begin with');
  const { language, title, description } = headOf(page);
  const hash = createHash('sha256').update(INDEX_STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'`;
  const link = (href: string, words: string) =>
    `<li><a href="${escapeAttribute(href)}">${escapeText(words)}</a></li>`;
  const pages = [...sources].map(([name, source]) => link(name, nameOfPage(source)));
  const named = files.map((file) => link(file, nameOf(file, sources)));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="color-scheme" content="light dark"><title>${escapeText(title)}</title><style>${INDEX_STYLE}</style></head>
<body><main><h1><a href="${escapeAttribute(first)}">${escapeText(nameOfPage(page))}</a></h1><p>${escapeText(description)}</p><ul>${pages.join('')}</ul><ul>${named.join('')}</ul></main><footer>${labelOf(page)}</footer></body>
</html>
`;
}

/** The title of a page, without the name of the site. */
const nameOfPage = (page: ParsedPage) => headOf(page).title.replace(/ · [^·]*$/, '');

/** The link text of a file in the pages, or else its file name. */
function nameOf(file: string, sources: ReadonlyMap<string, ParsedPage>): string {
  for (const [page, source] of sources) {
    const offer = elementsOf(source).find(
      (element) => element.tagName === 'a' && targetOf(attributeOf(element, 'href'), page) === file,
    );
    if (offer) return wholeText(offer).trim();
  }
  return path.posix.basename(file);
}

/** The label in the page: version, expiry date, licence. */
function labelOf(page: ParsedPage): string {
  const label = elementsOf(page).find(
    (element) =>
      element.tagName === 'div' && /\bcopy-label\b/.test(attributeOf(element, 'class') ?? ''),
  );
  const place = label?.sourceCodeLocation;
  if (!place?.startTag || !place.endTag) throw new Error('a page of an archive needs its label');
  return page.html.slice(place.startTag.endOffset, place.endTag.startOffset);
}
