/**
 * Checks accessibility of the timeline with an open event, the first screen of a phone, targets, focus and forced
 * colours. What applies to every page is in every-page.spec.ts.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { colourFaults, quickAxeFaults } from './axe.ts';
import { TIMELINE_VIEWS } from '../../src/timeline/model/timeline-view.ts';
import { expect, openTimeline, settled, test } from './site.ts';
import { openInTypefaces } from './typeface-states.ts';

test('the timeline with an open event breaks no rule of axe, in each view and scheme', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const view of TIMELINE_VIEWS) {
    await page.emulateMedia({ colorScheme: 'light' });
    await openTimeline(page, `frise.html?vue=${view}`);
    await page.locator('a.event .mark').first().click();
    await expect(page.locator('.event-sheet .event-card')).toBeVisible();
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
    // Each of the waits links to its fact in the timeline.
    const ways = page.locator('.waits a.event:visible');
    for (const way of [ways.nth(0), ways.nth(1)]) await expect(way).toBeInViewport({ ratio: 1 });
  });

/** Tolerance for boxes of a drawing sized in percentages. */
const ROUNDING_PX = 0.01;
/** Targets of touch and pointer, each of which the page must have. */
const CONTROLS = [
  '.toolbar button',
  '.toolbar summary',
  '.toolbar label',
  '.toolbar :is(input:not([type=checkbox]), select)',
  'a.event .mark',
  'a.group .hit',
  '.counted button',
];

test('every control of the timeline is at least 24 px in each direction (WCAG 2.5.8)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(page, 'frise.html?vue=tous');
  // The button back to the ten years exists only when zoomed in.
  await page.locator('[data-zoom=in]').click();
  await settled(page);
  for (const button of await page.locator('.toolbar .drop > summary').all()) await button.click();
  for (const selector of CONTROLS) {
    const sizes = await page.locator(`${selector}:visible`).evaluateAll((controls) =>
      controls.map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return { name: control.textContent?.trim() ?? '', width, height };
      }),
    );
    expect(sizes.length, selector).toBeGreaterThan(0);
    const small = sizes.filter(({ width, height }) => Math.min(width, height) < 24 - ROUNDING_PX);
    expect(small, selector).toEqual([]);
  }
});

test('the focused mark is drawn with a ring, which disappears with the focus', async ({ page }) => {
  await openTimeline(page, 'frise.html?vue=tous');
  const stop = page.locator('a.event[tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  await expect(stop).toBeFocused();
  // Its card may overlap the mark and would be in the screenshot.
  await page.locator('.fact-card').evaluate((card) => (card.style.visibility = 'hidden'));
  // The ring is inside a symbol, so its computed style is not accessible, but its pixels are.
  const mark = stop.locator('.mark');
  const ringed = await mark.screenshot();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect(stop).not.toBeFocused();
  expect(ringed.equals(await mark.screenshot())).toBe(false);
});

test('forced colours keep marks, waits, drops, the rail and names', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const view of TIMELINE_VIEWS) {
    await openTimeline(page, `frise.html?vue=${view}`);
    const [canvas = '', ...painted] = await page.evaluate(() => {
      const styleOf = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`No ${selector} is drawn.`);
        return getComputedStyle(element);
      };
      return [
        styleOf('html').backgroundColor,
        styleOf('.scene .wait').fill,
        styleOf('.scene .drop').fill,
        styleOf('.scene .public').stroke,
        styleOf('.scene .rail-line').stroke,
        styleOf('.scene .knot').fill,
        styleOf('.symbols .shape-outline').stroke,
        styleOf('a.event .label').fill,
      ];
    });
    for (const colour of painted) expect(['none', canvas], view).not.toContain(colour);
  }
});
