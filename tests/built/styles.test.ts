/** Protects: a page wears the styles of the marks that it shows, whichever sheet they stand in. */
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, isTravelling } from './dist.ts';

/** Marks that several pages share; each must be styled wherever it stands. */
const SHARED = [
  'tick-label',
  'two-dates',
  'piece-chip',
  'standing-mark',
  'strip-bar',
  'lane-count',
];

describe.each(
  builtPages()
    .filter((page) => !isTravelling(page))
    .map((page) => [page.file, page] as const),
)('%s', (_, { html, elements }) => {
  test('styles the marks that it shares with others', () => {
    const css = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
      .map(([, text]) => text)
      .join('');
    const used = new Set(
      elements.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)),
    );
    const bare = SHARED.filter((name) => used.has(name) && !css.includes(`.${name}`));
    expect(bare).toEqual([]);
  });
});
