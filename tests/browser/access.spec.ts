/**
 * Checks accessibility of the timeline with an open event, the first screen of a phone, targets, focus and forced
 * colours. What applies to every page is in every-page.spec.ts.
 */
import { isRelease } from '../../.config/tiers.mjs';
import { LAYOUTS } from '../../src/timeline/model/view-state.ts';
import { colourFaults, quickAxeFaults } from './axe.ts';
import { expect, openTimeline, test } from './site.ts';

test('the timeline with an open event breaks no rule of axe, in each view and scheme', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const view of isRelease ? LAYOUTS : LAYOUTS.slice(-2)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await openTimeline(page, `frise.html?vue=${view}`);
    await page.locator('.drawing a[data-id] .mark').first().click();
    await expect(page.locator('.event-sheet .event-standing')).toBeVisible();
    expect(await quickAxeFaults(page), view).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaults(page), view).toEqual([]);
  }
});

test('a touch anywhere on the row of a fact opens it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openTimeline(page);
  const mark = await page.locator('.field a[data-id] .mark').first().boundingBox();
  await page.mouse.click((mark?.x ?? 0) + 60, (mark?.y ?? 0) + 2);
  await expect(page.locator('.event-sheet')).toBeVisible();
});

test('forced colours keep marks, waits, drops, the rails and names', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openTimeline(page);
  const [canvas = '', ...painted] = await page.evaluate(() => {
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`No ${selector} is drawn.`);
      return getComputedStyle(element);
    };
    return [
      styleOf('html').backgroundColor,
      styleOf('.field .wait').stroke,
      styleOf('.told path').stroke,
      styleOf('.field .known').stroke,
      styleOf('.happened > rect').fill,
      styleOf('.knots rect').fill,
      styleOf('.field .mark').stroke,
      styleOf('.field .what').fill,
    ];
  });
  for (const colour of painted) expect(['none', canvas]).not.toContain(colour);
});
