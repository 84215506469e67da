/**
 * Checks that no label of the timeline touches another one or a mark, and none is cut off; on real geometry,
 * horizontally and vertically, in any font.
 */
import type { Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { TIMELINE_VIEWS } from '../../src/timeline/model/timeline-view.ts';
import { expect, openTimeline, settled, test } from './site.ts';
import { drawingFaults, trackFaults } from './label-faults.ts';
import { turnWheel } from './timeline-asked.ts';

/** `npm test` takes every other width. */
const WIDTHS_PX = [320, 360, 768, 1024, 1440, 1920, 2560].filter(
  (_, at) => isRelease || at % 2 === 0,
);
/**
 * Wheel turns, and the position over the drawing, as a fraction; each starts from the state left by the previous one.
 */
const ZOOMS: readonly (readonly [turns: number, at: number])[] = [
  [1, 0.9],
  [1, 0.2],
  [2, 0.7],
  [3, 0.5],
];
/** In a narrower window the list, with its track, replaces the drawing of all the facts. */
const LIST_PX = 700;
/** Minimum number of labels over all widths and zooms of a view; for a list, of its lines. */
const NAMES_MIN = { tard: 11, dates: 12, tous: 60 };

const FILES = LOCALES.flatMap((locale) => [
  { locale, name: 'the page', file: fileOf('timeline', locale) },
  { locale, name: 'a frame', file: copyFile('frame', 'timeline', locale) },
]);

/** Messages of the browser about the blocked fonts. */
const KEPT_AWAY = /woff2|ERR_FAILED/;

/** Blocks the web fonts, so that only the widest fallback remains. */
async function withoutFonts(page: Page): Promise<void> {
  await page.route(/\.woff2$/, (route) => route.abort());
}

/** Faults of each view at each width and zoom; for the list, if it replaces the drawing. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const view of TIMELINE_VIEWS) {
    const names = new Set<string>();
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator(`.views [data-view=${view}]`).click();
      await settled(page);
      const add = ({ seen, faults }: Awaited<ReturnType<typeof drawingFaults>>, how = '') => {
        for (const name of seen) names.add(name);
        found.push(...faults.map((fault) => `${view}, ${width} px${how}: ${fault}`));
      };
      if (view === 'tous' && width < LIST_PX) add(await trackFaults(page));
      if (!(await page.locator('.timeline .drawing').isVisible())) continue;
      add(await drawingFaults(page));
      for (const [at, zoom] of ZOOMS.entries()) {
        await turnWheel(page, ...zoom);
        await settled(page);
        add(await drawingFaults(page), `, zoom ${at + 1}`);
      }
    }
    expect(names.size, view).toBeGreaterThan(NAMES_MIN[view]);
  }
  return found;
}

for (const { locale, name, file } of FILES)
  // A frame loads no web font: its own font is the fallback, here the widest one.
  for (const face of name === 'a frame' ? ['the widest'] : ['its own', 'the widest'])
    // The font matters where the names are; only a release tests both.
    test.describe(`in ${face} face${name !== 'a frame' && face === 'the widest' ? ' @release' : ''}`, () => {
      const isWidest = face === 'the widest';
      if (isWidest) test.use({ allowedFault: KEPT_AWAY });

      test(`labels do not overlap in each view of ${name}, at every width and zoom, in ${locale}`, async ({
        page,
      }) => {
        test.slow();
        if (isWidest) await withoutFonts(page);
        await openTimeline(page, file);
        await page.evaluate(() => document.fonts.ready);
        expect(await faultsOf(page)).toEqual([]);
      });
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, name, file } of FILES)
    test(`the same holds for the server-rendered drawing in ${name}, in ${locale}`, async ({
      page,
    }) => {
      await page.goto(file);
      const found: string[] = [];
      for (const width of [...WIDTHS_PX, 699, 700, 1171, 1172]) {
        await page.setViewportSize({ width, height: 900 });
        const list = width < LIST_PX ? [await trackFaults(page)] : [];
        for (const { seen, faults } of [await drawingFaults(page), ...list]) {
          expect(seen.length, `${width} px`).toBeGreaterThan(NAMES_MIN.tard);
          found.push(...faults.map((fault) => `${width} px: ${fault}`));
        }
      }
      expect(found).toEqual([]);
    });
});
