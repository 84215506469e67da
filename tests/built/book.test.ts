/** Protects: the book says what the pages say: each claim of an article word for word, in its sentences and in its tables. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { BOOK_FILE } from '../../src/i18n/take-home-files.ts';
import { readZip } from '../read-zip.ts';
import { attribute, elementsIn, pageOf, textOf } from './dist.ts';

const ARTICLES = ['briefcam', 'loi-2023', 'cjr'] as const;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.each(LOCALES)('the book in %s', (locale) => {
  let parts = new Map<string, string>();

  beforeAll(async () => {
    const entries = await readZip(readFileSync(path.join('dist', BOOK_FILE[locale])));
    parts = new Map(entries.map(({ path: name, bytes }) => [name, bytes.toString('utf8')]));
  });

  /** Words of each place of a chapter that can be led to, by its id. */
  function wordsIn(chapter: string): Map<string, string> {
    const name = `EPUB/${path.basename(chapter, '.html')}.xhtml`;
    const read = new DOMParser().parseFromString(parts.get(name) ?? '', 'text/xml');
    return new Map(
      [...read.getElementsByTagName('*')]
        .filter((element) => element.getAttribute('id'))
        .map((element) => [element.getAttribute('id') ?? '', plain(element.textContent ?? '')]),
    );
  }

  test.each(ARTICLES)('has every claim of %s, word for word, with its pièces', (article) => {
    const there = wordsIn(fileOf(article, locale));
    const claims = pageOf(article, locale).elements.filter(
      (element) =>
        attribute(element, 'id') &&
        (attribute(element, 'class') === 'claim' || element.tagName === 'tr'),
    );
    expect(claims.length).toBeGreaterThan(40);
    for (const claim of claims) {
      const id = attribute(claim, 'id') ?? '';
      // A note in the margin is that of the screen: the book has its notes at the end.
      const aside = elementsIn(claim).filter(
        (part) => attribute(part, 'class') === 'sidenote' || part.tagName === 'button',
      );
      const words = aside.reduce((text, part) => text.replace(textOf(part), ''), textOf(claim));
      expect([id, there.get(id)]).toEqual([id, plain(words)]);
    }
  });
});
