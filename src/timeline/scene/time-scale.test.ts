/** Protects: one linear scale, in UTC, so that a length of the drawing is a length of time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { shareOf, TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { placeTicks, shownDays, timeScale } from './time-scale.ts';

const anyDay = fc.integer({ min: TIMELINE_WINDOW.start, max: TIMELINE_WINDOW.end });
/** A part of the ten years, of a month at least. */
const anyDays = fc
  .tuple(anyDay, fc.integer({ min: 30, max: 4017 }))
  .map(([start, length]) => ({ start, end: start + length }));
const anyWidthPx = fc.integer({ min: 240, max: 2560 });

describe('a scale', () => {
  test('runs from the first day of the ten years to the last', () => {
    const scale = timeScale(1000);
    expect(scale(TIMELINE_WINDOW.start)).toBe(0);
    expect(scale(TIMELINE_WINDOW.end)).toBe(1000);
    expect(shareOf(TIMELINE_WINDOW.end)).toBe(1);
  });

  test('places a day where strips without a scale do', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(shareOf(day)).toBeCloseTo(timeScale(1)(day), 9);
      }),
    ));

  test('is linear: as many days are as many px, wherever they are', () =>
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(1000), anyWidthPx, (a, b, days, widthPx) => {
        const scale = timeScale(widthPx);
        const lengthFrom = (day: number) => scale(day + days) - scale(day);
        expect(lengthFrom(a)).toBeCloseTo(lengthFrom(b), 6);
      }),
    ));

  test('has no hour that clocks skip: every day is as wide as the next', () => {
    const scale = timeScale(4017);
    const change = on('2023-03-26');
    expect(scale(change + 1) - scale(change)).toBeCloseTo(scale(change) - scale(change - 1), 9);
  });

  test('says the days that it shows', () =>
    fc.assert(
      fc.property(anyDays, anyWidthPx, (days, widthPx) => {
        expect(shownDays(timeScale(widthPx, days))).toEqual(days);
      }),
    ));
});

describe('ticks', () => {
  const unitsOf = (widthPx: number, start: string, end: string) => {
    const scale = timeScale(widthPx, { start: on(start), end: on(end) });
    return [...new Set(placeTicks(scale, widthPx).map(({ unit }) => unit))];
  };

  test('stand on whole days, in sight, in the order of time', () =>
    fc.assert(
      fc.property(anyDays, anyWidthPx, (days, widthPx) => {
        const scale = timeScale(widthPx, days);
        const ticks = placeTicks(scale, widthPx);
        expect(ticks.map(({ day }) => day)).toEqual(
          [...new Set(ticks.map(({ day }) => day))].sort((a, b) => a - b),
        );
        for (const { day, xPx } of ticks) {
          expect(Number.isInteger(day)).toBe(true);
          expect(xPx).toBe(scale(day));
          expect(xPx).toBeGreaterThanOrEqual(0);
          expect(xPx).toBeLessThanOrEqual(widthPx);
        }
      }),
    ));

  test('are years of the ten years, months of a year, days of a month', () => {
    expect(unitsOf(1100, '2015-01-01', '2026-01-01')).toEqual(['year']);
    expect(unitsOf(1100, '2023-02-01', '2023-12-31')).toEqual(['month']);
    expect(unitsOf(1100, '2023-11-02', '2023-11-30')).toEqual(['day']);
  });

  test('say the year where one begins among months', () =>
    expect(unitsOf(1100, '2023-05-15', '2024-06-15')).toEqual(['month', 'year']));
});
