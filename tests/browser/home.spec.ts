/**
 * Checks that the first screen answers the question with the figure of the waits: its texts never overlap, at any
 * width, and its bars link to their facts.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { drawingFaults } from './drawing-faults.ts';
import { expect, test } from './site.ts';
import { openInTypefaces } from './typeface-states.ts';

const WIDTHS = [320, 360, 500, 767, 768, 1023, 1024, 1280, 1440, 1920, 2560] as const;
/** Distance from the top of the screen, in px, by which the figure has begun on a phone, and has ended on a laptop. */
const FIGURE_WITHIN = { phone: 600, laptop: 900 };

for (const locale of LOCALES) {
  test(`the texts of the figure neither touch anything nor are cut off, from 320 to 2560 px, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(fileOf('home', locale));
    await page.evaluate(() => document.fonts.ready);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { words, faults } = await drawingFaults(page, '.waits .drawing svg');
      expect(words, `${width} px`).toBeGreaterThan(8);
      expect(faults, `${width} px`).toEqual([]);
    }
  });

  test(`the figure is on the first screen in ${locale} @once`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openInTypefaces(page, fileOf('home', locale));
    const first = await page.locator('.waits a[data-id]:visible').first().boundingBox();
    expect(first?.y).toBeLessThan(FIGURE_WITHIN.phone);
    await page.setViewportSize({ width: 1440, height: 900 });
    const figure = await page.locator('.waits .drawing').boundingBox();
    expect((figure?.y ?? Infinity) + (figure?.height ?? 0)).toBeLessThanOrEqual(
      FIGURE_WITHIN.laptop,
    );
  });

  test(`each bar links to its fact in the timeline, by keyboard too, in ${locale} @once`, async ({
    page,
  }) => {
    await page.goto(fileOf('home', locale));
    const bars = page.locator('.waits a[data-id]:visible');
    const ids = await bars.evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-id')),
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const [at, id] of ids.entries()) {
      await page.goto(fileOf('home', locale));
      await bars.nth(at).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${fileOf('timeline', locale)}\\S*#${id}$`));
      await expect(page.locator('.event-sheet')).toBeVisible();
    }
  });
}
