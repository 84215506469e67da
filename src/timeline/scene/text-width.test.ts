/** Protects: the width of a label without a browser: never nothing, never less for more text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidthPx } from './text-width.ts';

const width = (text: string) => textWidthPx(text, 13);

describe('textWidthPx', () => {
  test('of nothing is nothing', () => expect(width('')).toBe(0));

  test('grows with the font', () =>
    expect(textWidthPx('Disclose', 26)).toBeCloseTo(2 * textWidthPx('Disclose', 13), 10));

  test.each([
    ['é', 'e'],
    ['À', 'A'],
    ['ç', 'c'],
    ['Îlôt', 'Ilot'],
    ['e\u0301', 'e'],
  ])('gives %s the width of %s', (accented, plain) => expect(width(accented)).toBe(width(plain)));

  test('knows that a narrow letter is narrower', () => expect(width('i')).toBeLessThan(width('m')));

  test('knows that a narrow space is narrower', () =>
    expect(width('\u202f')).toBeLessThan(width(' ')));

  test('gives a space that does not break the width of one that does', () =>
    expect(width('\u00a0')).toBe(width(' ')));

  test.each(['œ', '’', '«', '€', '字', '😀', '\u00a0'])('gives %s a width', (character) =>
    expect(width(character)).toBeGreaterThan(0),
  );

  test('takes a character that it does not know for the widest', () =>
    expect(width('字')).toBeGreaterThanOrEqual(width('W')));

  test('never shrinks when text is added', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, more) => {
          expect(width(text + more)).toBeGreaterThanOrEqual(width(text));
        },
      ),
    ));

  test('adds up', () => {
    const plain = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(width(a + b)).toBeCloseTo(width(a) + width(b), 8);
      }),
    );
  });
});
