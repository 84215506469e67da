/** Checks every way of writing a date in content/README.md, the days that each covers, and what is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on, stretch } from '../../tests/calendar.ts';
import { dayOf, isoOf } from './day.ts';
import { FUZZY_DATE_PATTERN, parseFuzzyDate, parseWhen, WHEN_PATTERN } from './edtf.ts';

/** Meaning of a text, such as « 2015-01-01 to 2016-01-01, year », or « refused ». */
function meaning(text: string): string {
  const parsed = parseFuzzyDate(text);
  return parsed ? `${stretch(parsed)}, ${parsed.precision}` : 'refused';
}

describe('parseFuzzyDate', () => {
  test.each([
    ['2015', '2015-01-01 to 2016-01-01, year'],
    ['2015-11', '2015-11-01 to 2015-12-01, month'],
    ['2015-12', '2015-12-01 to 2016-01-01, month'],
    ['2015-11-13', '2015-11-13 to 2015-11-14, day'],
    ['2023-21', '2023-03-01 to 2023-06-01, season'],
    ['2023-22', '2023-06-01 to 2023-09-01, season'],
    ['2023-23', '2023-09-01 to 2023-12-01, season'],
    ['2023-24', '2023-12-01 to 2024-03-01, season'],
    ['201X', '2010-01-01 to 2020-01-01, decade'],
    ['2015-XX', '2015-01-01 to 2016-01-01, year'],
    ['2015-XX-XX', '2015-01-01 to 2016-01-01, year'],
    ['2015-11-XX', '2015-11-01 to 2015-12-01, month'],
  ])('reads %s as %s', (text, expected) => expect(meaning(text)).toBe(expected));

  test.each([
    ['2024-02', '2024-02-01 to 2024-03-01, month'],
    ['2024-02-29', '2024-02-29 to 2024-03-01, day'],
    ['2000-02-29', '2000-02-29 to 2000-03-01, day'],
  ])('handles the leap day in %s: %s', (text, expected) => expect(meaning(text)).toBe(expected));

  test.each([
    ['2015', { approximate: false, uncertain: false }],
    ['2015~', { approximate: true, uncertain: false }],
    ['2015?', { approximate: false, uncertain: true }],
    ['2015%', { approximate: true, uncertain: true }],
    ['2015-11~', { approximate: true, uncertain: false }],
    ['2023-22?', { approximate: false, uncertain: true }],
    ['201X~', { approximate: true, uncertain: false }],
  ])('reads the doubt of %s', (text, doubt) => expect(parseFuzzyDate(text)).toMatchObject(doubt));

  test('gives a qualified year the days of the year', () =>
    expect(meaning('2015~')).toBe(meaning('2015')));

  test('keeps the text as written', () =>
    expect(parseFuzzyDate('2015-XX~')?.edtf).toBe('2015-XX~'));

  test.each([
    ['2015-13', 'a thirteenth month'],
    ['2015-00', 'month zero'],
    ['2015-02-30', '30 February'],
    ['2015-04-31', '31 April'],
    ['2015-11-00', 'day zero'],
    ['2015-25', 'a season that does not exist'],
    ['2023-22-05', 'a day of a season'],
    ['mai 2023', 'words'],
    ['13/11/2015', 'the French order'],
    ['2015-11-13T10:00', 'a time of day'],
    ['2015-11-13T10:00:00Z', 'a time of day in UTC'],
    ['2015-1-3', 'one digit'],
    ['15', 'two digits'],
    ['20XX', 'a century'],
    ['201X-05', 'a month of a decade'],
    ['2015-XX-13', 'a day without its month'],
    ['-2015', 'a year before our era'],
    ['Y12015', 'a year of five digits'],
    ['2015~?', 'two marks of doubt'],
    ['~2015', 'a mark of doubt before'],
    [' 2015', 'a space'],
    ['2015\n', 'a line end'],
    ['2018/..', 'an open end, for a single date'],
    ['2015/2016', 'an interval, for a single date'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => expect(parseFuzzyDate(text)).toBeUndefined());

  test.each(['2023-02-29', '1900-02-29', '2100-02-29'])('refuses %s, not a leap year', (text) =>
    expect(parseFuzzyDate(text)).toBeUndefined(),
  );

  test.each(['0999', '0050-22'])('refuses %s, before the year 1000', (text) =>
    expect(parseFuzzyDate(text)).toBeUndefined(),
  );

  test('covers exactly the written day, for every day of the calendar', () =>
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1000), max: dayOf(10000) - 1 }), (day) => {
        expect(parseFuzzyDate(isoOf(day))).toMatchObject({ start: day, end: day + 1 });
      }),
    ));

  test('covers the twelve months of a year one after another, without a gap', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
        const months = Array.from({ length: 12 }, (_, month) =>
          parseFuzzyDate(`${year}-${String(month + 1).padStart(2, '0')}`),
        );
        expect(months.map((month) => month?.start)).toEqual([
          dayOf(year),
          ...months.slice(0, -1).map((month) => month?.end),
        ]);
        expect(months.at(-1)?.end).toBe(dayOf(year + 1));
      }),
    ));
});

describe('parseWhen', () => {
  test('reads a single date as a moment', () =>
    expect(parseWhen('2015')).toEqual({
      kind: 'moment',
      edtf: '2015',
      at: parseFuzzyDate('2015'),
    }));

  test('reads two dates as a span', () =>
    expect(parseWhen('2018-10-02/2018-10-16')).toEqual({
      kind: 'span',
      edtf: '2018-10-02/2018-10-16',
      from: parseFuzzyDate('2018-10-02'),
      to: parseFuzzyDate('2018-10-16'),
    }));

  test.each(['2018-10-02', '2018'])('reads %s twice as a moment', (date) =>
    expect(parseWhen(`${date}/${date}`)).toEqual({
      kind: 'moment',
      edtf: `${date}/${date}`,
      at: parseFuzzyDate(date),
    }),
  );

  test('reads an open end as ongoing', () =>
    expect(parseWhen('2018/..')).toEqual({
      kind: 'ongoing',
      edtf: '2018/..',
      from: parseFuzzyDate('2018'),
    }));

  test.each(['2018-10/2019', '2018~/2019', '2018~/..', '2018/2018', '2018-10-02/2018-10-02'])(
    'reads %s: each side has its own precision and qualifier',
    (text) => expect(parseWhen(text)?.edtf).toBe(text),
  );

  test.each([
    ['2018-10-16/2018-10-02', 'reversed days'],
    ['2019/2018', 'reversed years'],
    ['2018/2018-06', 'an end inside its beginning'],
    ['2018-06/2018', 'a beginning inside its end'],
    ['../2018', 'an open beginning'],
    ['../..', 'two open sides'],
    ['2018/', 'an unknown end'],
    ['/2018', 'an unknown beginning'],
    ['2018/2019/2020', 'three dates'],
    ['2018/mai 2019', 'words'],
    ['2018/2019-02-30', 'an end that is no date'],
    ['2015-11-13T10:00/2015-11-14', 'a time of day'],
    ['2018 / 2019', 'spaces'],
    ['/', 'nothing'],
  ])('refuses %j: %s', (text) => expect(parseWhen(text)).toBeUndefined());

  test('ends a span no earlier than it begins, for any two days', () => {
    const day = fc.integer({ min: on('2015-01-01'), max: on('2026-12-31') });
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(parseWhen(`${isoOf(from)}/${isoOf(to)}`) !== undefined).toBe(from <= to);
      }),
    );
  });
});

describe('the patterns, for users without a parser', () => {
  const [date, when] = [FUZZY_DATE_PATTERN, WHEN_PATTERN].map((pattern) => new RegExp(pattern));

  test.each(['2015', '2023-11', '2023-24', '2023-11-30', '2025-02~', '201X', '2023-XX'])(
    'accept %s',
    (text) => {
      expect(date?.test(text)).toBe(true);
      expect(when?.test(`${text}/..`)).toBe(true);
    },
  );

  test.each(['2023-13', '2023-00', '2023-25', '2023-11-45', '2023-11-00'])('refuse %s', (text) => {
    expect(date?.test(text)).toBe(false);
    expect(when?.test(`2015/${text}`)).toBe(false);
  });
});
