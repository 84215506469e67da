/**
 * Checks navigation: the bar, its menu without a script, the current entry, the link to the
 * same section in the other language.
 */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { MENU_ROUTES } from '../../src/i18n/menu.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, test } from './site.ts';

const PHONE = { width: 360, height: 740 };
const BAR_PX = 56;
/** Minimum size of a touch target. */
const TARGET_PX = 44;
/** Pages of four kinds, one for each content width. */
const KINDS = ['home', 'timeline', 'cjr', 'pieces'] as const;

const menu = (page: Page) => page.locator('.site-header nav');
const button = (page: Page) => page.getByRole('button', { name: 'Menu' });
const barHeight = async (page: Page) => (await page.locator('.site-header').boundingBox())?.height;

for (const locale of LOCALES)
  test.describe(`without JavaScript, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a phone has a bar of 56 px, and its menu opens by touch and closes by a touch outside', async ({
      page,
    }) => {
      await page.setViewportSize(PHONE);
      for (const route of KINDS) {
        await page.goto(fileOf(route, locale));
        expect(await barHeight(page), route).toBe(BAR_PX);
      }
      await expect(menu(page)).toBeHidden();
      await button(page).click();
      const entries = menu(page).getByRole('link');
      await expect(entries).toHaveCount(MENU_ROUTES.length);
      for (const target of [button(page), ...(await entries.all())]) {
        const { height = 0 } = (await target.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(TARGET_PX);
      }
      await page.mouse.click(PHONE.width / 2, PHONE.height - 20);
      await expect(menu(page)).toBeHidden();
      await button(page).click();
      await entries.nth(3).click();
      await expect(page).toHaveURL(new RegExp(`${fileOf('timeline', locale)}$`));
    });
  });

test('the menu of a phone works by keyboard alone (RGAA 10.14)', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(fileOf('pieces', 'fr'));
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Tab');
  const first = menu(page).getByRole('link').first();
  await expect(first).toBeFocused();
  expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test(
  'nothing scrolls sideways at 320 px with the menu open',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const locale of LOCALES) {
      await page.goto(fileOf('cjr', locale));
      expect(await barHeight(page)).toBe(BAR_PX);
      await button(page).click();
      await expect(menu(page)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  },
);

test('the current entry is underlined, and is the only one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const address of ['timeline', 'event:2023-11-14-disclose'] as const) {
    await page.goto(fileOf(address, 'fr'));
    await expect(menu(page).locator('[aria-current]')).toHaveText(strings('fr').pages.timeline);
    const lines = await menu(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
    expect(lines.filter((line) => line === 'underline')).toHaveLength(1);
  }
});
