/** Protects: marks that are told apart by their shape alone. */
import { describe, expect, test } from 'vitest';
import { MARKS } from '../model/vocabulary.ts';
import { standingShape } from './standing-shape.ts';

const shapes = MARKS.map((standing) => standingShape(standing, 5));

describe('standingShape', () => {
  test('draws each standing with a shape of its own', () =>
    expect(new Set(shapes.map(({ outline, fill }) => `${outline}|${fill ?? ''}`)).size).toBe(
      MARKS.length,
    ));

  test('leaves empty what is reported and what is our reading, a ring and a square', () => {
    expect(MARKS.filter((mark) => !standingShape(mark, 5).fill)).toEqual(['reported', 'reading']);
    expect(standingShape('reading', 5).outline).toBe('M-4.4,-4.4L4.4,-4.4L4.4,4.4L-4.4,4.4Z');
  });

  test('fills what is disputed by half', () => {
    const { outline, fill } = standingShape('disputed', 5);
    expect(fill).not.toBe(outline);
  });

  test('draws a closed disc of its radius', () =>
    expect(standingShape('established', 5).outline).toBe('M0,-5A5,5,0,1,1,0,5A5,5,0,1,1,0,-5Z'));

  test('writes no number that SVG cannot read, at any radius', () => {
    for (const radiusPx of [1, 4.5, 5, 7, 100])
      for (const standing of MARKS) {
        const { outline, fill } = standingShape(standing, radiusPx);
        expect(outline + (fill ?? '')).not.toMatch(/NaN|undefined|--/);
      }
  });
});
