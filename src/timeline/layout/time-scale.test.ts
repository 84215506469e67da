/** Protects: where a day stands in the drawing, and that the broken scale is d3's, without its weight. */
import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { CASE_SCALE, dayAt, dayShare, placeDay, SCALE_BREAK } from './time-scale.ts';

const { start, end } = TIMELINE_WINDOW;
const at = (iso: string) => placeDay(CASE_SCALE, on(iso));

/** The same scale by d3: three days, three places, and nothing beyond the edges. */
const d3Scale = scaleLinear()
  .domain([start, on('2023-01-01'), end])
  .range([0, 1 / 3, 1])
  .clamp(true);

const anyDay = fc.integer({ min: start, max: end });
const anyFraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('placeDay', () => {
  test('puts the first day of 2015 at the left edge', () => expect(at('2015-01-01')).toBe(0));

  test('puts the first day of 2023 at a third', () =>
    expect(at('2023-01-01')).toBeCloseTo(1 / 3, 12));

  test('puts the end of 2025 at the right edge', () => expect(at('2026-01-01')).toBe(1));

  test('puts the days before 2015 at the left edge', () => expect(at('1993-07-27')).toBe(0));

  test('puts the days after 2025 at the right edge', () => expect(at('2026-11-25')).toBe(1));

  test('agrees with the linear scale of d3 on every day', () =>
    fc.assert(
      fc.property(fc.integer({ min: start - 9999, max: end + 9999 }), (day) => {
        expect(placeDay(CASE_SCALE, day)).toBeCloseTo(d3Scale(day), 12);
      }),
    ));

  test('puts a later day of the window further to the right', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(placeDay(CASE_SCALE, a) < placeDay(CASE_SCALE, b)).toBe(a < b);
      }),
    ));
});

describe('dayAt', () => {
  test('is undone by placeDay', () =>
    fc.assert(
      fc.property(anyFraction, (fraction) => {
        expect(placeDay(CASE_SCALE, dayAt(CASE_SCALE, fraction))).toBeCloseTo(fraction, 12);
      }),
    ));

  test('undoes placeDay', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayAt(CASE_SCALE, placeDay(CASE_SCALE, day))).toBeCloseTo(day, 8);
      }),
    ));

  test('agrees with d3', () =>
    fc.assert(
      fc.property(anyFraction, (fraction) => {
        expect(dayAt(CASE_SCALE, fraction)).toBeCloseTo(d3Scale.invert(fraction), 6);
      }),
    ));
});

describe('dayShare', () => {
  test('fills the whole width with the days of the window', () =>
    expect(
      CASE_SCALE.reduce((sum, part) => sum + (part.end - part.start) * dayShare(part), 0),
    ).toBeCloseTo(1, 12));
});

describe('CASE_SCALE', () => {
  test('covers the window without gap', () =>
    expect(CASE_SCALE.map((part) => [part.start, part.end])).toEqual([
      [start, on('2023-01-01')],
      [on('2023-01-01'), end],
    ]));
});

describe('SCALE_BREAK', () => {
  test('says how much larger a day of the second part is', () => {
    const [sparse, dense] = CASE_SCALE.map(dayShare);
    expect(SCALE_BREAK.magnification).toBeCloseTo((dense ?? 0) / (sparse ?? 1), 12);
  });
});
