/**
 * Checks the three rules, article 10 in practice and who says what: without a script first, on a phone, on paper; then
 * the day by keyboard.
 */
import type { Page } from '@playwright/test';
import { ASPECTS, REGIMES as RULES, REGIME_DAYS } from '../../src/regimes/model/regime.ts';
import { QUESTIONS } from '../../src/schemas/voice.ts';
import { expect, NO_NOTE, test } from './site.ts';

const PRACTICE = 'article-10-en-pratique.html';
const VOICES = 'qui-dit-quoi.html';
const REGIMES = 'trois-regimes.html';

const status = (page: Page) => page.getByRole('status');
const article10 = (page: Page, aspect: string) =>
  page.locator(`#${aspect} td[data-regime="article-10"]`);

async function openRegimes(page: Page, query = ''): Promise<void> {
  await page.goto(`${REGIMES}${query}`);
  await expect(page.locator('dated-regimes[data-ready]')).toBeVisible();
}

/** Every cell shows at most one version, and is never empty. */
async function expectOneVersionEach(page: Page): Promise<void> {
  const cells = await page.locator('td[data-regime]').evaluateAll((found) =>
    found.map((cell) => ({
      versions: cell.querySelectorAll('.version:not([hidden])').length,
      absences: cell.querySelectorAll('.absence:not([hidden])').length,
    })),
  );
  expect(cells).toHaveLength(ASPECTS.length * RULES.length);
  for (const { versions, absences } of cells) {
    expect(versions).toBeLessThanOrEqual(1);
    expect(versions + absences).toBeGreaterThanOrEqual(1);
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  for (const file of [REGIMES, PRACTICE, VOICES])
    test(`${file} is complete on a phone, without controls that need a script`, async ({
      page,
    }) => {
      await page.goto(file);
      await expect(page.locator(`main :is(button, input, select)${NO_NOTE}:visible`)).toHaveCount(
        0,
      );
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      for (const fold of await page.locator('main details:not([open]) > summary').all())
        if (await fold.isVisible()) await fold.click();
      const words = page.locator('main :is(td, section > article, .detections > li)');
      expect(await words.count()).toBeGreaterThanOrEqual(8);
      await expect(words.locator('visible=true')).toHaveCount(await words.count());
    });

  test('every version of every rule is readable, with its dates', async ({ page }) => {
    await page.goto(REGIMES);
    const versions = page.locator('.version');
    expect(await versions.count()).toBeGreaterThan(40);
    await expect(page.locator('.version:visible:has(.dates)')).toHaveCount(await versions.count());
    await expect(page.locator('.absence:visible')).toHaveCount(0);
  });

  test('each answer is read beside its voice on a phone, and opens its quotations', async ({
    page,
  }) => {
    await page.goto(VOICES);
    const first = page.locator('#legalite-disclose');
    await expect(first).toBeInViewport();
    await expect(first).toContainText(/^\s*Disclose, média d’enquête\s+Non\b/);
    await expect(first.locator('.answer').first()).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('.answer').first()).toBeVisible();
  });
});

test('the answers of a voice are in one row in a wide window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(VOICES);
  for (const voice of ['cnil', 'juridictions']) {
    const tops = await page
      .locator(`[data-voice="${voice}"]`)
      .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().top)));
    expect(tops).toHaveLength(QUESTIONS.length);
    expect(new Set(tops).size, voice).toBe(1);
  }
});

test.describe('on paper', () => {
  for (const file of [REGIMES, PRACTICE, VOICES])
    test(`${file} prints all its content, and no control`, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 960 });
      await page.goto(file);
      await expect(page.locator(`main :is(button, input)${NO_NOTE}:visible`)).toHaveCount(0);
      const chips = page.locator(
        'main .version:not([hidden]) .piece-link, main .detections .piece-link, .voices .piece-link',
      );
      expect(await chips.count()).toBeGreaterThan(15);
      await expect(chips.locator('visible=true')).toHaveCount(await chips.count());
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
});

test.describe('the law on a day', () => {
  test('is chosen by keyboard, and announced', async ({ page }) => {
    await openRegimes(page, '?jour=2025-03-31');
    await expect(status(page)).toContainText('Le 31 mars 2025');
    await expect(status(page)).toContainText(/en direct\s: règle en vigueur/);
    await expect(article10(page, 'autorisation')).toContainText('Le préfet');
    const next = page.locator('[data-key-day="2025-04-01"]');
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('Le 1er avril 2025');
    await expect(status(page)).toContainText('essai terminé');
    await expect(next).toBeFocused();
    await expect(article10(page, 'autorisation').locator('.absence:visible')).toContainText(
      'Règle passée',
    );
    expect(new URL(page.url()).search).toBe('?jour=2025-04-01');
    await expectOneVersionEach(page);
  });

  test('is shown alike by its button and by its URL @release', async ({ page }) => {
    for (const day of REGIME_DAYS) {
      await openRegimes(page, `?jour=${day}`);
      const written = await status(page).textContent();
      const cells = await page.locator('td[data-regime]').allInnerTexts();
      await openRegimes(page);
      await page.locator(`[data-key-day="${day}"]`).click();
      await expect(status(page)).toHaveText(written ?? '');
      expect(await page.locator('td[data-regime]').allInnerTexts(), day).toEqual(cells);
    }
  });
});
