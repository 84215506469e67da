/** Checks the reading time that an article shows. */
import { describe, expect, test } from 'vitest';
import { readMdx } from '../schemas/read-mdx.ts';
import type { Article, Claim } from './case-entry.ts';
import { readingMinutes, wordsOf } from './reading-time.ts';

const claims = [
  { id: 'briefcam/a', text: { fr: 'Un [logiciel](terme:logiciel) de tri.', en: 'Software.' } },
  {
    id: 'briefcam/b',
    cells: [
      { fr: '2015', en: '2015' },
      { fr: 'achat', en: 'purchase' },
    ],
  },
  { id: 'cjr/a', text: { fr: 'Une cour.', en: 'A court.' } },
] as unknown as Claim[];
const article = {
  name: 'briefcam',
  locale: 'fr',
  tree: readMdx(
    'Ceci explique.\n\n<Claim id="a">Un logiciel de tri.</Claim>\n\n| An | Fait |\n| --- | --- |\n| <Claim id="b" /> 2015 | achat |',
  ),
  citations: [
    { id: 'a', pieces: [] },
    { id: 'b', pieces: [] },
  ],
} as unknown as Article;

describe('words of a text', () => {
  test('are its own and those of its claims, without tags', () =>
    expect(wordsOf(article, claims)).toBe(2 + 4 + 2));
});

describe('minutes', () => {
  test.each([
    [0, 1],
    [220, 1],
    [221, 2],
    [2200, 10],
  ])('of %i words are %i', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
});
