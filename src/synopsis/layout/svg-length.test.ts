/** Protects: lengths that hold at any width, short enough to be written four hundred times. */
import { expect, test } from 'vitest';
import { percent } from './svg-length.ts';

test.each([
  [0, undefined, '0%'],
  [1 / 3, undefined, '33.3%'],
  [1 / 3, 2, '33.33%'],
  [1, 2, '100%'],
])('%d with %s decimals is %s', (fraction, decimals, text) =>
  expect(percent(fraction, decimals)).toBe(text),
);
