/** Checks that a figure shows a count by area or by squares, never by a length that depends on a period. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { placePeriods } from './period-areas.ts';
import { placeSquares } from './unit-squares.ts';

const part = (count: number, from: number, to: number) => ({
  name: 'a part',
  count,
  start: on(`${from}-01-01`),
  end: on(`${to}-01-01`),
});

describe('placePeriods', () => {
  const { parts, years } = placePeriods([part(177, 2015, 2024), part(386, 2022, 2024)]);
  const [police, gendarmerie] = parts;

  test('draws each part as wide as its period', () => {
    expect([police?.from, police?.to]).toEqual([0, 1]);
    expect(gendarmerie?.from).toBeCloseTo(7 / 9, 2);
    expect(gendarmerie?.to).toBe(1);
  });

  test('labels every year once, at its first day', () => {
    expect(years.map(({ year }) => year)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ]);
    expect(years.at(-2)?.at).toBe(gendarmerie?.from);
  });

  test('shows counts by area, whatever the counts and the periods', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 1, max: 1000 }),
            fc.integer({ min: 2000, max: 2010 }),
            fc.integer({ min: 2011, max: 2020 }),
          ),
          { minLength: 2, maxLength: 4 },
        ),
        (drawn) => {
          const placed = placePeriods(drawn.map(([count, from, to]) => part(count, from, to)));
          const perUse = placed.parts.map(
            ({ from, to, heightPx, count }) => ((to - from) * heightPx) / count,
          );
          for (const area of perUse) expect(area).toBeCloseTo(perUse[0] ?? 0, 9);
        },
      ),
    ));
});

describe('placeSquares', () => {
  test('draws one square per thing, without overlap', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (count) => {
        const { squares } = placeSquares(count);
        expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      }),
    ));

  test('wraps to a new line at the width of a phone', () => {
    expect(placeSquares(18).heightPx).toBe(14);
    expect(placeSquares(19).heightPx).toBe(28);
    expect(Math.max(...placeSquares(40).squares.map(({ x }) => x))).toBeLessThan(280);
  });
});
