/** Checks the count of words and the sentences of a text, against a count by hand. */
import { expect, test } from 'vitest';
import { countWords, sentencesIn } from './readability.ts';

test('counts runs between spaces, a number with its parts as one', () => {
  expect(countWords('La police agit. Elle le dit en 2015 !')).toBe(8);
  expect(countWords('l’images, 62,5 et 1.3')).toBe(4);
  expect(countWords('')).toBe(0);
});

test('separates the sentences; one without a full stop is one', () =>
  expect(sentencesIn('La police agit. Elle le dit\nen 2015 ! Un achat', 'fr')).toEqual([
    'La police agit.',
    'Elle le dit en 2015 !',
    'Un achat',
  ]));
