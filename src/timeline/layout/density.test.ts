/** Protects: the overview counts every event once, in its quarter. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent } from '../../../tests/timeline-events.ts';
import { placeDensity } from './density.ts';
import { CASE_SCALE, placeDay } from './time-scale.ts';

const bars = (...dates: string[]) =>
  placeDensity(
    dates.map((date, n) => aDrawnEvent({ id: `event-${n}`, start: on(date) })),
    CASE_SCALE,
  );

describe('placeDensity', () => {
  test('of nothing is nothing', () => expect(bars()).toEqual([]));

  test('draws a quarter from its first day to the first day of the next', () =>
    expect(bars('2023-11-14')).toEqual([
      {
        from: placeDay(CASE_SCALE, on('2023-10-01')),
        to: placeDay(CASE_SCALE, on('2024-01-01')),
        share: 1,
      },
    ]));

  test('compares quarters with the fullest', () =>
    expect(bars('2015-01-01', '2023-10-01', '2023-12-31').map(({ share }) => share)).toEqual([
      0.5, 1,
    ]));

  test('counts what began before the window in its first quarter', () =>
    expect(bars('2011-03-14', '2015-03-31')).toHaveLength(1));
});
