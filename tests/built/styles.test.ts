/** Checks that a page has the styles of the marks and utilities that it uses, from whichever sheet. */
import { expect, test } from 'vitest';
import { attribute, builtPages, faultsIn, isTravelling, type BuiltPage } from './dist.ts';

/** Marks that several pages share; each must be styled on every page that has it. */
const SHARED = [
  'tick-label',
  'two-dates',
  'piece-chip',
  'standing-mark',
  'thread-end',
  'lane-count',
];

const pages = builtPages().filter((page) => !isTravelling(page));

const sheetOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('');

const wornBy = ({ elements }: BuiltPage) =>
  new Set(elements.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)));

/** Content of each utilities layer, from its brace to the matching one. */
function utilityLayers(css: string): string[] {
  const opening = '@layer utilities{';
  return css.split(opening).flatMap((rest, at) => {
    if (at === 0) return [];
    let depth = 1;
    const end = [...rest].findIndex((sign) => {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      return depth === 0;
    });
    return [rest.slice(0, end)];
  });
}

/** The classes that a sheet has utilities for, as in markup: `py-1.5`, `md:grid`. */
function utilitiesOf(css: string): Set<string> {
  const selectors = utilityLayers(css).flatMap((layer) => [
    ...layer.matchAll(/\.((?:\\.|[a-z-])(?:\\.|[\w-])*)/g),
  ]);
  return new Set(selectors.map(([, name = '']) => name.replaceAll(/\\(.)/g, '$1')));
}

test('every page styles the marks that it shares with others', () => {
  const faults = faultsIn(pages, (page) => {
    const css = sheetOf(page);
    const worn = wornBy(page);
    return SHARED.filter((name) => worn.has(name) && !css.includes(`.${name}`));
  });
  expect(faults).toEqual([]);
});

test('every page styles the utilities that it uses', () => {
  const ofPage = new Map(pages.map((page) => [page, utilitiesOf(sheetOf(page))]));
  const known = new Set([...ofPage.values()].flatMap((names) => [...names]));
  const faults = faultsIn(pages, (page) => {
    const own = ofPage.get(page);
    return [...wornBy(page)].filter((name) => known.has(name) && !own?.has(name));
  });
  expect(known.size).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

/** Attributes repeated from the page, counters, and decorative signs. */
const REPEATED = /attr\([\w-]+\)|counter\([\w-]+\)|var\(--tw-content\)/g;

test('generated content is redundant: only signs, counts and repeated words (RGAA 10.2)', () => {
  const faults = faultsIn(builtPages(), (page) =>
    [...sheetOf(page).matchAll(/[{;]content:([^;}]+)/g)]
      .map(([, value = '']) => value.replace(REPEATED, '').split('/')[0] ?? '')
      .filter((value) => /[\p{L}\p{N}]/u.test(value)),
  );
  expect(faults).toEqual([]);
});

test('every page sets its text and background colours together (RGAA 10.5)', () => {
  const faults = faultsIn(pages, (page) =>
    /(?:html|body|:root)\s*\{[^}]*\bbackground(?:-color)?:[^}]*\}/.test(sheetOf(page)) &&
    /(?:html|body|:root)\s*\{[^}]*[;{]\s*color:[^}]*\}/.test(sheetOf(page))
      ? []
      : ['its words or its ground have no colour'],
  );
  expect(faults).toEqual([]);
});
