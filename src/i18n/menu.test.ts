/**
 * Checks that the menu and the footer stay short, and that the menu marks the current entry.
 */
import { expect, test } from 'vitest';
import { FOOTER_ROUTES, menuEntryOf, MENU_ROUTES } from './menu.ts';

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
