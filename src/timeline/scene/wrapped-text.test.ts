/** Protects: lines that fit, words in their order, no-break spaces held. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrapped-text.ts';

/** A typeface in which each character is 1 px wide. */
const measurePx = (line: string) => line.length;

test('cuts at the last space that fits', () =>
  expect(wrapText('une loi de mai 2023', 10, measurePx)).toEqual(['une loi de', 'mai 2023']));

test('gives a word that is too wide a line of its own', () =>
  expect(wrapText('la vidéosurveillance algorithmique', 8, measurePx)).toEqual([
    'la',
    'vidéosurveillance',
    'algorithmique',
  ]));

test('never cuts at a no-break space', () =>
  expect(wrapText('qui le\u00a0savait\u202f?', 8, measurePx)).toEqual([
    'qui',
    'le\u00a0savait\u202f?',
  ]));

test('loses no word, and no line of several words is too wide', () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
      fc.integer({ min: 1, max: 40 }),
      (words, widthPx) => {
        const lines = wrapText(words.join(' '), widthPx, measurePx);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(measurePx(line)).toBeLessThanOrEqual(widthPx);
      },
    ),
  ));
