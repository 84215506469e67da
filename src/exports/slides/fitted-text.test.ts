import { describe, expect, test } from 'vitest';
import { fittingSize, lineWidth, oneLine, textHeight } from './fitted-text.ts';

const SANS = { face: 'sans' } as const;
const WORDS = 'Dix mots de cinq signes font une ligne assez longue';

describe('the width of a line', () => {
  test('grows with its size', () =>
    expect(lineWidth(WORDS, 36, SANS)).toBeCloseTo(2 * lineWidth(WORDS, 18, SANS), 9));

  test('is larger in bold, and in the serif', () => {
    expect(lineWidth(WORDS, 18, { face: 'sans', isBold: true })).toBeGreaterThan(
      lineWidth(WORDS, 18, SANS),
    );
    expect(lineWidth(WORDS, 18, { face: 'serif' })).toBeGreaterThan(lineWidth(WORDS, 18, SANS));
  });
});

test('a text twice as wide as its box has at least two lines', () => {
  const one = textHeight(WORDS, 18, 100, SANS);
  expect(textHeight(WORDS, 18, lineWidth(WORDS, 18, SANS) / 2, SANS)).toBeGreaterThanOrEqual(
    2 * one,
  );
});

describe('a text that begins in bold', () => {
  const lead = WORDS.slice(0, 20);
  const regular = lineWidth(WORDS, 18, SANS);
  const bold = lineWidth(WORDS, 18, { ...SANS, isBold: true });

  test('takes another line where only the rest would fit', () => {
    const heights = [regular, bold].map((width) => textHeight(WORDS, 18, width, SANS, lead));
    expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
  });

  test('is measured in bold as a whole if it is longer than a line', () =>
    expect(textHeight(WORDS, 18, regular / 3, SANS, WORDS)).toBe(
      textHeight(WORDS, 18, regular / 3, { ...SANS, isBold: true }),
    ));
});

describe('the size of a text in its box', () => {
  const box = {
    ...SANS,
    width: lineWidth(WORDS, 20, SANS),
    height: textHeight(WORDS, 20, 100, SANS),
  };

  test('is the first one at which it fits', () =>
    expect(fittingSize(WORDS, [24, 20, 18], box)).toBe(20));

  test('is an error for a text that fits at none, which is quoted for its author', () =>
    expect(() => fittingSize(WORDS, [24], box)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Diaporama : « Dix mots de cinq signes font une ligne assez longue » ne tient pas sur sa diapositive. Attendu : un texte plus court.]`,
    ));
});

describe('a text on one line', () => {
  test('is whole if it fits', () => expect(oneLine(WORDS, 18, 100, SANS)).toBe(WORDS));

  test('is cut at a word, and fits its width with the ellipsis', () => {
    const width = lineWidth(WORDS, 18, SANS) * 0.6;
    const cut = oneLine(WORDS, 18, width, SANS);
    expect(cut).toMatch(/\S…$/);
    expect(WORDS.startsWith(`${cut.slice(0, -1)} `)).toBe(true);
    expect(lineWidth(cut, 18, SANS)).toBeLessThanOrEqual(width);
  });
});
