import { describe, expect, test } from 'vitest';
import {
  DATES,
  DRAWING,
  flowBoxes,
  FOOT,
  HEAD,
  headBoxes,
  RULE,
  SLIDE,
  TITLE,
  type Box,
} from './slide-places.ts';

const texts = { said: 'Une phrase.', standing: 'Établi. Une raison.', held: 'Établi.', pieces: 3 };
const full = { ...texts, pieces: 4, more: 'Corrections', hasCode: true };

const bottom = ({ y, h }: Box) => y + h;
const isInside = ({ x, y, w, h }: Box) =>
  x >= 0 && y >= 0 && x + w <= SLIDE.width && y + h <= SLIDE.height;

test('the fixed parts of a slide are within it, each below the one before', () => {
  const column = [HEAD, RULE, TITLE, DATES, DRAWING, FOOT];
  for (const box of column) expect(isInside(box)).toBe(true);
  for (const [at, box] of column.slice(1).entries())
    expect(box.y).toBeGreaterThanOrEqual(bottom(column[at] ?? box) - 1e-9);
});

test('the name of a topic leaves the rest of its line free', () => {
  const { tab, rest } = headBoxes('L’expérimentation');
  expect(rest.x).toBeGreaterThan(tab.x + tab.w);
  expect(rest.x + rest.w).toBeCloseTo(HEAD.x + HEAD.w, 9);
});

describe.each([
  ['a plain slide', texts],
  ['a slide with a code', full],
])('%s', (_, given) => {
  const { said, standing, pieces, more, code } = flowBoxes(given);

  test('has its texts one below the other, above the foot', () => {
    const column = [DRAWING, said, standing, pieces, ...(more ? [more] : []), FOOT];
    for (const [at, box] of column.slice(1).entries())
      expect(box.y).toBeGreaterThan(bottom(column[at] ?? box));
  });

  test('has its code beside the pièces, if there is one', () => {
    if (!code) return expect(given).toBe(texts);
    expect(code.x).toBeGreaterThan(pieces.x + pieces.w);
    expect(bottom(code)).toBeLessThanOrEqual(bottom(pieces) + 1e-9);
    expect(isInside(code)).toBe(true);
  });
});

test('the main text shrinks before it is refused', () => {
  const sizes = [1, 6, 7].map((pieces) => flowBoxes({ ...texts, pieces }).saidSize);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  expect(() => flowBoxes({ ...texts, pieces: 12 })).toThrow('Une phrase.');
});
