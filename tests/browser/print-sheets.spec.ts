/**
 * Checks the sheets for paper. The pages of sessions take as many sheets as they say, an article twelve at most. The
 * poster is one page on A3 and on A4, with every name on it.
 */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf, type Address } from '../../src/i18n/routes.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import { printedPages } from '../../src/views/lessons/printed-pages.ts';
import { drawingFaults } from './drawing-faults.ts';
import { expect, test } from './site.ts';

/** Content area of a landscape A3 sheet with margins of 8 mm, in px of 1/96 inch. */
const A3_CONTENT = { width: 1527, height: 1062 } as const;
/** The same for a landscape A4 sheet. */
const A4_CONTENT = { width: 1062, height: 733 } as const;
/** Tolerance for fractions of a px. */
const SLACK_PX = 0.5;

/** Number of pages of a PDF, which Chromium writes as uncompressed objects. */
async function countPages(page: Page, options: Parameters<Page['pdf']>[0]): Promise<number> {
  const text = (await page.pdf(options)).toString('latin1');
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the poster is one page of A3', async ({ page }) => {
  await page.goto('frise-affiche.html');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  // In points: 420 mm by 297 mm.
  expect(Math.abs(Number(width) - 1190.55)).toBeLessThan(2);
  expect(Math.abs(Number(height) - 841.89)).toBeLessThan(2);
  expect(await countPages(page, { preferCSSPageSize: true })).toBe(1);
});

test('the poster has its title on paper, and states what it leaves out', async ({ page }) => {
  await page.setViewportSize(A3_CONTENT);
  await page.goto('frise-affiche.html');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.poster-source')).toContainText(/\d+ faits sur \d+ sont dessinés/);
});

test('the poster is one page of landscape A4', async ({ page }) => {
  await page.goto('frise-affiche.html');
  expect(await countPages(page, { format: 'A4', landscape: true })).toBe(1);
});

for (const article of ARTICLES)
  test(`the article ${article} prints on twelve pages at most`, async ({ page }) => {
    await page.goto(fileOf(article, 'fr'));
    await page.evaluate(() => document.fonts.ready);
    expect(await countPages(page, { format: 'A4', preferCSSPageSize: true })).toBeLessThanOrEqual(
      12,
    );
  });

for (const [paper, content] of [
  ['A3', A3_CONTENT],
  ['A4', A4_CONTENT],
] as const)
  test(`on ${paper} every fact has its name, within the drawing, within the page`, async ({
    page,
  }) => {
    await page.setViewportSize(content);
    await page.emulateMedia({ media: 'print' });
    await page.goto('frise-affiche.html');
    await page.evaluate(() => document.fonts.ready);
    const { words, faults } = await drawingFaults(page, '.poster svg.sheet');
    expect(words).toBeGreaterThan(75);
    expect(faults).toEqual([]);
    const hidden = page.locator('.poster a[data-id] .what:not(:visible)');
    await expect(hidden).toHaveCount(0);
    const box = await page.locator('.poster svg.sheet').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(-SLACK_PX);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(content.width + SLACK_PX);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(content.height + SLACK_PX);
  });

for (const locale of LOCALES)
  for (const session of SESSIONS) {
    const { plan, pupils, teachers } = printedPages(session, locale);
    test(`the pages of ${session} in ${locale} print on as many sheets as they say @once${session === 'emc-2de' ? '' : ' @release'}`, async ({
      page,
    }) => {
      const print = async (address: Address) => {
        await page.goto(fileOf(address, locale));
        await page.evaluate(() => document.fonts.ready);
        return countPages(page, { preferCSSPageSize: true });
      };
      const printInBoth = async (address: Address) => {
        const own = await print(address);
        await page.locator('.large-print').check();
        return [own, await countPages(page, { preferCSSPageSize: true })];
      };
      expect(await print(`session:${session}`)).toBe(plan);
      await page.locator('.lesson-crib').check();
      expect(await countPages(page, { preferCSSPageSize: true })).toBe(1);
      expect(await printInBoth(`pupil-sheet:${session}`)).toEqual(pupils);
      expect(await printInBoth(`teacher-sheet:${session}`)).toEqual(teachers);
    });
  }

test('the button prints the page', async ({ page }) => {
  await page.goto(fileOf('pupil-sheet:sources', 'fr'));
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});
