/**
 * Checks that every page is in one group, once, and that the menu has at most seven entries and marks the current one.
 */
import { expect, test } from 'vitest';
import { GROUP_NAMES, menuEntryOf, MENU_ROUTES, PAGE_GROUPS } from './page-groups.ts';
import { ROUTE_NAMES } from './routes.ts';

const grouped = GROUP_NAMES.flatMap((group) => [
  ...PAGE_GROUPS[group].offered,
  ...PAGE_GROUPS[group].listed,
]);

test('every page that has not joined another one is in one group, once (RGAA 12.1, 12.3)', () =>
  expect([...grouped].sort()).toEqual([...ROUTE_NAMES].sort()));

test('the menu has at most seven entries, each also in the footer of every page', () => {
  const offered = GROUP_NAMES.flatMap((group): readonly string[] => PAGE_GROUPS[group].offered);
  expect(MENU_ROUTES.length).toBeLessThanOrEqual(7);
  expect(MENU_ROUTES.filter((entry) => !offered.includes(entry))).toEqual([]);
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
