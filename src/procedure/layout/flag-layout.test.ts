/** Protects: the flag of an end stands inside its box, below the title, with all its words. */
import { expect, test } from 'vitest';
import { flagHeightPx, plantFlag } from './flag-layout.ts';

const WORDS = 'Le signalement s’arrête ici, 27 janv. 2025';
const box = { x: 20, y: 100, width: 128, height: 120 };

test('a box without a flag is not a pixel higher', () =>
  expect(flagHeightPx(undefined, 128)).toBe(0));

test('a narrower box asks for a higher flag', () =>
  expect(flagHeightPx(WORDS, 128)).toBeGreaterThan(flagHeightPx(WORDS, 240)));

test('the flag keeps to the foot of its box', () => {
  const { strip } = plantFlag(WORDS, box, 'middle');
  expect(strip).toEqual({
    x: 20,
    y: 220 - strip.height,
    width: 128,
    height: flagHeightPx(WORDS, 128),
  });
});

test('all its words are in its lines, and every line is inside', () => {
  const { strip, lines } = plantFlag(WORDS, box, 'start');
  expect(lines.map(({ text }) => text).join(' ')).toBe(WORDS);
  expect(lines.every(({ x, y }) => x > strip.x && y > strip.y && y < strip.y + strip.height)).toBe(
    true,
  );
});
