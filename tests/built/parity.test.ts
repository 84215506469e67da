/**
 * Checks that the two built editions match. Every file has its counterpart, by the route table, and both pages have the
 * same structure: ids, claims, days, drawings, parts and links, in the same order. case/checks/check-twins.ts checks
 * the same of the sources; these tests do not use the sources.
 */
import path from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { otherLocale } from '../../src/i18n/locale.ts';
import { FACT_TEXTS, SEARCH_INDEX } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  faultsIn,
  hasClass,
  isWithin,
  pageOf,
  textOf,
  within,
  type BuiltPage,
  type Element,
} from './dist.ts';
import { editionFiles, isOfBothEditions } from './editions.ts';

const files = builtFiles();
const editions = editionFiles(files);
const pages = builtPages();
const byFile = new Map(pages.map((page) => [page.file, page]));
const pairs = pages.flatMap((french) => {
  const english = french.locale === 'fr' && byFile.get(french.twin ?? '');
  return english ? [{ french, english }] : [];
});

/**
 * Content only for readers outside France (components/mdx/Context.astro), or its French original
 * (views/timeline/EventPage.astro).
 */
const isInContext = within(
  (element) => hasClass('context')(element) || hasClass('original')(element),
);
const isDrawn = within(({ tagName }) => tagName === 'svg');
/** A link to the same page in the other language. */
const isCrossing = (element: Element) =>
  element.tagName === 'a' && attribute(element, 'hreflang') !== undefined;
/** Indexes in the alphabetical order of each language. */
const isFiled = within(
  (ancestor) => hasClass('site-index')(ancestor) || attribute(ancestor, 'data-filed') !== undefined,
);
/** A drawing of facts: which words it writes depends on their length, so its facts are compared as a set. */
const isLaid = within(hasClass('drawn'));
/** What one edition may have alone: words of the other language, a term that it links, « the French is the reference ». */
const isOwn = (element: Element) =>
  (element.tagName === 'span' && attribute(element, 'lang') !== undefined) ||
  (hasClass('term')(element) && !isDrawn(element)) ||
  (isWithin(element, ({ tagName }) => tagName === 'footer') &&
    element.tagName === 'p' &&
    elementsIn(element).some(isCrossing)) ||
  [isCrossing, isFiled, isLaid, isInContext].some((is) => is(element));

const bonesOf = new Map<BuiltPage, Element[]>();
/** The elements of a page that its counterpart must have too. */
function bones(page: BuiltPage): Element[] {
  const known = bonesOf.get(page) ?? page.elements.filter((element) => !isOwn(element));
  bonesOf.set(page, known);
  return known;
}

/** Where two lists part. */
function difference(french: readonly string[], english: readonly string[]): string | undefined {
  const at = french.findIndex((item, place) => item !== english[place]);
  const from = at < 0 && french.length !== english.length ? french.length : at;
  const near = (items: readonly string[]) => items.slice(from, from + 3).join(', ') || 'the end';
  return from < 0 ? undefined : `« ${near(french)} » in French, « ${near(english)} » in English`;
}

/**
 * Target of a link, with its fragment. A page of the site is given by its French name, so that both editions are equal.
 */
function targetOf(page: BuiltPage, href: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const file = address
    ? path.posix.join(path.posix.dirname(page.file), decodeURI(address))
    : page.file;
  for (const { fr, en } of [SEARCH_INDEX, FACT_TEXTS]) if (file === en) return fr;
  const edition = file.startsWith('data/') ? undefined : editions.get(file);
  return `${edition?.locale === 'en' ? edition.twin : file}${rest}`;
}

/** Numbers of pièces in an element, as displayed. */
const numbersIn = (elements: readonly Element[]) =>
  elements
    .filter((element) => hasClass('cite')(element) || hasClass('piece-link')(element))
    .flatMap((element) => /\[.*\]|\d+/.exec(textOf(element))?.[0].match(/\+?\d+/g) ?? []);

/** Attributes that position a mark in a drawing by its event, and not by the width of a word. */
const PLACES = ['data-day', 'data-start', 'data-end', 'data-step', 'data-passage', 'data-topic'];
/** Attributes that identify a part independently of its name. */
const SAME = ['class', 'role', 'type', 'name', 'scope', 'data-kind', 'data-topic', 'data-state'];
/** Elements whose number depends on the words: emphasis, quotations, lines of a label. */
const isInline = ({ tagName }: Element) =>
  /^(?:span|em|strong|b|i|q|br|mark|meta|link|script|style|text|tspan)$/.test(tagName);
const saidOf = (element: Element, names: readonly string[]) =>
  element.attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value);

/** Created once: `localeCompare` with options creates one for each pair. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });
/** Numbers printed on a page, including dates, in ascending order: their order in sentences differs. */
function numbersSaid({ elements, locale, address }: BuiltPage): string[] {
  /** Text cut to a length, sizes and sheets of an edition, words of a source in its language. */
  const isLeftOut = (node: Element) =>
    ['script', 'style', 'code', 'pre', 'template'].includes(node.tagName) ||
    isInContext(node) ||
    isLaid(node) ||
    hasClass('cite-this')(node) ||
    ['data-size-of', 'data-paper'].some((name) => attribute(node, name) !== undefined) ||
    (address === 'actors' && hasClass('statements')(node) && isWithin(node, hasClass('entry'))) ||
    (address === 'questions' && hasClass('sources')(node)) ||
    (node.tagName === 'q' &&
      isWithin(node, (one) => hasClass('notes')(one) || hasClass('piece')(one))) ||
    (![undefined, locale].includes(attribute(node, 'lang') as typeof locale | undefined) &&
      (node.tagName === 'q' ? !isWithin(node, hasClass('claims')) : textOf(node).startsWith('«')));
  const textsOf = (node: Tree.Node): string[] => {
    if ('value' in node) return [node.value];
    if ('tagName' in node && isLeftOut(node)) return [];
    return 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
  };
  const { readingTimes, minutes } = strings(locale);
  const [body] = elements.filter(({ tagName }) => tagName === 'body');
  const said = (body ? textsOf(body) : [])
    .join(' ')
    // Reading time, which differs.
    .replace(new RegExp(readingTimes(0, 0).replaceAll('0', '\\d+'), 'g'), '')
    .replace(new RegExp(minutes(0).replace('0', '\\d+'), 'g'), '')
    .replace(/(\d)\u202f(?=\d{3}(?!\d))/g, '$1');
  const plain =
    locale === 'fr'
      ? said.replace(/(\d),(?=\d)/g, '$1.')
      : said.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return (plain.match(/\d+(?:\.\d+)*/g) ?? []).sort(
    (a, b) => BY_NUMBER.compare(a, b) || (a < b ? -1 : 1),
  );
}

const values = (name: string) => (page: BuiltPage) =>
  bones(page).flatMap((element) => attribute(element, name) ?? []);
const hrefsOf = (page: BuiltPage, links: readonly Element[]) =>
  links
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => {
      const href = attribute(link, 'href');
      return href === undefined ? [] : [targetOf(page, href)];
    });

test('every file of an edition has its counterpart in the other', () => {
  const present = new Set(files);
  const single = files.filter((file) => {
    const edition = editions.get(file);
    return edition ? !present.has(edition.twin) : !isOfBothEditions(file);
  });
  expect(single).toEqual([]);
  expect(pairs).toHaveLength(pages.filter(({ address }) => address).length / 2);
  expect(pairs.length).toBeGreaterThan(110);
});

/** What is alike, and a page on which there is at least so much of it. */
const ALIKE: readonly (readonly [
  what: string,
  of: (page: BuiltPage) => readonly string[],
  on: Parameters<typeof pageOf>[0],
  least: number,
])[] = [
  ['ids, in the same order', values('id'), 'briefcam', 100],
  ['standings, in the same order', values('data-standing'), 'briefcam-claims', 50],
  ['days, in the same order', values('datetime'), 'a-suivre', 1],
  ['numbers of pièces, in the same order', (page) => numbersIn(bones(page)), 'cjr', 50],
  ['numbers: dates, counts and sums', numbersSaid, 'practice', 100],
  [
    'claims, with the same standings and the same pièces',
    (page) =>
      bones(page)
        .filter((element) => hasClass('claim')(element) || ['tr', 'li'].includes(element.tagName))
        .flatMap((element) => {
          const id = attribute(element, 'data-claim') ?? attribute(element, 'id');
          const inside = elementsIn(element);
          const standings = inside.flatMap((mark) => attribute(mark, 'data-standing') ?? []);
          const numbers = numbersIn(inside);
          return id && numbers.length > 0
            ? [`${id} (${[...standings, ...numbers].join(' ')})`]
            : [];
        }),
    'cjr',
    50,
  ],
  [
    'facts in their drawings',
    ({ elements }) =>
      elements
        .filter((element) => element.tagName === 'a' && isLaid(element))
        .map((element) => saidOf(element, ['data-id', 'class']).join(' '))
        .sort(),
    'poster',
    100,
  ],
  [
    'drawings, in the same order: marks, threads and terms of the same events',
    (page) =>
      bones(page)
        .filter((element) => isDrawn(element) && !isInline(element))
        .map((element) =>
          [
            element.tagName,
            ...saidOf(element, ['class', ...PLACES]),
            ...hrefsOf(page, [element]),
          ].join(' '),
        ),
    'procedure',
    100,
  ],
  [
    'parts, in the same order: headings, rows, items, figures, buttons, fields',
    (page) =>
      bones(page)
        .filter((element) => !isInline(element))
        .map((element) => [element.tagName, ...saidOf(element, SAME)].join('.')),
    'briefcam',
    100,
  ],
  ['targets of links, in the same order', (page) => hrefsOf(page, bones(page)), 'home', 20],
  [
    'entries in their indexes',
    (page) => hrefsOf(page, page.elements.filter(isFiled)).sort(),
    'glossary',
    150,
  ],
];
test.each(ALIKE)('the pages of both editions have the same %s', (_, of, on, least) => {
  expect(of(pageOf(on, 'fr')).length).toBeGreaterThanOrEqual(least);
  const unlike = pairs.flatMap(({ french, english }) => {
    const found = difference(of(french), of(english));
    return found ? [`${french.file}, ${english.file}: ${found}`] : [];
  });
  expect(unlike).toEqual([]);
});

test('every page has one switch, in its header, that links to its counterpart and names its language', () => {
  const own = pages.filter(({ kind, address }) => kind === 'page' && address);
  const faults = faultsIn(own, (page) => {
    const other = otherLocale(page.locale);
    const found = page.elements
      .filter((link) => isCrossing(link) && isWithin(link, hasClass('site-header')))
      .map((link) => [
        attribute(link, 'lang'),
        attribute(link, 'hreflang'),
        path.posix.join(path.posix.dirname(page.file), attribute(link, 'href') ?? ''),
      ]);
    return JSON.stringify(found) === JSON.stringify([[other, other, page.twin]])
      ? []
      : [JSON.stringify(found)];
  });
  expect(faults).toEqual([]);
});

test('only links to the same page, claim or section change language, and say so', () => {
  const faults = faultsIn(pages, (page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'a')
      .filter((link) => {
        const [address = '', fragment] = (attribute(link, 'href') ?? '').split('#');
        if (!address || /^[a-z][a-z0-9+.-]*:/i.test(address)) return false;
        const file = path.posix.join(path.posix.dirname(page.file), decodeURI(address));
        const edition = editions.get(file);
        const leaves = edition && !file.startsWith('data/') && edition.locale !== page.locale;
        if (!leaves) return attribute(link, 'hreflang') !== undefined;
        const isPlace =
          fragment === undefined || isWithin(link, (item) => attribute(item, 'id') === fragment);
        return attribute(link, 'hreflang') !== edition.locale || file !== page.twin || !isPlace;
      })
      .map((link) => attribute(link, 'href') ?? ''),
  );
  expect(faults).toEqual([]);
});

test('every claim of an audit links to itself in the other language', () => {
  const audits = pages.filter(({ address }) => address?.endsWith('-claims'));
  expect(audits).toHaveLength(6);
  const faults = faultsIn(audits, ({ elements }) => {
    const claims = elements.filter(
      (element) =>
        element.tagName === 'li' &&
        attribute(element, 'id') !== undefined &&
        isWithin(element, hasClass('claims')),
    );
    return claims
      .filter((claim) => {
        const hrefs = elementsIn(claim)
          .filter(isCrossing)
          .map((link) => attribute(link, 'href'));
        return hrefs.length !== 1 || !hrefs[0]?.endsWith(`#${attribute(claim, 'id')}`);
      })
      .map((claim) => attribute(claim, 'id') ?? '');
  });
  expect(faults).toEqual([]);
});
