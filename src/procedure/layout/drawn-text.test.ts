/** Checks that the flag of a walk's end lies inside its box, below the title, with all its words. */
import { expect, test } from 'vitest';
import { flagHeightPx, plantFlag } from './drawn-text.ts';

const WORDS = 'Le signalement s’arrête ici, 27 janv. 2025';
const box = { x: 20, y: 100, width: 128, height: 120 };

test('a box without a flag gets no extra height', () =>
  expect(flagHeightPx(undefined, 128)).toBe(0));

test('a narrower box needs a higher flag', () =>
  expect(flagHeightPx(WORDS, 128)).toBeGreaterThan(flagHeightPx(WORDS, 240)));

test('the flag lies at the bottom of its box', () => {
  const { strip } = plantFlag(WORDS, box);
  expect(strip).toEqual({
    x: 20,
    y: 220 - strip.height,
    width: 128,
    height: flagHeightPx(WORDS, 128),
  });
});

test('its lines hold all its words and lie inside the box', () => {
  const { strip, lines } = plantFlag(WORDS, box);
  expect(lines.map(({ text }) => text).join(' ')).toBe(WORDS);
  expect(lines.every(({ x, y }) => x > strip.x && y > strip.y && y < strip.y + strip.height)).toBe(
    true,
  );
});
