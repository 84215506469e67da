/**
 * Checks what a reader mode, a copy or a screen reader gets of an article: all its sentences, each with « [49, 24] »,
 * its sources, and no note; and that pages of short lines are more than their footer.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import {
  attribute,
  builtPages,
  elementsIn,
  faultsIn,
  hasClass,
  isTravelling,
  isWithin,
  pageOf,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

/** Maximum share of the marks in the characters of an article, without its title and its list of pièces. */
const SHARE_MAX = 0.06;
/** The marks after a sentence: its standing unless it is established, then the number of its source, or how many. */
const GROUP =
  /^\u00a0?(?:[\p{L} ]+(?: · sources\u00a0\(\d+\)|\u00a0\[\d+\])|sources\u00a0\(\d+\)|\[\d+\])$/u;

const isHidden = (element: Element) => attribute(element, 'aria-hidden') === 'true';

/** Text of an element outside a screen: without the parts hidden from screen readers. */
function wordsOf(element: Element): string {
  const said = (node: Element['childNodes'][number]): string => {
    if ('value' in node) return node.value;
    if ('tagName' in node && isHidden(node)) return '';
    return 'childNodes' in node ? node.childNodes.map(said).join('') : '';
  };
  return folded(element.childNodes.map(said).join('')).trim();
}

const folded = (text: string) => text.replace(/[ \n\t]+/g, ' ');

const articles = LOCALES.flatMap((locale) =>
  ARTICLES.map((article) => ({ article, locale, page: pageOf(article, locale) })),
);

/** What a reader mode shows of a page. linkedom's document has the API that Readability needs. */
function readIn({ html }: BuiltPage): string {
  const { document } = parseHTML(html) as unknown as { document: Document };
  return folded(new Readability(document).parse()?.textContent ?? '');
}

/** The list of sources: a page of short lines, which a reader mode may take for menus. */
const ofLines = builtPages().filter(
  (page) => !isTravelling(page) && /^pieces$/.test(page.address ?? ''),
);

test('pages of short lines keep all their titles', () => {
  expect(ofLines).toHaveLength(2);
  const faults = faultsIn(ofLines, (page) => {
    const read = readIn(page);
    return page.elements
      .filter(({ tagName }) => /^h[23]$/.test(tagName))
      .map(wordsOf)
      .filter((title) => title !== '' && !read.includes(title));
  });
  expect(faults).toEqual([]);
});

describe.each(articles)('$article in $locale', ({ locale, page }) => {
  const read = readIn(page);
  const claims = page.elements.filter(hasClass('claim'));
  const groups = page.elements
    .filter(hasClass('cite'))
    .filter((one) => elementsIn(one).some(({ tagName }) => tagName === 'button'));

  test('keeps every sentence in reader mode, followed by its marks', () => {
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.map(wordsOf).filter((words) => !read.includes(words))).toEqual([]);
  });

  test('keeps every row of its tables', () => {
    const cells = page.elements.filter(({ tagName }) => tagName === 'td').map(wordsOf);
    expect(cells.filter((words) => !read.includes(words))).toEqual([]);
  });

  test('has marks that read « [49] » or « sources (4) », in one link', () => {
    expect(groups.map(textOf).filter((text) => !GROUP.test(text))).toEqual([]);
    for (const group of groups)
      expect(elementsIn(group).filter(({ tagName }) => tagName === 'a')).toHaveLength(1);
  });

  test('keeps its sources, to which the marks lead', () => {
    const cited = page.elements.filter(
      (element) => element.tagName === 'li' && isWithin(element, hasClass('cited')),
    );
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.map(wordsOf).filter((words) => !read.includes(words))).toEqual([]);
  });

  test('leaves its notes out', () => {
    expect(page.html).toContain(strings(locale).notes.back);
    expect(read).not.toContain(strings(locale).notes.back);
  });

  test('uses few characters for its marks', () => {
    const lengthOf = (elements: readonly Element[]) => elements.map(wordsOf).join(' ').length;
    const taken = groups.map(textOf).join('').length;
    const whole = lengthOf(page.elements.filter(hasClass('with-exhibits')));
    const beside = page.elements.filter((one) => hasClass('cited')(one) || hasClass('notes')(one));
    const share = taken / (whole - lengthOf(beside));
    console.log(
      `${page.file} : ${groups.length} renvois, ${(100 * share).toFixed(1)} % des caractères du texte`,
    );
    expect(share).toBeLessThanOrEqual(SHARE_MAX);
  });
});
