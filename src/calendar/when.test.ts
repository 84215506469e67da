/** Checks what a date covers, where a span begins, and the single order of every list of events. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, on, stretch, when } from '../../tests/calendar.ts';
import {
  beginningOf,
  compareWhen,
  extentOf,
  firstDayOf,
  fuzzyDay,
  lastDayOf,
  precisionOf,
  type WrittenDate,
} from './when.ts';
import { parseFuzzyDate, parseWhen } from './edtf.ts';

const anyWhen = fc
  .constantFrom(
    ...['2015', '2015~', '2015-01', '2015-01-01', '2015-21', '201X', '2015-01-01/2015-02-03'],
    ...['2015/2016', '2015/..', '2015-01/..', '2018', '2018-06', '2018-06-30', '2018-22'],
  )
  .map(when);

/** Dates sorted with compareWhen. */
const inOrder = (...texts: string[]) =>
  texts
    .map(when)
    .sort(compareWhen)
    .map(({ edtf }) => edtf);

describe('beginningOf', () => {
  test('is the date itself of a moment', () =>
    expect(beginningOf(when('2015-11'))).toEqual(date('2015-11')));

  test('is the first date of a span', () =>
    expect(beginningOf(when('2018-10-02/2018-10-16'))).toEqual(date('2018-10-02')));

  test('is the first date of something ongoing', () =>
    expect(beginningOf(when('2018/..'))).toEqual(date('2018')));
});

describe('extentOf', () => {
  test('of a moment is its whole uncertainty', () =>
    expect(stretch(extentOf(when('2015')))).toBe('2015-01-01 to 2016-01-01'));

  test('of a span reaches the day after its last day', () =>
    expect(stretch(extentOf(when('2018-10-02/2018-10-16')))).toBe('2018-10-02 to 2018-10-17'));

  test('of a span between years covers both', () =>
    expect(stretch(extentOf(when('2015/2016')))).toBe('2015-01-01 to 2017-01-01'));

  test('of something ongoing has no end', () =>
    expect(stretch(extentOf(when('2018/..')))).toBe('2018-01-01 to …'));
});

describe('compareWhen', () => {
  test('puts the earlier first', () =>
    expect(inOrder('2023-11-14', '2015-03')).toEqual(['2015-03', '2023-11-14']));

  test('puts the wider first among those that begin on one day', () =>
    expect(inOrder('2015-01-01', '2015-01', '2015')).toEqual(['2015', '2015-01', '2015-01-01']));

  test('uses the width of the beginning of a span, not its length', () =>
    expect(inOrder('2015-01-01/2018', '2015-01')).toEqual(['2015-01', '2015-01-01/2018']));

  test('breaks a tie by text', () =>
    expect(inOrder('2015~', '2015?', '2015')).toEqual(['2015', '2015?', '2015~']));

  test('gives one order, whatever the initial order', () =>
    fc.assert(
      fc.property(fc.array(anyWhen), (list) => {
        const sorted = [...list].sort(compareWhen);
        expect([...list].reverse().sort(compareWhen)).toEqual(sorted);
      }),
    ));

  test('changes sign when its two sides are exchanged', () =>
    fc.assert(
      fc.property(anyWhen, anyWhen, (a, b) => {
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
      }),
    ));
});

describe('fuzzyDay', () => {
  test('is the date that an author would write', () =>
    expect(fuzzyDay(on('2023-05-19'))).toEqual(date('2023-05-19')));
});

const daysOf = (date: WrittenDate | undefined) =>
  date && [firstDayOf(date), lastDayOf(date), precisionOf(date)];

describe('a date', () => {
  test.each([
    ['2015', ['2015-01-01', '2015-12-31', 'year']],
    ['2024-02', ['2024-02-01', '2024-02-29', 'month']],
    ['2023-22', ['2023-06-01', '2023-08-31', 'season']],
    ['2023-11-14', ['2023-11-14', '2023-11-14', 'day']],
    ['201X', ['2010-01-01', '2019-12-31', 'decade']],
    ['2023-12~', ['2023-12-01', '2023-12-31', 'month']],
  ])('%s covers %j', (edtf, days) => expect(daysOf(parseFuzzyDate(edtf))).toEqual(days));

  test.each([
    ['2018-10-02/2018-10-03', ['2018-10-02', '2018-10-03', 'day']],
    ['2018/..', ['2018-01-01', undefined, 'year']],
    ['2017/2019', ['2017-01-01', '2019-12-31', 'year']],
  ])('that lasts, %s, covers %j', (edtf, days) => expect(daysOf(parseWhen(edtf))).toEqual(days));
});
