/** Follows every link of a site from its first page, as a browser would resolve it. */
import { attribute, elementsServed } from './built/dist.ts';

/** Result of loading a URL. */
export interface Loaded {
  /** Final URL after redirects, to which its links are relative. */
  address: string;
  /** File of dist that was served. */
  file: string | undefined;
  /** Text of a page; undefined for any other file. */
  html: string | undefined;
  /** What is wrong with it, `status 404`. */
  fault: string | undefined;
}

export interface Crawl {
  /** Files of dist that links lead to. */
  files: Set<string>;
  /** Links to a missing file, or to a missing fragment of a page. */
  broken: string[];
}

const STYLE_URL = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;

interface PageParts {
  links: string[];
  ids: Set<string>;
}

/** Most hosts serve the same bytes: each page is parsed once for all of them. */
const partsOfPage = new Map<string, PageParts>();

/**
 * @param start  URL of the first page
 * @param load   loads a URL without its fragment
 */
export function crawlSite(start: string, load: (address: string) => Loaded): Crawl {
  const { protocol, host } = new URL(start);
  const loaded = new Map<string, Loaded>();
  const fragments: { from: string; to: string; id: string }[] = [];
  const linkedFrom = new Map<string, string>();
  for (let wave = [start]; wave.length > 0;) {
    const pages = wave.map(load);
    for (const [at, page] of pages.entries()) loaded.set(wave[at] ?? start, page);
    const next = new Set<string>();
    for (const page of pages) {
      if (page.html === undefined || page.fault) continue;
      for (const link of partsOf(page.html).links) {
        const url = new URL(link, page.address);
        if (url.protocol !== protocol || url.host !== host) continue;
        const id = decodeURIComponent(url.hash.slice(1));
        url.hash = '';
        if (id) fragments.push({ from: page.address, to: url.href, id });
        if (!linkedFrom.has(url.href)) linkedFrom.set(url.href, page.address);
        if (!loaded.has(url.href)) next.add(url.href);
      }
    }
    wave = [...next];
  }
  const all = [...loaded];
  return {
    files: new Set(all.flatMap(([, { file }]) => file ?? [])),
    broken: [
      ...all
        .filter(([, { fault }]) => fault)
        .map(([address, { fault }]) => `${linkedFrom.get(address)} → ${address}: ${fault}`),
      ...fragments
        .filter(({ to, id }) => {
          const html = loaded.get(to)?.html;
          return html !== undefined && !partsOf(html).ids.has(id);
        })
        .map(({ from, to, id }) => `${from} → ${to}#${id}: no such place`),
    ],
  };
}

function partsOf(html: string): PageParts {
  const known = partsOfPage.get(html);
  if (known) return known;
  const elements = elementsServed(html);
  const links = new Set(
    elements.flatMap((element) =>
      ['href', 'src'].flatMap((name) => attribute(element, name) ?? []),
    ),
  );
  for (const { tagName, childNodes } of elements)
    if (tagName === 'style')
      for (const text of childNodes)
        if ('value' in text)
          for (const [, , url = ''] of text.value.matchAll(STYLE_URL)) links.add(url);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const parts = { links: [...links], ids };
  partsOfPage.set(html, parts);
  return parts;
}
