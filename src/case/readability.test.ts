/** Protects: the measure that the short texts are held to, by hand on sentences that one can count. */
import { describe, expect, test } from 'vitest';
import { readabilityOf } from './readability.ts';

describe('readability', () => {
  test('counts what stands between spaces, and each sentence', () =>
    expect(readabilityOf(['La police agit. Elle le dit en 2015 !'], 'fr')).toMatchObject({
      words: 8,
      sentences: 2,
    }));

  test('adds words a sentence to long words in a hundred', () =>
    // 8 words in 2 sentences, one of them of more than six letters: 4 + 12.5.
    expect(readabilityOf(['Le logiciel a servi. On le sait tard.'], 'fr').lix).toBe(16.5));

  test('takes a word of six letters for a short one', () =>
    expect(readabilityOf(['police'], 'fr').lix).toBe(1));

  test('takes a word of seven letters for a long one', () =>
    expect(readabilityOf(['policée'], 'fr').lix).toBe(101));

  test.each(['l’images', 'd’images', 'qu’images', "l'images"])(
    'leaves out of %s the letters of what was elided',
    (word) => expect(readabilityOf([word], 'fr')).toEqual({ words: 1, sentences: 1, lix: 1 }),
  );

  test('ends a sentence with its block, full stop or not', () =>
    expect(readabilityOf(['un achat', 'un usage'], 'fr').sentences).toBe(2));

  test('takes a number with its parts for one word', () =>
    expect(readabilityOf(['62,5 et 1.3'], 'fr').words).toBe(3));

  test('of nothing is nothing', () =>
    expect(readabilityOf([], 'en')).toEqual({ words: 0, sentences: 0, lix: 0 }));
});
