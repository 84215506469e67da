/** Protects: who is named beside an event as holder of the office. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../calendar/day.ts';
import { isSurelyIn, termsOn } from './office-on.ts';

const terms = [
  { id: 'a', name: 'A', start: dayOf(2014, 4, 2), end: dayOf(2016, 12, 6) },
  { id: 'b', name: 'B', start: dayOf(2016, 12, 6), end: dayOf(2017, 3, 21) },
];
const on = (start: number, end: number) => termsOn(terms, { start, end }).map(({ id }) => id);

describe('termsOn', () => {
  test('names the one holder of a day', () =>
    expect(on(dayOf(2015, 11, 13), dayOf(2015, 11, 14))).toEqual(['a']));

  test('gives the day of a handover to the one who takes over', () =>
    expect(on(dayOf(2016, 12, 6), dayOf(2016, 12, 7))).toEqual(['b']));

  test('names both for a date that may fall in either term', () =>
    expect(on(dayOf(2016), dayOf(2017))).toEqual(['a', 'b']));

  test('names nobody outside the terms', () => expect(on(dayOf(2010), dayOf(2011))).toEqual([]));
});

describe('isSurelyIn', () => {
  const [first = { id: '', name: '', start: 0, end: 0 }] = terms;

  test('is true for a month that lies in the term', () =>
    expect(isSurelyIn({ start: dayOf(2015, 11), end: dayOf(2015, 12) }, first)).toBe(true));

  test('is false for a year that the term leaves in December', () =>
    expect(isSurelyIn({ start: dayOf(2016), end: dayOf(2017) }, first)).toBe(false));
});
