/** Checks that every link and fragment of the site resolves, from any host and from a folder. */
import path from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { CHOICE_ADDRESSES } from '../../src/i18n/routes.ts';
import { attribute, builtFiles, builtPages, elementsIn, faultsIn, type BuiltPage } from './dist.ts';
import { isElsewhere, loadsOf } from './page-loads.ts';

const pages = builtPages();
const files = new Set(builtFiles());
const idsIn = ({ elements }: BuiltPage) =>
  elements.flatMap((element) => attribute(element, 'id') ?? []);
const idsOf = new Map(pages.map((page) => [page.file, new Set(idsIn(page))]));

/** Internal URLs of a page, as written. */
function internalLinks({ elements }: BuiltPage): string[] {
  return elements
    .flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []))
    .filter((url) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url));
}

/** A link may ask for a choice of facts, for the class mode and for the day of a page in its query string. */
const CHOICE = new RegExp(`\\?choix=(?:${CHOICE_ADDRESSES.join('|').replaceAll('preset-', '')})$`);
const fileIn = (address: string) =>
  address.replace(CHOICE, '').replace(/\?(?:classe=1)?&?(?:jour=\d{4}-\d\d-\d\d)?$/, '');

test('every page links only to files and fragments that exist', () => {
  const faults = faultsIn(pages, (page) =>
    internalLinks(page).filter((url) => {
      const [address = '', fragment] = url.split('#');
      const target = address
        ? path.posix.join(path.posix.dirname(page.file), decodeURI(fileIn(address)))
        : page.file;
      if (!files.has(target)) return true;
      return fragment ? !idsOf.get(target)?.has(decodeURIComponent(fragment)) : false;
    }),
  );
  expect(faults).toEqual([]);
});

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

test('no page has a duplicate id', () => {
  const faults = faultsIn(pages, (page) => {
    const seen = new Set<string>();
    return idsIn(page).filter((id) => seen.size === seen.add(id).size);
  });
  expect(faults).toEqual([]);
});

test('no page requests anything from a third party', () => {
  const faults = faultsIn(pages, ({ elements }) => loadsOf(elements).filter(isElsewhere));
  expect(faults).toEqual([]);
});

test.each([
  ['a picture', '<img src="https://example.org/a.png" alt="">'],
  ['a frame without a scheme', '<iframe src="//example.org/"></iframe>'],
  ['a sheet', '<link rel="stylesheet" href="http://example.org/a.css">'],
  ['a face', '<style>@font-face{src:url(https://example.org/a.woff2)}</style>'],
  ['a drawing', '<svg><image xlink:href="https://example.org/a.png"/></svg>'],
])('%s from elsewhere is detected', (_, html) =>
  expect(loadsOf(elementsIn(parse(html))).filter(isElsewhere)).toHaveLength(1),
);

test('the target of a link is not loaded', () => {
  const html =
    '<link rel="canonical" href="https://example.org/"><a href="https://example.org/">a</a>';
  expect(loadsOf(elementsIn(parse(html)))).toEqual([]);
});

test('no file contains a path of the build machine', () => {
  const root = process.cwd();
  const leaks = pages.filter(({ html }) => html.includes(root) || html.includes('file://'));
  expect(leaks.map(({ file }) => file)).toEqual([]);
});
