/**
 * Checks the same dist on every kind of host and in a folder: every link resolves, and every page is reachable.
 */
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HOSTS, replyTo, type Host } from '../host-rules.ts';
import { attribute, builtPages, elementsServed } from './dist.ts';

/** Result of loading a URL. */
interface Loaded {
  /** Final URL after redirects, to which its links are relative. */
  address: string;
  /** File of dist that was served. */
  file: string | undefined;
  /** Text of a page; undefined for any other file. */
  html: string | undefined;
  /** What is wrong with it, `status 404`. */
  fault: string | undefined;
}

interface Crawl {
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
function crawlSite(start: string, load: (address: string) => Loaded): Crawl {
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

const ORIGIN = 'http://host.test';
const FOLDER = 'file:///folder/';
/** More redirects than any host makes. */
const MOST_REDIRECTIONS = 5;

/** Pages that links of the site must reach; the others are for other sites to frame. */
const linked = builtPages()
  .filter(({ file, kind }) => file !== '404.html' && kind !== 'frame')
  .map(({ file }) => file);

/** Follows redirects as a browser does. */
function loadFrom(host: Host, address: string): Loaded {
  let at = new URL(address);
  for (let step = 0; step < MOST_REDIRECTIONS; step += 1) {
    const { status, headers, file, body } = replyTo(host, at.pathname);
    if (headers['location']) {
      at = new URL(headers['location'], at);
      continue;
    }
    const isPage = headers['content-type']?.startsWith('text/html') ?? false;
    return {
      address: at.href,
      file,
      html: isPage ? body.toString() : undefined,
      fault: status === 200 ? undefined : `status ${status}`,
    };
  }
  return { address, file: undefined, html: undefined, fault: 'redirected without end' };
}

function loadFromFolder(address: string): Loaded {
  // A browser opens the file, whatever the query string.
  const file = decodeURIComponent(address.slice(FOLDER.length).replace(/\?.*$/, ''));
  const at = path.join('dist', file);
  if (!address.startsWith(FOLDER) || !existsSync(at))
    return { address, file: undefined, html: undefined, fault: 'no such file' };
  const html = file.endsWith('.html') ? readFileSync(at, 'utf8') : undefined;
  return { address, file, html, fault: undefined };
}

function expectWhole({ broken, files }: Crawl): void {
  expect(broken).toEqual([]);
  expect(linked.filter((file) => !files.has(file))).toEqual([]);
}

test.each(HOSTS.map((host) => [host.name, host] as const))(
  'on %s every link of every page leads to an existing file and fragment, and every page is reached',
  (_, host) =>
    expectWhole(crawlSite(`${ORIGIN}${host.base}index.html`, (at) => loadFrom(host, at))),
);

test('from a folder too', () => expectWhole(crawlSite(`${FOLDER}index.html`, loadFromFolder)));
