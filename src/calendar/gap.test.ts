/** Checks how long a fact stayed unknown, never longer than its two dates prove. */
import { describe, expect, test } from 'vitest';
import { date, on, when } from '../../tests/calendar.ts';
import { cameOutLater, gapOf, ORDINARY_DELAY_DAYS } from './gap.ts';

const gap = (happened: string, disclosed: string) => gapOf(when(happened), date(disclosed));
const later = (happened: string, disclosed: string) =>
  cameOutLater(when(happened), date(disclosed));

describe('gapOf', () => {
  test('is approximate if a date is', () => {
    expect(gap('2025-01-27', '2025-02').isApproximate).toBe(false);
    expect(gap('2025-01-27', '2025-02~').isApproximate).toBe(true);
    expect(gap('2015?', '2023-11-14').isApproximate).toBe(true);
  });

  test('is exact between two days', () =>
    expect(gap('2024-11-15', '2024-12-05')).toMatchObject({ minDays: 20, maxDays: 20 }));

  test('is zero for a fact that was public on its day', () =>
    expect(gap('2023-11-14', '2023-11-14')).toMatchObject({ minDays: 0, maxDays: 0 }));

  test('runs at least from the last day of a year, at most from its first', () =>
    expect(gap('2015', '2023-11-14')).toMatchObject({
      minDays: on('2023-11-14') - on('2015-12-31'),
      maxDays: on('2023-11-14') - on('2015-01-01'),
    }));

  test('runs at least to the first day of a month, at most to its last', () =>
    expect(gap('2023-05-19', '2023-11')).toMatchObject({
      minDays: on('2023-11-01') - on('2023-05-19'),
      maxDays: on('2023-11-30') - on('2023-05-19'),
    }));

  test('runs at least from the last day of a season', () =>
    expect(gap('2023-22', '2024-10-28').minDays).toBe(on('2024-10-28') - on('2023-08-31')));

  test('may be zero between a year and a day of it', () =>
    expect(gap('2018', '2018-06-20').minDays).toBe(0));

  test('may be zero between a day and its own year', () =>
    expect(gap('2018-06-20', '2018').minDays).toBe(0));

  test('of a span runs from its first date', () =>
    expect(gap('2018-10-02/2018-10-16', '2018-10-20').minDays).toBe(18));

  test('of something ongoing runs from its first date', () =>
    expect(gap('2018-10-02/..', '2018-10-20').minDays).toBe(18));

  test('is never negative, even for a disclosure before the fact', () =>
    expect(gap('2023-11-14', '2015')).toMatchObject({ minDays: 0, maxDays: 0 }));
});

describe('cameOutLater', () => {
  test('counts three days as an ordinary delay', () => expect(ORDINARY_DELAY_DAYS).toBe(3));

  test.each(['2023-05-19', '2023-05-20', '2023-05-21', '2023-05-22'])(
    'is false for a fact of 19 May 2023 that is public on %s',
    (disclosed) => expect(later('2023-05-19', disclosed)).toBe(false),
  );

  test('is true from the fourth day', () => expect(later('2023-05-19', '2023-05-23')).toBe(true));

  test('counts from the last day that a year allows', () => {
    expect(later('2018', '2019-01-03')).toBe(false);
    expect(later('2018', '2019-01-04')).toBe(true);
  });

  test('is false within a year that is known no more precisely', () =>
    expect(later('2018', '2018-12-31')).toBe(false));

  test('is true for a summer that is known in the autumn of the next year', () =>
    expect(later('2023-22', '2024-10-28')).toBe(true));

  test('is false for a summer that is known in its last month', () =>
    expect(later('2023-22', '2023-08')).toBe(false));

  test('is true for a span that is known during it, long after its first day', () =>
    expect(later('2015-01-01/2023-12-31', '2023-11-14')).toBe(true));
});
