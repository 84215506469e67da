/** Checks that the wanted entry is first or second, in both languages, in the published index. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { SEARCH_INDEX } from '../../src/i18n/routes.ts';
import { openIndex, type FoundEntry } from '../../src/search/layout/search-index.ts';
import { QUERIES, SECOND } from '../search-queries.ts';
import { attribute, elementsIn, hasClass, isWithin, pageOf, textOf, type Element } from './dist.ts';

/** The index from the script of an edition, run as in a browser. */
function indexIn(locale: Locale): string {
  const document = { currentScript: { index: '' } };
  runInNewContext(readFileSync(`dist/${SEARCH_INDEX[locale]}`, 'utf8'), { document });
  return document.currentScript.index;
}

/** The search page of an edition: its entries in order, and its index. */
function searchOf(locale: Locale) {
  const page = pageOf('search', locale);
  const hrefIn = (link: Element | undefined) =>
    new URL((link && attribute(link, 'href')) ?? '', `https://x/${page.file}`).href;
  const entries = page.elements
    .filter(
      ({ tagName, attrs }) => tagName === 'li' && !attrs.some(({ name }) => name === 'data-see'),
    )
    .filter((item) => isWithin(item, hasClass('index-entries')))
    .map((item) => {
      const [link] = elementsIn(item).filter(({ tagName }) => tagName === 'a');
      return {
        words: textOf(item),
        href: hrefIn(link),
      };
    });
  /** An editor's cross-references: a word and its entries, the main one first. */
  const seen = page.elements
    .filter(({ attrs }) => attrs.some(({ name }) => name === 'data-see'))
    .map((item) => ({
      word: textOf(item).replace(/, (?:voir|see) .*$/s, ''),
      to: elementsIn(item)
        .filter(({ tagName }) => tagName === 'a')
        .map(hrefIn),
    }));
  const index = indexIn(locale);
  return { page, entries, seen, index };
}

describe.each(LOCALES)('the search in %s', (locale) => {
  const { page, entries, seen, index } = searchOf(locale);
  const find = openIndex(index);
  /** Names of an entry in the table of queries: the end of its URL; for a pièce also its number, `#20`. */
  const namesOf = ({ place }: FoundEntry) => {
    const { words = '', href = '' } = entries[place] ?? {};
    const [, number] = /source (\d+), [^,]*$/.exec(words) ?? [];
    return [href.replace('https://x/', ''), ...(number ? [`#${number}`] : [])];
  };

  test.each(QUERIES[locale])('finds first or second: %s', (query, end) => {
    const { entries: found, isPartial } = find(query);
    expect(found.slice(0, SECOND).flatMap(namesOf)).toContain(end);
    expect(isPartial).toBe(false);
  });

  test("ranks the main entry of an editor's word first or second", () => {
    expect(seen.length).toBeGreaterThan(30);
    const lost = seen.filter(({ word, to }) => {
      const found = find(word.replace(/\(.*\)/, '')).entries.slice(0, SECOND);
      return !found.some(({ place }) => entries[place]?.href === to[0]);
    });
    expect(lost).toEqual([]);
  });

  test('has one document for each entry of the page, in its order', () => {
    expect(entries.length).toBeGreaterThan(500);
    expect(JSON.parse(index).documentCount).toBe(entries.length);
  });

  test('has its index in a file that the page names but does not load', () => {
    const named = page.elements.filter((element) => attribute(element, 'data-index') !== undefined);
    expect(
      named.map(
        (link) => new URL(attribute(link, 'href') ?? '', `https://x/${page.file}`).pathname,
      ),
    ).toEqual([`/${SEARCH_INDEX[locale]}`]);
    expect(page.html).not.toContain('documentCount');
  });
});
