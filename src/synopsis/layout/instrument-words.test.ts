/** Checks the wording of moments and counts, singular and plural. */
import { expect, test } from 'vitest';
import { sayMoment, saySearch, sayTime } from './instrument-words.ts';

const words = {
  time: '{m} min {s} s',
  present: { one: '{time} : {n} forme', many: '{time} : {n} formes' },
  kept: { one: '{n} gardé', many: '{n} gardés' },
  left: { one: '{n} écarté.', many: '{n} écartés.' },
};

test.each([
  [0, '0 min 0 s'],
  [59.5, '0 min 59 s'],
  [3600, '60 min 0 s'],
])('%d s', (seconds, said) => expect(sayTime(seconds, words)).toBe(said));

test.each([
  [0, '1 min 1 s : 0 forme'],
  [1, '1 min 1 s : 1 forme'],
  [16, '1 min 1 s : 16 formes'],
])('a moment with %i shapes', (count, said) => expect(sayMoment(61, count, words)).toBe(said));

test('a search states what it keeps and what it leaves out', () =>
  expect(saySearch(1, 39, words)).toBe('1 gardé, 39 écartés.'));
