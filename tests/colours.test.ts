/** Checks that colours are distinguishable in both schemes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, luminance } from './contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const schemes = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Channels of a colour, 0 to 1. */
const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const HUES = ['blue', 'green', 'rust', 'ochre', 'lavender', 'grey'];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const of = (name: string) => channels(schemes.get(name)?.[scheme] ?? '');

  test.each([
    ['a wait that has ended', 'edge'],
    ['the day on which something became public', 'stamp'],
    ['a wait', 'ink'],
  ])('%s has a contrast of 3:1 with the paper (WCAG 1.4.11, RGAA 3.3)', (_, name) =>
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3),
  );

  test.each([
    ...['ink', 'stamp', 'blue', 'green', 'rust', 'ochre', 'lavender', 'grey', 'soft'].flatMap(
      (words) => [
        [words, 'paper'],
        [words, 'sheet'],
      ],
    ),
    ...HUES.flatMap((hue) => [
      ['ink', `${hue}-tint`],
      ['soft', `${hue}-tint`],
      ['stamp', `${hue}-tint`],
      [hue, `${hue}-tint`],
    ]),
  ] as const)('text in %s on %s has a contrast of 7:1 (WCAG 1.4.6)', (words, ground) => {
    expect(contrast(of(words ?? ''), of(ground ?? ''))).toBeGreaterThanOrEqual(7);
  });
});

describe('the shapes of the drawn street', () => {
  const sheet = readFileSync('src/synopsis/view/synopsis.css', 'utf8');
  const shapes = [...sheet.matchAll(/--shape-(\w+): (#[0-9a-f]{6});/g)].map(
    ([, tint = '', value = '']) => [tint, channels(value)] as const,
  );
  const letters = readFileSync('src/synopsis/view/synopsis.css', 'utf8').matchAll(
    /\.shape(:is\([^{]*\))? text \{\s+fill: (#[0-9a-f]{3,6});/g,
  );
  /** Colour of the letter of each shape: from the last rule for the shape, or else the general rule. */
  const inkOn = new Map(
    [...letters].flatMap(([, some, value = '']) => {
      const ink = channels(value.length === 4 ? value.replaceAll(/[0-9a-f]/g, '$&$&') : value);
      return shapes
        .filter(([tint]) => !some || some.includes(`'${tint}'`))
        .map(([tint]) => [tint, ink] as const);
    }),
  );

  test('have a contrast of 7:1 with their letters', () => {
    expect(shapes).toHaveLength(4);
    for (const [tint, ground] of shapes)
      expect([tint, contrast(inkOn.get(tint) ?? ground, ground) >= 7]).toEqual([tint, true]);
  });

  test('differ in lightness, for black-and-white printing', () => {
    const sorted = shapes.map(([, ground]) => ground).sort((a, b) => luminance(a) - luminance(b));
    const steps = sorted.slice(1).map((ground, at) => contrast(ground, sorted[at] ?? ground));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.5);
  });
});
