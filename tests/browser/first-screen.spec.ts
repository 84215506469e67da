/**
 * Checks that the instrument is on the first screen, on a phone and on a laptop, in both editions (design.md, « Calm
 * »).
 */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf, type RouteName } from '../../src/i18n/routes.ts';
import { expect, settled, test } from './site.ts';
import { openInTypefaces } from './typeface-states.ts';

/** Maximum distance from the top of the page to the instrument, in px. */
const FIRST_PX = 600;
/** Minimum visible part of it above that, in px. */
const SHOWN_PX = 40;
/**
 * Maximum lower edge of the whole timeline drawing on a laptop: the height of the window, because lanes grow with their
 * facts.
 */
const DRAWN_PX = 900;

const TIMELINES = ['timeline', 'preset-parcours'] as const;

/** The instrument of each page: the first visible match of these selectors. */
const INSTRUMENTS: readonly (readonly [RouteName, string])[] = [
  ['home', '.waits a[data-id]'],
  ['procedure', '.procedure-strip li'],
  ['synopsis', '.street'],
  ...TIMELINES.map((route) => [route, '.drawing svg .tick text, .guided li'] as const),
];

async function expectOnFirstScreen(page: Page, instrument: string): Promise<void> {
  const found = page.locator(`:is(${instrument}):visible`).first();
  const { shownBy, isCovered } = await found.evaluate((element, shown) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const part = Math.min(shown, height);
    const seen = document.elementFromPoint(left + width / 2, top + part / 2);
    // By the controls of the instrument: a bar at the bottom of the window, for example.
    const isCovered = !seen || seen.closest('.walker, header') !== null;
    return { shownBy: top + part, isCovered };
  }, SHOWN_PX);
  expect(shownBy).toBeLessThanOrEqual(FIRST_PX);
  expect(isCovered).toBe(false);
}

for (const [width, height] of [
  [360, 780],
  [1440, 900],
] as const)
  for (const locale of LOCALES)
    for (const [route, instrument] of INSTRUMENTS)
      test(`${route} in ${locale} shows its instrument in the first ${FIRST_PX} px at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await openInTypefaces(page, fileOf(route, locale));
        await expectOnFirstScreen(page, instrument);
      });

for (const locale of LOCALES)
  test(`at 1440 px the whole initial drawing of each timeline ends by ${DRAWN_PX} px, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: DRAWN_PX });
    for (const route of TIMELINES) {
      await openInTypefaces(page, fileOf(route, locale));
      await expect(
        page.locator(':is(zoomable-timeline, guided-timeline)[data-ready]'),
      ).toBeVisible();
      const box = await page.locator('.drawing').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity), route).toBeLessThanOrEqual(DRAWN_PX);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    }
  });

for (const locale of LOCALES)
  test(
    `the controls above the drawing never overlap, whatever they count, in ${locale}`,
    { tag: '@once' },
    async ({ page }) => {
      for (const query of ['', '?sujet=justice&q=a']) {
        await page.goto(fileOf('timeline', locale) + query);
        await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
        for (const width of [700, 768, 1024, 1200, 1280, 1312, 1366, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await settled(page);
          const covered = await page
            .locator('main h1, .day-said, .filtered > *, .toolbar :is(button, input, summary)')
            .evaluateAll((parts) => {
              const boxes = parts
                .filter((part) => part.checkVisibility() && !part.closest('.drop > :not(summary)'))
                .map((part) => ({ name: part.textContent, box: part.getBoundingClientRect() }));
              return boxes.flatMap(({ name, box }, at) =>
                boxes
                  .slice(at + 1)
                  .filter(
                    ({ box: other }) =>
                      Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                      Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
                  )
                  .map((other) => `${name} / ${other.name}`),
              );
            });
          expect(covered, `${width} px ${query}`).toEqual([]);
        }
      }
    },
  );
