/** Checks that a passage is drawn where it was placed, with the shortest path data that SVG allows. */
import { expect, test } from 'vitest';
import { pathData } from './placed-graph.ts';

test.each([
  ['a bend, level then upright', [0, 0, 20, 0, 20, 30], 'M0 0H15q5 0 5 5V30'],
  ['a bend back to the left', [20, 0, 20, 20, 0, 20], 'M20 0V15q0 5 -5 5H0'],
  ['a bend no longer than half its stretch', [0, 0, 4, 0, 4, 30], 'M0 0H2q2 0 2 5V30'],
  ['a slope', [0, 0, 3, 4], 'M0 0L3 4'],
  ['tenths of a pixel', [0.04, 0, 12.36, 0], 'M0 0H12.4'],
  ['one point', [1, 2], 'M1 2'],
  ['nothing', [], ''],
])('%s', (_, numbers, path) => {
  const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
  expect(pathData(points)).toBe(path);
});
