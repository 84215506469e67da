/** Checks that a position in an enlarged window is written where it is in the whole ten years. */
import { describe, expect, test } from 'vitest';
import { percentAttributes } from './element.ts';

describe('percentAttributes', () => {
  test('writes positions and lengths of the whole drawing with two decimals', () =>
    expect(percentAttributes({ x: { at: 1 / 3 }, width: { wide: 0.5 }, y: 4 })).toEqual({
      x: '33.33%',
      width: '50%',
      y: 4,
    }));

  test('writes those of an enlarged window as fractions of the whole', () =>
    expect(
      percentAttributes({ x: { at: 0.5 }, width: { wide: 0.1 } }, { from: 0.2, to: 0.4 }),
    ).toEqual({ x: '30%', width: '2%' }));

  test('writes the same day alike in two windows, to a fiftieth of a px at the closest zoom', () => {
    const written = [
      [0.2, 0.4],
      [0.29, 0.31],
    ].map(([from = 0, to = 1]) => {
      const at = (0.3 - from) / (to - from);
      return percentAttributes({ x: { at } }, { from, to })['x'];
    });
    expect(written).toEqual(['30%', '30%']);
  });

  test('leaves out what is undefined', () =>
    expect(percentAttributes({ x: undefined })).toEqual({}));
});
