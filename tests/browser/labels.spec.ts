/** Protects: no name of the timeline touches another or a mark, none is cut; on real geometry, across and down, whatever face it is drawn in. */
import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, openTimeline, test } from './site.ts';
import { drawingFaults, trackFaults } from './label-faults.ts';

const LANES_PX = [768, 1024, 1440, 2560] as const;
const TRACK_PX = [320, 360] as const;
/** Where the window stands at each zoom, as fractions of the way: what is near it has marks too. */
const PANS: readonly (readonly number[])[] = [
  [0],
  [0.5],
  [0.2, 0.8],
  [0.1, 0.4, 0.7, 1],
  [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1],
];
/** Names that a width shows at the very least over its zooms, and lines of a list. */
const NAMES_MIN = 60;

const VIEWS = LOCALES.flatMap((locale) => [
  { locale, name: 'the page', file: fileOf('timeline', locale) },
  { locale, name: 'a frame', file: copyFile('frame', 'timeline', locale) },
]);

/** What the browser says of the typefaces that are kept away. */
const KEPT_AWAY = /woff2|ERR_FAILED/;

/** Where web fonts do not come: the machine may have the widest alone. */
async function withoutFonts(page: Page): Promise<void> {
  await page.route(/\.woff2$/, (route) => route.abort());
}

/** Faults of the list that is the drawing of a narrow window, each with its width. */
async function faultsDown(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of TRACK_PX) {
    await page.setViewportSize({ width, height: 780 });
    const { seen, faults } = await trackFaults(page);
    expect(seen.length, `${width} px`).toBeGreaterThan(NAMES_MIN);
    found.push(...faults.map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

/** Faults of the drawing at each width and zoom. */
async function faultsAcross(page: Page, locale: Locale): Promise<string[]> {
  const { zoomIn, zoomAll } = strings(locale).timeline;
  const found: string[] = [];
  for (const width of LANES_PX) {
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('button', { name: zoomAll }).click();
    const names = new Set<string>();
    for (const [zoom, pans] of PANS.entries()) {
      if (zoom > 0) await page.getByRole('button', { name: zoomIn, exact: true }).click();
      const { seen, faults } = await drawingFaults(page, pans);
      for (const name of seen) names.add(name);
      found.push(...faults.map((fault) => `${width} px, zoom ${zoom + 1}: ${fault}`));
    }
    expect(names.size, `${width} px`).toBeGreaterThan(NAMES_MIN);
  }
  return found;
}

for (const { locale, name, file } of VIEWS)
  // A frame brings no web font: the face that the machine has, the widest here, is its own.
  for (const face of name === 'a frame' ? ['the widest'] : ['its own', 'the widest'])
    // The face matters where the names are: the page is asked in both at a release.
    test.describe(`in ${face} face${name !== 'a frame' && face === 'the widest' ? ' @release' : ''}`, () => {
      const isWidest = face === 'the widest';
      if (isWidest) test.use({ allowedFault: KEPT_AWAY });

      test(`names keep apart at every width and ${PANS.length} zooms of ${name}, in ${locale}`, async ({
        page,
      }) => {
        test.slow();
        if (isWidest) await withoutFonts(page);
        await openTimeline(page, file);
        await page.evaluate(() => document.fonts.ready);
        expect([...(await faultsAcross(page, locale)), ...(await faultsDown(page))]).toEqual([]);
      });
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, name, file } of VIEWS)
    test(`the same holds for what the server drew in ${name}, in ${locale}`, async ({ page }) => {
      await page.goto(file);
      const found: string[] = [];
      for (const width of [...LANES_PX, 700]) {
        await page.setViewportSize({ width, height: 900 });
        const { seen, faults } = await drawingFaults(page, []);
        expect(seen.length, `${width} px`).toBeGreaterThan(NAMES_MIN);
        found.push(...faults.map((fault) => `${width} px: ${fault}`));
      }
      expect([...found, ...(await faultsDown(page))]).toEqual([]);
    });
});
