/** Checks numbers in words. */
import { expect, test } from 'vitest';
import { numberInWords } from './number-words.ts';

test.each([
  [0, 'zéro', 'zero'],
  [8, 'huit', 'eight'],
  [17, 'dix-sept', 'seventeen'],
  [20, 'vingt', 'twenty'],
  [21, 'vingt et un', 'twenty-one'],
  [33, 'trente-trois', 'thirty-three'],
  [70, 'soixante-dix', 'seventy'],
  [71, 'soixante et onze', 'seventy-one'],
  [80, 'quatre-vingts', 'eighty'],
  [81, 'quatre-vingt-un', 'eighty-one'],
  [91, 'quatre-vingt-onze', 'ninety-one'],
  [100, 'cent', 'one hundred'],
  [200, 'deux cents', 'two hundred'],
  [563, 'cinq cent soixante-trois', 'five hundred and sixty-three'],
  [999, 'neuf cent quatre-vingt-dix-neuf', 'nine hundred and ninety-nine'],
])('%i is « %s » and “%s”', (value, fr, en) => {
  expect(numberInWords(value, 'fr')[0]).toBe(fr);
  expect(numberInWords(value, 'en')[0]).toBe(en);
});

test('has the French hyphens of 1990, and none', () =>
  expect(numberInWords(121, 'fr')).toEqual(['cent vingt et un', 'cent-vingt-et-un']));

test.each([1000, -1, 0.9])('%f is left in digits', (value) =>
  expect(numberInWords(value, 'fr')).toEqual([]),
);
