/** Checks the readability measure of the short texts, against sentences counted by hand. */
import { describe, expect, test } from 'vitest';
import { readabilityOf } from './readability.ts';

describe('readability', () => {
  test('counts runs between spaces, and each sentence', () =>
    expect(readabilityOf(['La police agit. Elle le dit en 2015 !'], 'fr')).toMatchObject({
      words: 8,
      sentences: 2,
    }));

  test('adds words per sentence to the percentage of long words', () =>
    // 8 words in 2 sentences, one of them of more than six letters: 4 + 12.5.
    expect(readabilityOf(['Le logiciel a servi. On le sait tard.'], 'fr').lix).toBe(16.5));

  test('counts a word of six letters as short', () =>
    expect(readabilityOf(['police'], 'fr').lix).toBe(1));

  test('counts a word of seven letters as long', () =>
    expect(readabilityOf(['policée'], 'fr').lix).toBe(101));

  test.each(['l’images', 'd’images', 'qu’images', "l'images"])(
    'ignores the elided letters of %s',
    (word) => expect(readabilityOf([word], 'fr')).toEqual({ words: 1, sentences: 1, lix: 1 }),
  );

  test('ends a sentence with its block, full stop or not', () =>
    expect(readabilityOf(['un achat', 'un usage'], 'fr').sentences).toBe(2));

  test('counts a number with its parts as one word', () =>
    expect(readabilityOf(['62,5 et 1.3'], 'fr').words).toBe(3));

  test('is zero for an empty text', () =>
    expect(readabilityOf([], 'en')).toEqual({ words: 0, sentences: 0, lix: 0 }));
});
