/** Protects: a page wears the styles of the marks that it shows, whichever sheet they stand in. */
import { expect, test } from 'vitest';
import { attribute, builtPages, faultsIn, isTravelling } from './dist.ts';

/** Marks that several pages share; each must be styled wherever it stands. */
const SHARED = [
  'tick-label',
  'two-dates',
  'piece-chip',
  'standing-mark',
  'thread-end',
  'lane-count',
];

test('every page styles the marks that it shares with others', () => {
  const pages = builtPages().filter((page) => !isTravelling(page));
  const faults = faultsIn(pages, ({ html, elements }) => {
    const css = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
      .map(([, text]) => text)
      .join('');
    const used = new Set(
      elements.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)),
    );
    return SHARED.filter((name) => used.has(name) && !css.includes(`.${name}`));
  });
  expect(faults).toEqual([]);
});
