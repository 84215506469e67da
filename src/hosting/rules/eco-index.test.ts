/** Protects: the EcoIndex as its authors compute it. */
import { expect, test } from 'vitest';
import { ecoGradeOf, ecoIndexOf } from './eco-index.ts';

test('a page without anything scores 100', () => {
  expect(ecoIndexOf({ nodes: 0, requests: 0, kB: 0 })).toBe(100);
});

// The example of the package `ecoindex_compute`: https://pypi.org/project/ecoindex_compute
test('the example of its authors scores what they print', () => {
  const score = ecoIndexOf({ nodes: 100, requests: 100, kB: 100 });
  expect(Math.round(score)).toBe(72);
  expect(ecoGradeOf(score)).toBe('B');
});

test('a page beyond every bound scores 0', () => {
  expect(ecoIndexOf({ nodes: 1e6, requests: 1e6, kB: 1e6 })).toBe(0);
});

test('a grade begins above its score', () => {
  expect([80.1, 80, 55, 10.5, 10, 0].map(ecoGradeOf)).toEqual(['A', 'B', 'D', 'F', 'G', 'G']);
});
