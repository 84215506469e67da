/** Checks that positions are written as short percentages. */
import { describe, expect, test } from 'vitest';
import { percent } from './percent.ts';

describe('percent', () => {
  test.each([
    [0, '0%'],
    [1, '100%'],
    [1 / 3, '33.333%'],
    [0.5, '50%'],
    [0.00001, '0.001%'],
    [0.1 + 0.2, '30%'],
  ])('writes %d as %s', (fraction, text) => expect(percent(fraction)).toBe(text));

  test('loses less than a twentieth of a px on a screen of 2560', () =>
    expect(Math.abs((Number.parseFloat(percent(1 / 7)) / 100 - 1 / 7) * 2560)).toBeLessThan(0.05));
});
