/** Checks that the calendar of the experiment has thirteen months, and every occasion fits inside. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { calendarMonths, placeOccasion } from './use-calendar.ts';

const place = (from: string, to: string) => placeOccasion({ from: on(from), to: on(to) });

test('the calendar runs from March 2024 to March 2025', () => {
  const months = calendarMonths();
  expect(months).toHaveLength(13);
  expect(months[0]).toMatchObject({ year: 2024, month: 3, at: 0 });
  expect(months.at(-1)).toMatchObject({ year: 2025, month: 3 });
  expect(months[10]).toMatchObject({ year: 2025, month: 1 });
});

describe('placeOccasion', () => {
  test('starts on its first day and is as wide as its duration', () => {
    const { at, width } = place('2024-03-01', '2024-04-01');
    expect(at).toBe(0);
    expect(width).toBeCloseTo(31 / 396);
  });

  test('keeps a single day visible', () =>
    expect(place('2024-04-20', '2024-04-21').width).toBeGreaterThan(0.01));

  test('does not exceed the end', () => {
    const { at, width } = place('2025-03-30', '2025-04-01');
    expect(at + width).toBeLessThanOrEqual(1);
  });
});
