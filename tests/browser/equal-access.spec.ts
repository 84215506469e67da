/**
 * Checks pages with a second engine, IBM Equal Access, which has rules that axe lacks; only definite violations fail
 * the run. It takes ten times as long as axe, up to a minute on a long page, so it tests only two light pages, which
 * together have drawings, notes and tables.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { equalAccessFaults } from './equal-access.ts';
import { expect, test } from './site.ts';

const FILES = LOCALES.flatMap((locale) => [fileOf('home', locale), fileOf('methode', locale)]);

for (const file of FILES)
  test(`${file} has no definite violation of IBM Equal Access @once`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(file);
    await expect(page.locator('h1')).toBeVisible();
    expect(await equalAccessFaults(page)).toEqual([]);
  });
