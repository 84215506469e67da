/** Protects: colours that say one thing each, in both schemes, and that older browsers draw as well. */
import { readFileSync } from 'node:fs';
import { lab } from 'd3';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const plain = new Map(
  [...tokens.matchAll(/^ {4}--([\w-]+): (#[0-9a-f]{6});/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);
const schemes = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** How far apart two colours look, CIE 1976: about 2 is just seen. */
function distance(a: string, b: string): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

test('a browser without light-dark() draws with the light value of every colour', () => {
  expect(plain.size).toBeGreaterThan(15);
  expect([...plain]).toEqual([...schemes].map(([name, { light }]) => [name, light]));
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(['blue', 'green', 'rust'])('the stamp is told from the %s of a folder', (hue) => {
    const [stamp = '', folder = ''] = [schemes.get('stamp')?.[scheme], schemes.get(hue)?.[scheme]];
    expect(distance(stamp, folder)).toBeGreaterThanOrEqual(20);
  });
});
