/** Checks that a figure shows one mark per thing counted, never a length that depends on a period. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { DOTS_PX, placeDots } from './period-dots.ts';
import { placeSquares } from './unit-squares.ts';

const part = (count: number, from: number, to: number) => ({
  name: 'a part',
  count,
  start: on(`${from}-01-01`),
  end: on(`${to}-01-01`),
});

describe('placeDots', () => {
  const { parts, years } = placeDots([part(177, 2015, 2024), part(386, 2022, 2024)]);
  const [police, gendarmerie] = parts;

  test('draws one dot per use, without overlap', () => {
    for (const { dots, count } of parts)
      expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
  });

  test('draws each part within its period', () => {
    const xs = gendarmerie?.dots.map(({ x }) => x) ?? [];
    expect(Math.min(...xs)).toBeGreaterThan((7 / 9) * DOTS_PX.width - 1);
    expect(Math.max(...xs)).toBeLessThan(DOTS_PX.width);
    expect(Math.max(...(police?.dots.map(({ x }) => x) ?? []))).toBeGreaterThan(
      0.9 * DOTS_PX.width,
    );
    expect([police?.years, gendarmerie?.years]).toEqual([9, 2]);
  });

  test('labels every year once, at its first day', () => {
    expect(years.map(({ year }) => year)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ]);
  });

  test('gives every dot the same space, whatever the counts and the periods', () =>
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
          const placed = placeDots(drawn.map(([count, from, to]) => part(count, from, to)));
          for (const { dots, count, heightPx } of placed.parts) {
            expect(dots.length).toBe(count);
            expect(Math.max(...dots.map(({ y }) => y))).toBe(heightPx - DOTS_PX.step / 2);
          }
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
