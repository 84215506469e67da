/** Protects: the timeline with an event open, the first screen of a phone, targets, focus, forced colours. What every page owes is in every-page.spec.ts. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { colourFaults, quickAxeFaults } from './axe.ts';
import { expect, openTimeline, test } from './site.ts';
import { openInTypefaces } from './typeface-states.ts';

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

/** What is planted in a page, and the rule that must find it. The paper is #fbfbf8. */
const PLANTED = [
  { words: 'ink at 3.4:1', ink: '#888', rule: 'color-contrast' },
  { words: 'ink at 5.2:1', ink: '#6b6b6b', rule: 'color-contrast-enhanced' },
] as const;

test('axe finds pale words of either degree, and a link told by its colour alone', async ({
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
  test(`a phone shows the way in on its first screen, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openInTypefaces(page, fileOf('home', locale));
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
