/** Checks that a date or a number written once is accepted as it is usually written. */
import { describe, expect, test } from 'vitest';
import { numberInWords, readAnswer, spellingsOf } from './accepted-spellings.ts';
import { isRightAnswer } from './shown-question.ts';

const isAccepted = (typed: string, accept: readonly string[], language: 'fr' | 'en') =>
  isRightAnswer('short', [typed], spellingsOf(accept, language));

describe.each([
  ['fr', '27 janvier 2025', '27 janv. 2025'],
  ['fr', '27 janvier 2025', '27 janv 2025'],
  ['fr', '27 janvier 2025', '27/01/2025'],
  ['fr', '27 janvier 2025', '27/1/2025'],
  ['fr', '27 janvier 2025', '27/01/25'],
  ['fr', '27 janvier 2025', '27-01-2025'],
  ['fr', '27 janvier 2025', '2025-01-27'],
  ['fr', '27 janvier 2025', 'Le 27 janvier 2025.'],
  ['fr', '28 octobre 2024', '28 oct. 2024'],
  ['fr', '15 août 2024', '15 aout 2024'],
  ['fr', '1 mars 2024', '1er mars 2024'],
  ['fr', '1er mars 2024', '1 mars 2024'],
  ['fr', 'février 2024', 'en février 2024'],
  ['fr', 'février 2024', '02/2024'],
  ['fr', 'février 2024', 'févr. 2024'],
  ['fr', '2015', 'en 2015'],
  ['en', '27 January 2025', '27 Jan 2025'],
  ['en', '27 January 2025', 'the 27th of January 2025'],
  ['en', '27 January 2025', 'January 27, 2025'],
  ['en', '27 January 2025', '27/1/2025'],
  ['en', '1 March 2024', '1st March 2024'],
  ['en', '12 March 2024', '12th March 2024'],
  ['en', '22 March 2024', '22nd March 2024'],
  ['en', 'February 2024', 'in February 2024'],
  ['fr', "0,9 million d'euros", '900 000'],
  ['fr', "0,9 million d'euros", '900000'],
  ['fr', "0,9 million d'euros", '900 000 euros'],
  ['fr', "0,9 million d'euros", '900 000 €'],
  ['fr', "0,9 million d'euros", '900000€'],
  ['fr', "0,9 million d'euros", '0.9 million d’euros'],
  ['fr', "0,9 million d'euros", '0,9 millions'],
  ['fr', "environ 0,9 million d'euros", 'environ 900 000 euros'],
  ['fr', '900 000 euros', '900000'],
  ['fr', '33 requêtes', '33'],
  ['fr', '33 requêtes', 'trente-trois'],
  ['fr', '33', 'trente trois'],
  ['fr', '12 sur 15', '12/15'],
  ['fr', '12 sur 15', 'douze'],
  ['fr', '93 %', '93%'],
  ['en', '0.9 million euros', '900,000'],
  ['en', '0.9 million euros', '€900,000'],
  ['en', '0.9 million euros', '€0.9 million'],
  ['en', '0.9 million euros', '0,9 million'],
  ['en', '12 out of 15', 'twelve'],
] as const)('in %s, « %s »', (language, written, typed) => {
  test(`accepts « ${typed} »`, () => expect(isAccepted(typed, [written], language)).toBe(true));
});

test.each([
  ['fr', '27 janvier 2025', '27 janvier 2024'],
  ['fr', '27 janvier 2025', '27 février 2025'],
  ['fr', '12 mars 2024', '3/12/2024'],
  ['fr', "0,9 million d'euros", '0,9'],
  ['fr', "0,9 million d'euros", '9 millions'],
  ['fr', '33', '3'],
  ['en', '12 out of 15', '15'],
] as const)('in %s, « %s » does not accept « %s »', (language, written, typed) =>
  expect(isAccepted(typed, [written], language)).toBe(false),
);

test.each(['32 janvier 2025', '28 octobre', '27/01/2025', 'vers 900 000 euros', '2015-2023'])(
  '« %s » is not an answer that can be written in other ways',
  (written) => expect(readAnswer(written, 'fr')).toBeUndefined(),
);

test('the spelling of the author comes first, each spelling once', () => {
  const spellings = spellingsOf(['28 octobre 2024'], 'fr');
  expect(spellings[0]).toBe('28 octobre 2024');
  expect(new Set(spellings).size).toBe(spellings.length);
});

test('has the same value in both languages', () => {
  expect(readAnswer("environ 0,9 million d'euros", 'fr')?.value).toBe('900000');
  expect(readAnswer('about 0.9 million euros', 'en')?.value).toBe('900000');
  expect(readAnswer('1 157 requêtes', 'fr')).toMatchObject({ kind: 'number', value: '1157' });
  expect(readAnswer('28 October 2024', 'en')).toMatchObject({ kind: 'date', value: '2024-10-28' });
  expect(readAnswer('Disclose', 'en')).toMatchObject({ kind: 'words', spellings: ['Disclose'] });
});

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
