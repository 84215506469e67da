/**
 * Checks accessibility of the timeline with an open event, the first screen of a phone, targets, focus and forced
 * colours. What applies to every page is in every-page.spec.ts.
 */
import { isRelease } from '../../.config/tiers.mjs';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { LAYOUTS } from '../../src/timeline/model/view-state.ts';
import { colourFaults, quickAxeFaults } from './axe.ts';
import { expect, openTimeline, test } from './site.ts';
import { openInTypefaces } from './typeface-states.ts';

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

/** Planted faults, and the rule that must find each. The paper is #fbfbf8. */
const PLANTED = [
  { words: 'ink at 3.4:1', ink: '#888', rule: 'color-contrast' },
  { words: 'ink at 5.2:1', ink: '#6b6b6b', rule: 'color-contrast-enhanced' },
] as const;

test('axe finds low contrast at both levels, and a link marked only by its colour', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(fileOf('methode', 'fr'));
  const line = page.locator('main p:has(> a[href]):visible').filter({ hasText: /.{80}/ }).first();
  for (const { words, ink, rule } of PLANTED) {
    await line.evaluate((element, color) => {
      (element as HTMLElement).style.color = color;
    }, ink);
    for (const faults of [await quickAxeFaults(page), await colourFaults(page)])
      expect(
        faults.map((fault) => fault.split(':')[0]),
        words,
      ).toContain(rule);
  }
  await line.evaluate((element) => {
    (element as HTMLElement).style.color = '';
    const link = element.querySelector<HTMLElement>('a[href]');
    link?.style.setProperty('text-decoration', 'none');
    link?.style.setProperty('border', '0');
    link?.style.setProperty('color', '#222');
  });
  expect((await colourFaults(page)).join()).toContain('link-in-text-block');
});

for (const locale of LOCALES)
  test(`a phone shows the entry points on its first screen, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openInTypefaces(page, fileOf('home', locale));
    // The first wait links to its fact in the timeline.
    await expect(page.locator('.waits a[data-id]:visible').first()).toBeInViewport({ ratio: 0.95 });
  });

/** Targets of touch and pointer, each of which the page must have. */
const CONTROLS = [
  '.toolbar button',
  '.toolbar summary',
  '.toolbar :is(input:not([type=checkbox]), select)',
  '.day rect',
];

test('every control of the timeline is at least 24 px in each direction (WCAG 2.5.8)', async ({
  page,
}) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openTimeline(page);
    for (const button of await page.locator('.toolbar .drop > summary:visible').all())
      await button.click();
    for (const selector of CONTROLS) {
      const sizes = await page.locator(`${selector}:visible`).evaluateAll((controls) =>
        controls.map((control) => {
          const { width, height } = control.getBoundingClientRect();
          return { name: control.textContent?.trim() ?? '', width, height };
        }),
      );
      expect(sizes.length, selector).toBeGreaterThan(0);
      const small = sizes.filter(({ width, height }) => Math.min(width, height) < 23.9);
      expect(small, selector).toEqual([]);
    }
  }
});

test('a touch anywhere on the row of a fact opens it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openTimeline(page);
  const mark = await page.locator('.field a[data-id] .mark').first().boundingBox();
  await page.mouse.click((mark?.x ?? 0) + 60, (mark?.y ?? 0) + 2);
  await expect(page.locator('.event-sheet')).toBeVisible();
});

test('the focused fact is drawn with a ring, which disappears with the focus', async ({ page }) => {
  await openTimeline(page);
  const stop = page.locator('.drawing a[data-id][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const stroke = () =>
    stop
      .locator('path')
      .first()
      .evaluate((mark) => getComputedStyle(mark).stroke);
  const ringed = await stroke();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  expect(await stroke()).not.toBe(ringed);
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
