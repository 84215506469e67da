/**
 * Checks accessibility of the timeline with an open event, the first screen of a phone, targets, focus and forced
 * colours. What applies to every page is in every-page.spec.ts.
 */
import type { Page } from '@playwright/test';
import { LAYOUTS } from '../../src/timeline/model/view-state.ts';
import { colourFaults, quickAxeFaults } from './axe.ts';
import { expect, openTimeline, settled, test } from './site.ts';

/** States of pages that only a reader brings about: every-page.spec.ts judges pages as they are served. */
const STATES: readonly (readonly [
  state: string,
  address: string,
  reach?: (page: Page) => Promise<void>,
])[] = [
  ...LAYOUTS.map(
    (layout) =>
      [
        `a fact is open in the layout ${layout}`,
        `frise.html?vue=${layout}`,
        async (page: Page) => {
          // A fact whose day is not known has no mark: its link takes the key.
          await page.locator('.drawing a[data-id]:has(.mark, .doubt)').first().press('Enter');
          await expect(page.locator('.event-sheet .event-standing')).toBeVisible();
        },
      ] as const,
  ),
  [
    'the procedure is walked, and a door is open',
    'procedure-cjr.html#chemin',
    async (page) => {
      await page.locator('[data-do=next]').click();
      await page.locator('#porte-depute > summary').click();
      await page.locator('#porte-depute .brought > summary').first().click();
    },
  ],
  ['a day is chosen', 'trois-regimes.html?jour=2025-04-01'],
  ...['une-heure', 'une-minute', 'recherche', 'visage'].map(
    (step) => [`the step ${step} is shown`, `resume-video.html#${step}`] as const,
  ),
];
/** Alike enough for `npm test`. */
const LATER = /premier|tard|tous|heure|minute|recherche/;
for (const [state, address, reach] of STATES)
  test(`axe finds nothing where ${state}, at either width and in either scheme${LATER.test(state) ? ' @release' : ''}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto(address);
    await expect(page.locator('[data-ready]').first()).toBeVisible();
    await reach?.(page);
    for (const width of address.startsWith('procedure') ? [768, 1440] : [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await quickAxeFaults(page), `${width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourFaults(page), `${width} px, dark`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
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
