/**
 * Protects: a second opinion. IBM Equal Access has rules that axe has not; what it calls a violation for sure breaks
 * the run. It takes ten times what axe takes, up to a minute on a long page: two light ones, which have drawings, notes
 * and tables between them, stand for the others.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { equalAccessFaults } from './equal-access.ts';
import { expect, test } from './site.ts';

const FILES = LOCALES.flatMap((locale) => [
  fileOf('home', locale),
  fileOf('accessibilite-grille', locale),
]);

for (const file of FILES)
  test(`${file} breaks no rule of IBM Equal Access for sure @once`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(file);
    await expect(page.locator('h1')).toBeVisible();
    expect(await equalAccessFaults(page)).toEqual([]);
  });
