/** Protects: what a chapter keeps of a page, and where the places that it does not keep lead. */
import { describe, expect, test } from 'vitest';
import { readChapter, type BookRules } from './book-chapter.ts';
import { elementsOf, wordsOf } from './book-tree.ts';

const RULES: BookRules = {
  dropped: ['.tool', '#dessin'],
  notes: '.notes',
  pictures: ['.qr'],
  tags: { what: 'h4' },
  classes: new Set(['cite', 'block']),
};
const read = (body: string, parts = ['main']) =>
  readChapter(`<html lang="fr"><body><main>${body}</main></body></html>`, parts, RULES);
const words = (body: string) => read(body).body.map(wordsOf).join('');
const tags = (body: string) => elementsOf(read(body).body).map(({ tag }) => tag);

describe('a chapter', () => {
  test('has the language and the first title of its page', () =>
    expect(read('<p>a</p><h1> La\n loi </h1>')).toMatchObject({ language: 'fr', title: 'La loi' }));

  test.each([
    ['a control', '<p>a<button>b</button></p><label>c</label>'],
    ['a drawing', '<p>a</p><svg><text>b</text></svg>'],
    ['what is hidden from those who listen', '<p>a</p><p aria-hidden="true">b</p>'],
    ['what waits for a script', '<p>a</p><section hidden>b</section>'],
    ['a class that is dropped', '<p>a</p><div class="x tool">b</div>'],
    ['a part, by its title', '<p>a</p><section aria-labelledby="dessin"><h2>b</h2></section>'],
  ])('leaves out %s', (_, body) => expect(words(body)).toBe('a'));

  test('keeps the parts that are asked for, once, in the order of the page', () =>
    expect(
      read('<h1>a</h1><p>b</p><section aria-labelledby="f"><h2 id="f">c</h2></section>', [
        '#f',
        'h1',
      ])
        .body.map(wordsOf)
        .join(' '),
    ).toBe('a c'));

  test('unfolds what a page folds, and its name becomes a title or a paragraph', () => {
    expect(tags('<details><summary>a</summary><p>b</p></details>')).toEqual(['div', 'p', 'p']);
    expect(tags('<details><summary><b class="what">a</b></summary></details>')).toEqual([
      'div',
      'h4',
    ]);
  });

  test('unwraps what a book has no word for', () =>
    expect(tags('<x-y><hgroup><h2>a</h2></hgroup></x-y><span class="z">b</span>')).toEqual(['h2']));

  test('keeps the classes that the sheet names, languages, columns', () =>
    expect(
      elementsOf(
        read('<p class="block x" lang="en">a</p><table><td data-column="b" data-c>d').body,
      ).flatMap(({ attributes }) => Object.entries(attributes)),
    ).toEqual([
      ['class', 'block'],
      ['lang', 'en'],
      ['xml:lang', 'en'],
      ['data-column', 'b'],
    ]));

  test('sets apart two links that touch', () => {
    expect(words('<p><a href="a">pièce 1</a><a href="b">pièce 2</a></p>')).toBe('pièce 1, pièce 2');
    expect(words('<p><a href="a">pièce 1</a><span>Loi</span></p>')).toBe('pièce 1, Loi');
    expect(words('<p><a href="a">a</a><span class="cite"> [1]</span></p>')).toBe('a [1]');
  });

  test('names every place as XML does, and gives those it leaves out to what holds them', () => {
    const { places } = read(
      '<article id="loi"><p id="p1" aria-hidden="true">1</p><p id="2015">a</p></article><p id="x" hidden>b</p>',
    );
    expect(Object.fromEntries(places)).toEqual({ loi: 'loi', p1: 'loi', 2015: 'n-2015', x: '' });
  });

  test('has its notes apart, also where they stand beside what is kept', () => {
    const body = '<h1>a</h1><div class="notes tool"><div id="note-a" popover><p>b</p></div></div>';
    for (const parts of [['main'], ['h1']])
      expect(read(body, parts).notes).toMatchObject([
        { tag: 'aside', attributes: { id: 'note-a', role: 'doc-footnote' } },
      ]);
  });

  test('makes a picture of a drawing that says what it is', () =>
    expect(
      read('<svg class="qr" role="img" aria-label="Code" viewBox="0 0 1 1"><path d="M0 0"/></svg>')
        .pictures,
    ).toEqual([
      {
        words: 'Code',
        svg: '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"></path></svg>\n',
      },
    ]));

  test('is none where the page has nothing of it', () =>
    expect(() => read('<p>a</p>', ['.copy'])).toThrow('.copy'));
});
