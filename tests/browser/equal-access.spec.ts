/**
 * Protects: a second opinion. IBM Equal Access has rules that axe has not; what it calls a violation for sure breaks
 * the run. It takes ten times what axe takes, up to a minute on a long page: two light ones, which have drawings, notes
 * and tables between them, stand for the others.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ace from 'accessibility-checker-engine';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { expect, test } from './site.ts';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine'),
  'utf8',
);

/** The rules of WCAG 2.2, in the words of the engine. */
const GUIDELINE = 'WCAG_2_2';

const FILES = LOCALES.flatMap((locale) => [
  fileOf('home', locale),
  fileOf('accessibilite-grille', locale),
]);

for (const file of FILES)
  test(`${file} breaks no rule of IBM Equal Access for sure @once`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(file);
    await expect(page.locator('h1')).toBeVisible();
    await page.evaluate(SOURCE);
    const { faults, count } = await page.evaluate(async (guideline) => {
      const { Checker } = (window as unknown as { ace: typeof ace }).ace;
      const { results } = await new Checker().check(document, [guideline]);
      const faults = results.filter(
        ({ value: [level, verdict] }) => `${level} ${verdict}` === 'VIOLATION FAIL',
      );
      return {
        faults: faults.map(({ ruleId, path }) => `${ruleId}: ${path['dom'] ?? ''}`),
        count: results.length,
      };
    }, GUIDELINE);
    // An engine that looked at nothing finds nothing.
    expect(count).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
