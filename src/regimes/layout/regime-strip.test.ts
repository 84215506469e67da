/** Checks that the strip of the three regimes draws each force for as long as it lasted. */
import { describe, expect, test } from 'vitest';
import { FIRST_REGIME_DAY } from '../model/regime.ts';
import { forceBars, placeIsoDay, yearMarks } from './regime-strip.ts';

const LAST = '2026-11-25';

describe('forceBars', () => {
  test('merges versions with the same force, and ends at the end of the strip', () => {
    const bars = forceBars(
      [
        { force: 'none', from: FIRST_REGIME_DAY, to: '2023-05-19' },
        { force: 'in-force', from: '2023-05-20', to: '2024-04-18' },
        { force: 'in-force', from: '2024-04-19', to: undefined },
      ],
      LAST,
    );
    expect(bars.map(({ force }) => force)).toEqual(['none', 'in-force']);
    expect(bars[0]?.from).toBe(0);
    expect(bars[0]?.to).toBe(bars[1]?.from);
    expect(bars[1]?.to).toBe(1);
    expect(bars.map(({ days }) => days)).toEqual([
      { from: FIRST_REGIME_DAY, to: '2023-05-19' },
      { from: '2023-05-20', to: undefined },
    ]);
  });

  test('clips versions that began before the strip', () =>
    expect(
      forceBars([{ force: 'in-force', from: '2012-05-08', to: undefined }], LAST),
    ).toMatchObject([{ force: 'in-force', from: 0, to: 1 }]));
});

test('the first and the last day lie inside the strip', () => {
  expect(placeIsoDay(FIRST_REGIME_DAY, LAST)).toBeGreaterThan(0);
  expect(placeIsoDay(LAST, LAST)).toBeLessThan(1);
});

test('a year is marked at its first day', () =>
  expect(yearMarks(LAST).map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]));
