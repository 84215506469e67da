/** Protects: a book that other readers open, whose links lead where they say, and whose bytes are always the same. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test, vi } from 'vitest';
import { readZip } from '../../../tests/read-zip.ts';
import { readChapter, type BookRules } from './book-chapter.ts';
import { bookBytes } from './book-package.ts';
import type { Book, Chapter } from './book.ts';
import { classesIn } from './books.ts';

const RULES: BookRules = {
  dropped: [],
  notes: '.notes',
  pictures: ['.qr'],
  tags: {},
  classes: new Set(),
};
const chapter = (id: string, body: string, more: Partial<Chapter> = {}): Chapter => ({
  id,
  from: `en/${id}.html`,
  depth: 3,
  ...readChapter(`<html lang="en"><main><h1>${id}</h1>${body}</main></html>`, ['main'], RULES),
  ...more,
});
const NOTE = (id: string) => `<div id="note-${id}"><p>Exhibit</p></div>`;
const book = (chapters: Chapter[], site?: string): Book => ({
  file: 'en/a.epub',
  language: 'en',
  title: 'A & B',
  description: 'c',
  rights: 'CC BY-SA 4.0',
  publisher: 'A',
  accessibility: 'Text.',
  words: { contents: 'Contents', notes: 'Notes' },
  date: '2026-11-26',
  site: site ? new URL(site) : undefined,
  chapters,
  style: 'p { margin: 0; }',
});
/** Text of a file of a book. */
async function written(chapters: Chapter[], file: string, site?: string): Promise<string> {
  const entries = await readZip(bookBytes(book(chapters, site)));
  return entries.find(({ path }) => path === `EPUB/${file}`)?.bytes.toString() ?? '';
}
/** What is written of a link in the first of two chapters. */
async function link(href: string, site?: string): Promise<string> {
  const chapters = [
    chapter('a', `<p id="x">See <a href="${href}">b</a>.</p>`),
    chapter('b', '<p id="2015">c</p><p id="fact">d</p>', { holds: /^en\/facts\/(.+)\.html$/ }),
  ];
  const text = await written(chapters, 'a.xhtml', site);
  return /See (.*?)\.<\/p>/.exec(text)?.[1] ?? '';
}

const WHOLE = [
  chapter('title', '<svg class="qr" aria-label="Code" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>', {
    isTitle: true,
  }),
  chapter(
    'a',
    `<h2>One</h2><h3>Two</h3><p>Said<a href="#note-x">[1]</a> &lt;</p><h2>Three</h2><div class="notes">${NOTE('x')}${NOTE('y')}</div>`,
  ),
];

describe('a book', () => {
  test('has no fault and no warning for a checker of books', async () => {
    const { messages } = await EpubCheck.validate(bookBytes(book(WHOLE)));
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });

  test('says what it is first, in a file that is not compressed', async () => {
    const bytes = bookBytes(book(WHOLE));
    expect(Buffer.from(bytes.slice(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same bytes at any time', () => {
    const before = bookBytes(book(WHOLE));
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z') });
    expect(bookBytes(book(WHOLE))).toEqual(before);
    vi.useRealTimers();
  });

  test('has a table of contents, each title below its own', async () => {
    const nav = (await written(WHOLE, 'nav.xhtml')).replace(/\n/g, '');
    expect(nav).toContain(
      '<li><a href="a.xhtml">a</a><ol><li><a href="a.xhtml#title-2">One</a><ol><li><a href="a.xhtml#title-3">Two</a></li></ol></li><li><a href="a.xhtml#title-4">Three</a></li></ol></li>',
    );
  });

  test('keeps the notes that its text leads to', async () => {
    const text = await written(WHOLE, 'a.xhtml');
    expect(text).toContain('<a epub:type="noteref" role="doc-noteref" href="#note-x">[1]</a>');
    expect(text).toContain('id="note-x"');
    expect(text).not.toContain('id="note-y"');
  });

  test('describes its pictures', async () =>
    expect(await written(WHOLE, 'title.xhtml')).toContain(
      '<img src="images/title-1.svg" alt="Code"/>',
    ));

  test('has a title for every chapter', () =>
    expect(() => bookBytes(book([chapter('a', '', { title: '' })]))).toThrow('en/a.html'));
});

describe('a link', () => {
  test.each([
    ['b.html', 'b.xhtml'],
    ['b.html#2015', 'b.xhtml#n-2015'],
    ['b.html#not-there', 'b.xhtml'],
    ['#x', '#x'],
    ['a.html#x', '#x'],
    ['facts/fact.html', 'b.xhtml#fact'],
    ['https://exemple.fr/?a&b', 'https://exemple.fr/?a&amp;b'],
  ])('to %s leads to %s', async (href, to) =>
    expect(await link(href)).toBe(`<a href="${to}">b</a>`),
  );

  test('to what the book has not leads to the site, or is plain words', async () => {
    expect(await link('../c.html#d', 'https://exemple.fr/')).toBe(
      '<a href="https://exemple.fr/c.html#d">b</a>',
    );
    expect(await link('../c.html#d')).toBe('b');
  });

  test('alone in its paragraph goes with it', async () => {
    const body =
      '<p><a href="c.html">The page</a></p><p><a href="c.html">e</a><a href="#x">f</a></p><p id="x">d</p>';
    const text = await written([chapter('a', body)], 'a.xhtml');
    expect(text).not.toContain('The page');
    expect(text).toContain('<p><a href="#x">f</a></p>');
  });
});

test('a class is one that a sheet names', () =>
  expect([...classesIn('/* .a */ .b-c p, .d:hover { margin: .5em }')]).toEqual(['b-c', 'd']));

test('has a name of its own on each site, the same in each version', async () => {
  const nameOn = async (site?: string) =>
    /urn:uuid:[^<]*/.exec(await written([chapter('a', 'b')], 'package.opf', site))?.[0];
  expect(await nameOn('https://a.org/')).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(await nameOn('https://a.org/')).toBe(await nameOn('https://a.org/'));
  expect(await nameOn('https://a.org/')).not.toBe(await nameOn('https://b.org/'));
});
