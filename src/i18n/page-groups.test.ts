/**
 * Checks that every page is in one group, once, and that the menu and the footer stay short, and that the menu marks the current entry.
 */
import { expect, test } from 'vitest';
import {
  FOOTER_ROUTES,
  GROUP_NAMES,
  menuEntryOf,
  MENU_ROUTES,
  PAGE_GROUPS,
} from './page-groups.ts';
import { ROUTE_NAMES } from './routes.ts';

const grouped = GROUP_NAMES.flatMap((group) => PAGE_GROUPS[group]);

test('every page is in one group of the site map, once (RGAA 12.1, 12.3)', () =>
  expect([...grouped].sort()).toEqual([...ROUTE_NAMES].sort()));

test('the menu has at most seven entries, and the footer eight', () => {
  expect(MENU_ROUTES.length).toBeLessThanOrEqual(7);
  expect(FOOTER_ROUTES.length).toBeLessThanOrEqual(8);
});

test.each([
  ['briefcam', 'briefcam'],
  ['cjr-claims', 'cjr'],
  ['procedure', 'cjr'],
  ['poster', 'timeline'],
  ['event:2023-11-14-disclose', 'timeline'],
  ['session:sources', 'enseigner'],
  ['home', undefined],
  ['data', undefined],
] as const)('the page %s belongs to the entry %s', (address, entry) =>
  expect(menuEntryOf(address)).toBe(entry),
);
