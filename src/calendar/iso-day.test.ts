/** Checks steps from one ISO day to the next, across the ends of months and years. */
import { expect, test } from 'vitest';
import { dayNumber, shiftDay } from './iso-day.ts';

test('shiftDay crosses the end of a month and of a year', () =>
  expect([shiftDay('2025-03-31', 1), shiftDay('2025-01-01', -1)]).toEqual([
    '2025-04-01',
    '2024-12-31',
  ]));

test.each(['2025-02-29', '2025-3-31', '<script>', ''])('« %s » is not a day', (text) => {
  expect(dayNumber(text)).toBeNaN();
  expect(shiftDay(text, 1)).toBe('');
});
