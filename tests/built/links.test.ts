/** Checks that every link and fragment of the site resolves, from any host and from a folder. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { attribute, builtFiles, builtPages, faultsIn, type BuiltPage } from './dist.ts';

const pages = builtPages();
const files = new Set(builtFiles());

/** Internal URLs of a page, as written. */
function internalLinks({ elements }: BuiltPage): string[] {
  return elements
    .flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []))
    .filter((url) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url));
}

/** Properties of schema.org with a URL as their value; `citation` may be one, or a whole work. */
const ADDRESSES: ReadonlySet<string> = new Set([
  '@id',
  'url',
  'image',
  'isPartOf',
  'contentUrl',
  'license',
  'correctionsPolicy',
  'publishingPrinciples',
  'citation',
]);

/** URLs in the structured data of a page, as written. */
function saidAddresses(data: unknown, property = ''): string[] {
  if (typeof data === 'string') return ADDRESSES.has(property) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((item) => saidAddresses(item, property));
  return Object.entries(data ?? {}).flatMap(([key, value]) => saidAddresses(value, key));
}

test('every relative URL in JSON-LD resolves from its page to a file', () => {
  const said = pages.flatMap((page) =>
    page.elements
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .flatMap(({ childNodes: [text] }) =>
        text && 'value' in text ? saidAddresses(JSON.parse(text.value)) : [],
      )
      .filter((address) => !URL.canParse(address))
      .map((address) => ({ page, address })),
  );
  expect(said.length).toBeGreaterThan(100);
  expect(
    said
      .filter(
        ({ page, address }) =>
          !files.has(path.posix.join(path.posix.dirname(page.file), address.replace(/#.*/, ''))),
      )
      .map(({ page, address }) => `${page.file}: ${address}`),
  ).toEqual([]);
});

test('every page writes each internal URL as relative and with a file name', () => {
  const faults = faultsIn(pages, (page) =>
    internalLinks(page).filter(
      (url) => url !== '' && (url.startsWith('/') || /\/(?:[?#].*)?$/.test(url)),
    ),
  );
  expect(faults).toEqual([]);
});

test('no file contains a path of the build machine', () => {
  const root = process.cwd();
  const leaks = pages.filter(({ html }) => html.includes(root) || html.includes('file://'));
  expect(leaks.map(({ file }) => file)).toEqual([]);
});

test('every page is reached from home by links, without the index of the search (RGAA 12.1)', () => {
  const linked = new Map(pages.map((page) => [page.file, internalLinks(page)]));
  const skipped = LOCALES.map((locale) => fileOf('search', locale));
  const reached = new Set([fileOf('home', 'fr')]);
  // A set yields what is added to it while it is read.
  for (const file of reached)
    if (!skipped.includes(file))
      for (const url of linked.get(file) ?? [])
        reached.add(path.posix.join(path.posix.dirname(file), url.replace(/[?#].*/, '')));
  const left = pages.filter(({ address, file }) => address && !reached.has(file));
  expect(left.map(({ file }) => file)).toEqual([]);
});
