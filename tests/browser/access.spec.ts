/** Protects: the timeline with an event open, the first screen of a phone, targets, focus, forced colours. What every page owes is in every-page.spec.ts. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { colourFaults, quickAxeFaults } from './axe.ts';
import { expect, openTimeline, test } from './site.ts';

test('the timeline with an event open breaks no rule of axe, in either scheme', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openTimeline(page);
  await page.locator('a.event .mark').first().click();
  await expect(page.locator('.event-sheet')).toBeVisible();
  expect(await quickAxeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFaults(page)).toEqual([]);
});

for (const locale of LOCALES)
  test(`a phone shows the way in on its first screen, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(fileOf('home', locale));
    // The whole drawing of the two clocks leads to the timeline.
    await expect(page.locator('.two-clocks a').first()).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 360, height: 780 });
    await expect(page.locator('.way-in').first()).toBeInViewport({ ratio: 1 });
  });

/** Boxes of a drawing in percentages are a hair off their px. */
const ROUNDING_PX = 0.01;
/** What a finger or a pointer aims at, each of which the page must have. */
const CONTROLS = [
  '.toolbar button',
  '.toolbar summary',
  '.toolbar label',
  '.toolbar :is(input:not([type=checkbox]), select)',
  'a.event .mark',
  'a.cluster rect',
  '.overview input',
];

test('every control of the timeline is at least 24 px in each direction (WCAG 2.5.8)', async ({
  page,
}) => {
  await openTimeline(page);
  // The overview shows where the drawing is larger than its window.
  await page.locator('[data-zoom=in]').click();
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

test('the mark that has the focus is drawn with a ring, and without it once the focus has left', async ({
  page,
}) => {
  await openTimeline(page);
  const stop = page.locator('a.event[tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  await expect(stop).toBeFocused();
  // The ring is inside a symbol, of which no style can be asked: what is painted can.
  const mark = stop.locator('.mark');
  const ringed = await mark.screenshot();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect(stop).not.toBeFocused();
  expect(ringed.equals(await mark.screenshot())).toBe(false);
});

test('forced colours keep marks, threads and labels', async ({ page }) => {
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
      styleOf('.thread').stroke,
      styleOf('.symbols .shape-outline').stroke,
      styleOf('a.event .label').fill,
    ];
  });
  for (const colour of painted) expect(['none', canvas]).not.toContain(colour);
});
