/**
 * Protects: at any width no word of a drawing touches another or a mark, and none is cut off; words are as wide as the
 * layout takes them to be, without a browser to measure them.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { textWidthPx, WIDEST_FACE } from '../../src/timeline/layout/text-width.ts';
import { LAYOUTS } from '../../src/timeline/model/view-state.ts';
import { drawingFaults } from './drawing-faults.ts';
import { expect, settled, test } from './site.ts';

const WIDTHS = [320, 360, 600, 768, 1080, 1440, 2560] as const;

for (const locale of LOCALES)
  for (const view of ['home', ...LAYOUTS] as const)
    test(`nothing of the drawing of ${view} overlaps, in ${locale}`, async ({ page }) => {
      const file = fileOf(view === 'home' ? 'home' : 'timeline', locale);
      await page.goto(`${file}?vue=${view}`);
      if (view !== 'home')
        await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      // A phone does not offer the lanes.
      for (const width of WIDTHS.filter((px) => view !== 'sujets' || px >= 600)) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        const { words, faults } = await drawingFaults(page);
        expect(words, `${width} px`).toBeGreaterThan(8);
        expect(faults, `${width} px`).toEqual([]);
      }
    });

test('words are as wide as the layout takes them to be', async ({ page }) => {
  await page.goto(fileOf('timeline', 'fr'));
  await page.evaluate(() => document.fonts.ready);
  const measured = await page.locator('.field .what:visible').evaluateAll((names) =>
    names.map((name) => ({
      text: name.textContent ?? '',
      size: Number.parseFloat(getComputedStyle(name).fontSize),
      width: (name as SVGTextContentElement).getComputedTextLength(),
    })),
  );
  expect(measured.length).toBeGreaterThan(8);
  for (const { text, size, width } of measured)
    expect(width, text).toBeLessThanOrEqual(textWidthPx(text, size) * WIDEST_FACE.bold + 1);
});
