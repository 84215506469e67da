/**
 * Checks that the two built editions match. Every file has its counterpart, by the route table, and both pages have the
 * same structure: ids, claims, days, drawings, parts and links, in the same order. case/checks/check-twins.ts checks
 * the same of the sources; these tests do not use the sources.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { LOCALES, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import { claimsRoute, FACT_TEXTS, fileOf, SEARCH_INDEX } from '../../src/i18n/routes.ts';
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
const present = new Set(files);
const editions = editionFiles(files);
const pages = builtPages();
const byFile = new Map(pages.map((page) => [page.file, page]));
const pairs = pages
  .filter(({ locale }) => locale === 'fr')
  .flatMap((french) => {
    const english = byFile.get(french.twin ?? '');
    return english ? [{ french, english }] : [];
  });

/**
 * Content only for readers outside France (components/mdx/Context.astro), or its French original
 * (views/timeline/EventPage.astro).
 */
const isContext = (element: Element) =>
  (element.tagName === 'aside' && hasClass('context')(element)) ||
  (element.tagName === 'p' && hasClass('original')(element));
const isInContext = within(isContext);
/** A term that one edition links to the glossary and the other need not. */
const isGloss = (element: Element) => element.tagName === 'a' && hasClass('term')(element);
const isDrawn = within(({ tagName }) => tagName === 'svg');
/** Words of the other language in a sentence. */
const isForeign = ({ tagName, attrs }: Element) =>
  tagName === 'span' && attrs.some(({ name }) => name === 'lang');
/** A link to the same page in the other language. */
const isCrossing = ({ tagName, attrs }: Element) =>
  tagName === 'a' && attrs.some(({ name }) => name === 'hreflang');
/** « The French version is the reference », at the foot of an English page, with its link. */
const isReference = (element: Element) =>
  element.tagName === 'p' &&
  isWithin(element, ({ tagName }) => tagName === 'footer') &&
  elementsIn(element).some(isCrossing);

/**
 * The site index, the names of its actors and the terms of its glossary: each language has its own alphabetical order.
 */
const isFiled = within(
  (ancestor) => hasClass('site-index')(ancestor) || attribute(ancestor, 'data-filed') !== undefined,
);

/** A drawing of facts: which words it writes depends on their length, so its facts are compared below, as a set. */
const isLaid = within(hasClass('drawn'));

const bonesOf = new Map<BuiltPage, Element[]>();

/** The elements of a page that its counterpart must have too. */
function bones(page: BuiltPage): Element[] {
  const known = bonesOf.get(page);
  if (known) return known;
  const own = page.elements.filter(
    (element) =>
      !isForeign(element) &&
      !isCrossing(element) &&
      !isReference(element) &&
      !isFiled(element) &&
      !isLaid(element) &&
      !(isGloss(element) && !isDrawn(element)) &&
      !isInContext(element),
  );
  bonesOf.set(page, own);
  return own;
}

/** Items that one list has and the other has not, or the first position where their order differs. */
function difference(french: readonly string[], english: readonly string[]): string | undefined {
  const at = french.findIndex((item, place) => item !== english[place]);
  if (at < 0 && french.length === english.length) return undefined;
  const without = (items: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return items.filter((item) => {
      const found = left.indexOf(item);
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    });
  };
  const named = (items: readonly string[]) => items.slice(0, 5).join(', ') || 'none';
  const from = at < 0 ? french.length : at;
  return [
    `only in French ${named(without(french, english))}`,
    `only in English ${named(without(english, french))}`,
    `order parts at ${french[from] ?? 'the end'} and ${english[from] ?? 'the end'}`,
  ].join('; ');
}

/** Pairs of pages that differ, each with the difference. */
function unlike(of: (page: BuiltPage) => readonly string[]): string[] {
  return pairs.flatMap(({ french, english }) => {
    const found = difference(of(french), of(english));
    return found ? [`${french.file}, ${english.file}: ${found}`] : [];
  });
}

const values =
  (name: string) =>
  (page: BuiltPage): string[] =>
    bones(page).flatMap((element) => attribute(element, name) ?? []);

/**
 * Target of a link, with its fragment. A page of the site is given by its French name, so that both editions are equal.
 */
function targetOf(page: BuiltPage, href: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const [, address = '', query = '', fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const file = address
    ? path.posix.join(path.posix.dirname(page.file), decodeURI(address))
    : page.file;
  for (const { fr, en } of [SEARCH_INDEX, FACT_TEXTS]) if (file === en) return fr;
  const edition = editions.get(file);
  const isData = file.startsWith('data/');
  const french = edition?.locale === 'en' && !isData ? edition.twin : file;
  return `${french}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Numbers of pièces in an element, as displayed. */
const numbersIn = (elements: readonly Element[]) =>
  elements
    .filter((element) => hasClass('cite')(element) || hasClass('piece-chip')(element))
    .flatMap(
      (element) =>
        textOf(element)
          .match(/\[.*\]|\d+/)?.[0]
          .match(/\+?\d+/g) ?? [],
    );

/** Attributes that position a mark in a drawing by its event, and not by the width of a word. */
const PLACES = ['data-day', 'data-start', 'data-end', 'data-step', 'data-passage', 'data-topic'];
/**
 * Inline elements: emphasis and quotations differ between the languages, and labels of a drawing break into lines by
 * the length of their words.
 */
const INLINE = new Set([
  'span',
  'em',
  'strong',
  'b',
  'i',
  'q',
  'br',
  'mark',
  'meta',
  'link',
  'script',
  'style',
  'text',
  'tspan',
]);
/** Attributes that identify a part independently of its name. */
const SAME = new Set([
  'class',
  'role',
  'type',
  'name',
  'scope',
  'data-kind',
  'data-topic',
  'data-state',
]);

/**
 * Original words beside their translation: their numbers may differ. The audit of a claim translates nothing, and is
 * the same in both editions.
 */
function isOriginal(element: Element, locale: Locale): boolean {
  const lang = attribute(element, 'lang');
  if (lang === undefined || lang === locale) return false;
  return element.tagName === 'q'
    ? !isWithin(element, hasClass('claims'))
    : textOf(element).startsWith('«');
}

/** Text truncated to a length, or the size of files of an edition. */
const isMeasured = (element: Element) =>
  hasClass('cite-this')(element) || attribute(element, 'data-size-of') !== undefined;

/** Created once: `localeCompare` with options creates one for each pair. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** Numbers printed on a page, including dates, in ascending order: their order in sentences differs. */
function numbersSaid({ elements, locale, address }: BuiltPage): string[] {
  /** Beginnings of sentences, cut to the same number of words in each language. */
  const isBeginning = (node: Element) =>
    (address === 'actors' && hasClass('statements')(node) && isWithin(node, hasClass('entry'))) ||
    (address === 'questions' && hasClass('sources')(node));
  const textsOf = (node: Tree.Node): string[] => {
    if ('value' in node) return [node.value];
    if ('tagName' in node) {
      if (['script', 'style', 'code', 'pre', 'template'].includes(node.tagName)) return [];
      if (isContext(node) || isMeasured(node) || isBeginning(node) || isLaid(node)) return [];
      if (isOriginal(node, locale)) return [];
      // How many sheets of paper it takes.
      if (attribute(node, 'data-paper') !== undefined) return [];
      // Words of a source, in its language, in the note of a sentence or in the list of sources.
      const isNoted = (one: Element) => hasClass('notes')(one) || hasClass('piece')(one);
      if (node.tagName === 'q' && isWithin(node, isNoted)) return [];
    }
    return 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
  };
  const body = elements.find(({ tagName }) => tagName === 'body');
  const said = (body ? textsOf(body) : [])
    .join(' ')
    // Reading time, which differs.
    .replace(new RegExp(strings(locale).readingTimes(0, 0).replaceAll('0', '\\d+'), 'g'), '')
    .replace(new RegExp(strings(locale).minutes(0).replace('0', '\\d+'), 'g'), '')
    .replace(/(\d)\u202f(?=\d{3}(?!\d))/g, '$1');
  const plain =
    locale === 'fr'
      ? said.replace(/(\d),(?=\d)/g, '$1.')
      : said.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return (plain.match(/\d+(?:\.\d+)*/g) ?? []).sort(
    (a, b) => BY_NUMBER.compare(a, b) || (a < b ? -1 : 1),
  );
}

test('every file of an edition has its counterpart in the other', () => {
  const single = files.filter((file) => {
    const edition = editions.get(file);
    return edition ? !present.has(edition.twin) : !isOfBothEditions(file);
  });
  expect(single).toEqual([]);
  expect(pairs).toHaveLength(pages.filter(({ address }) => address).length / 2);
  const pairsOf = (kind: string) => pairs.filter(({ french }) => french.kind === kind).length;
  expect(pairsOf('page')).toBeGreaterThan(100);
  expect(pairsOf('frame')).toBeGreaterThan(10);
});

describe('the pages of both editions have', () => {
  test('the same ids, in the same order', () => expect(unlike(values('id'))).toEqual([]));

  test('the same claims, with the same standings and the same pièces', () => {
    const claimsOf = (page: BuiltPage) =>
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
        });
    expect(claimsOf(pageOf('cjr', 'fr')).length).toBeGreaterThan(50);
    expect(unlike(claimsOf)).toEqual([]);
  });

  test('the same standings, in the same order', () =>
    expect(unlike(values('data-standing'))).toEqual([]));

  test('the same numbers of pièces, in the same order', () =>
    expect(unlike((page) => numbersIn(bones(page)))).toEqual([]));

  test('the same days, in the same order', () => expect(unlike(values('datetime'))).toEqual([]));

  test('the same numbers: dates, counts and sums', () => {
    expect(numbersSaid(pageOf('practice', 'en')).length).toBeGreaterThan(100);
    expect(unlike(numbersSaid)).toEqual([]);
  });

  test('the same drawings: marks, threads and terms of the same events', () => {
    const drawnIn = (page: BuiltPage) =>
      bones(page)
        .filter((element) => isDrawn(element) && !INLINE.has(element.tagName))
        .map((element) =>
          [
            `${element.tagName}.${attribute(element, 'class') ?? ''}`,
            ...element.attrs
              .filter(({ name }) => ['href', ...PLACES].includes(name))
              .map(({ name, value }) => (name === 'href' ? targetOf(page, value) : value)),
          ].join(' '),
        );
    const factsIn = ({ elements }: BuiltPage) =>
      elements.filter(isLaid).flatMap((element) => {
        const id = element.tagName === 'a' ? attribute(element, 'data-id') : undefined;
        return id ? [`${id} ${attribute(element, 'class') ?? ''}`] : [];
      });
    expect(factsIn(pageOf('poster', 'fr')).length).toBeGreaterThan(100);
    expect(unlike((page) => factsIn(page).sort())).toEqual([]);
    expect(unlike(drawnIn)).toEqual([]);
  });

  test('the same parts, in the same order: headings, rows, items, figures, buttons, fields', () =>
    expect(
      unlike((page) =>
        bones(page)
          .filter(({ tagName }) => !INLINE.has(tagName))
          .map(({ tagName, attrs }) =>
            [tagName, ...attrs.filter(({ name }) => SAME.has(name)).map(({ value }) => value)].join(
              '.',
            ),
          ),
      ),
    ).toEqual([]));

  test('links to the same targets, in the same order', () =>
    expect(
      unlike((page) =>
        bones(page)
          .filter(({ tagName }) => tagName === 'a')
          .flatMap((link) => attribute(link, 'href') ?? [])
          .map((href) => targetOf(page, href)),
      ),
    ).toEqual([]));
});

test.each([
  ['search', 500],
  ['actors', 100],
  ['glossary', 150],
] as const)(
  'the indexes of %s list the same entries, each in its alphabetical order',
  (address, least) => {
    const [french, english] = LOCALES.map((locale) => pageOf(address, locale));
    const listed = (page: BuiltPage) =>
      page.elements
        .filter(({ tagName }) => tagName === 'a')
        .filter((link) =>
          isWithin(
            link,
            (list) =>
              hasClass('index-entries')(list) || attribute(list, 'data-filed') !== undefined,
          ),
        )
        .map((link) => targetOf(page, attribute(link, 'href') ?? ''))
        .sort();
    expect(french && listed(french).length).toBeGreaterThan(least);
    expect(french && english && difference(listed(french), listed(english))).toBeUndefined();
  },
);

describe('between the languages', () => {
  const own = pages.filter(({ kind, address }) => kind === 'page' && address);

  test('every page has one switch, in its header, that links to its counterpart and names its language', () => {
    const faults = faultsIn(own, (page) => {
      const other = otherLocale(page.locale);
      const found = page.elements
        .filter(isCrossing)
        .filter((link) => isWithin(link, hasClass('site-header')))
        .map((link) => ({
          lang: attribute(link, 'lang'),
          hreflang: attribute(link, 'hreflang'),
          target: path.posix.join(path.posix.dirname(page.file), attribute(link, 'href') ?? ''),
        }));
      const wanted = [{ lang: other, hreflang: other, target: page.twin }];
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [JSON.stringify(found)];
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
          const says = attribute(link, 'hreflang') === edition.locale;
          const isHere = file === page.twin;
          const isPlace =
            fragment === undefined || isWithin(link, (item) => attribute(item, 'id') === fragment);
          return !says || !isHere || !isPlace;
        })
        .map((link) => attribute(link, 'href') ?? ''),
    );
    expect(faults).toEqual([]);
  });

  test.each(LOCALES)(
    'every claim in %s links, through its audit, to itself in the other',
    (locale) => {
      for (const article of ['briefcam', 'loi-2023', 'cjr'] as const) {
        const audit = pageOf(claimsRoute(article), locale);
        const twin = pageOf(claimsRoute(article), otherLocale(locale));
        const claims = audit.elements
          .filter((element) => isWithin(element, hasClass('claims')))
          .filter(
            ({ tagName, attrs }) => tagName === 'li' && attrs.some(({ name }) => name === 'id'),
          );
        expect(claims.length).toBeGreaterThan(30);
        const ids = new Set(twin.elements.map((element) => attribute(element, 'id')));
        const lost = claims.filter((claim) => {
          const id = attribute(claim, 'id');
          const [link, ...rest] = elementsIn(claim).filter(isCrossing);
          const target = path.posix.join(
            path.posix.dirname(audit.file),
            (link && attribute(link, 'href')) ?? '',
          );
          const wanted = `${fileOf(claimsRoute(article), otherLocale(locale))}#${id}`;
          return target !== wanted || rest.length > 0 || !ids.has(id);
        });
        expect(lost.map((claim) => attribute(claim, 'id'))).toEqual([]);
      }
    },
  );
});
