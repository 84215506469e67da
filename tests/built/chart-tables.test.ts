/** Checks that what a chart draws can be opened in a spreadsheet: a link to its table, beside it or below it. */
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import type { Address } from '../../src/i18n/routes.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  faultsIn,
  isTravelling,
  pageOf,
} from './dist.ts';
import type { Element } from './dist.ts';

const files = new Set(builtFiles());
/** Figures of a text that draw entries of the case. */
const CHARTS = ['waits', 'places-map', 'key-figure'];
/** Instruments, which fill their page. */
const INSTRUMENTS: readonly Address[] = ['timeline', 'known', 'regimes', 'procedure', 'practice'];

/** Tables of the open data that links in an element lead to. */
const tablesIn = (elements: readonly Element[]) =>
  elements.flatMap((element) => {
    const table = /(data\/[\w-]+\.csv)$/.exec(attribute(element, 'href') ?? '')?.[1];
    return table && files.has(table) ? [table] : [];
  });

test('each figure of a text leads to its table', () => {
  const pages = builtPages().filter((page) => !isTravelling(page));
  const figures = pages.flatMap(({ file, elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'figure')
      .filter((figure) =>
        CHARTS.some((name) => (attribute(figure, 'class') ?? '').split(' ').includes(name)),
      )
      .map((figure) => ({ file, figure })),
  );
  expect(figures.length).toBeGreaterThan(LOCALES.length * CHARTS.length);
  expect(
    figures
      .filter(({ figure }) => tablesIn(elementsIn(figure)).length === 0)
      .map(({ file, figure }) => `${file}: ${attribute(figure, 'class')}`),
  ).toEqual([]);
});

test('each instrument that draws leads to its table', () => {
  const pages = LOCALES.flatMap((locale) => INSTRUMENTS.map((route) => pageOf(route, locale)));
  expect(
    faultsIn(pages, ({ elements }) => (tablesIn(elements).length > 0 ? [] : ['it has no table'])),
  ).toEqual([]);
});
