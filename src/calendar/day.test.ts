/** Checks the calendar as whole days in UTC, from ISO dates and back, in any year. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../tests/calendar.ts';
import { calendarOf, dateOf, dayOf, dayOfDate, isoOf, parseIsoDay } from './day.ts';

/** Every day with a four-digit year in its ISO date, from the year 1000. */
const anyDay = fc.integer({ min: dayOf(1000), max: dayOf(10000) - 1 });

describe('dayOf', () => {
  test('counts from 1 January 1970', () => expect(dayOf(1970, 1, 1)).toBe(0));

  test('counts down before 1970', () => expect(dayOf(1969, 12, 31)).toBe(-1));

  test('defaults to the first day of the given year', () =>
    expect(dayOf(2015)).toBe(on('2015-01-01')));

  test('defaults to the first day of the given month', () =>
    expect(dayOf(2023, 5)).toBe(on('2023-05-01')));

  test('carries a thirteenth month into the next year', () =>
    expect(dayOf(2023, 13)).toBe(on('2024-01-01')));

  test('carries day 30 of February into March', () =>
    expect(dayOf(2023, 2, 30)).toBe(on('2023-03-02')));
});

describe('calendarOf', () => {
  test('gives months from 1 to 12', () =>
    expect(calendarOf(on('2023-12-31'))).toEqual({ year: 2023, month: 12, date: 31 }));

  test('undoes dayOf for every day', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = calendarOf(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    ));
});

describe('isoOf', () => {
  test('writes two digits for month and date', () =>
    expect(isoOf(dayOf(2023, 5, 1))).toBe('2023-05-01'));

  test('sorts as text in chronological order', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(isoOf(a) < isoOf(b)).toBe(a < b);
      }),
    ));
});

describe('parseIsoDay', () => {
  test('undoes isoOf for every day', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(isoOf(day))).toBe(day);
      }),
    ));

  test('accepts 29 February of a leap year', () =>
    expect(parseIsoDay('2024-02-29')).toBe(on('2024-02-28') + 1));

  test.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2023-13-01', 'a thirteenth month'],
    ['2023-00-01', 'month zero'],
    ['2023-01-00', 'day zero'],
    ['2023-5-1', 'one digit'],
    ['2023-05', 'a month'],
    ['2023-05-19T00:00', 'a time of day'],
    [' 2023-05-19', 'a space before'],
    ['2023-05-19\n', 'a line end'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => expect(parseIsoDay(text)).toBeUndefined());
});

describe('dayOfDate', () => {
  test('drops the time of day', () =>
    expect(dayOfDate(new Date('2023-05-19T23:59:59Z'))).toBe(on('2023-05-19')));

  test('drops it before 1970 as well', () =>
    expect(dayOfDate(new Date('1969-12-31T12:00:00Z'))).toBe(on('1969-12-31')));

  test('reads the day in UTC', () =>
    expect(dayOfDate(new Date('2023-05-19T23:00:00-05:00'))).toBe(on('2023-05-20')));
});

describe('dateOf', () => {
  test('is midnight in UTC', () =>
    expect(dateOf(on('2023-05-19')).toISOString()).toBe('2023-05-19T00:00:00.000Z'));

  test('is undone by dayOfDate for every day', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfDate(dateOf(day))).toBe(day);
      }),
    ));
});
