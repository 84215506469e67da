/** Protects: drawn by WebKit, no name of the timeline touches another or a mark, none is cut; a phone's timeline runs down. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { drawingFaults, trackFaults } from '../browser/label-faults.ts';
import { settled } from '../browser/site.ts';
import { DESK, expect, isFocused, isShown, openTimeline, PHONE, test, textOf } from './webkit.ts';

/** Where the window stands at each zoom, as fractions of the way: what is near it has marks too. */
const PANS: readonly (readonly number[])[] = [[0], [0.5], [0, 0.35, 0.65, 1]];
/** Names that a width shows at the very least over its zooms, and lines of a list. */
const NAMES_MIN = 60;

for (const locale of LOCALES)
  for (const [name, file] of [
    ['the page', fileOf('timeline', locale)],
    ['a frame', copyFile('frame', 'timeline', locale)],
  ] as const)
    test(`names keep apart at ${PHONE.width} and ${DESK.width} px of ${name}, in ${locale}`, async ({
      webkit,
      baseURL,
    }) => {
      await openTimeline(webkit, `${baseURL}${file}`);
      await webkit.evaluate(() => document.fonts.ready.then(() => undefined));
      const names = new Set<string>();
      const found: string[] = [];
      for (const [zoom, pans] of PANS.entries()) {
        if (zoom > 0) await webkit.click('[data-zoom=in]');
        await settled(webkit);
        const { seen, faults } = await drawingFaults(webkit, pans);
        for (const seenName of seen) names.add(seenName);
        found.push(...faults.map((fault) => `zoom ${zoom + 1}: ${fault}`));
      }
      expect(names.size).toBeGreaterThan(NAMES_MIN);
      await webkit.resize(PHONE.width, PHONE.height);
      await expect.poll(() => isShown(webkit, '.scroller')).toBe(false);
      const { seen, faults } = await trackFaults(webkit);
      expect(seen.length).toBeGreaterThan(NAMES_MIN);
      expect([...found, ...faults]).toEqual([]);
    });

test('on a phone a click on a line opens its fact below it, and the page pans nowhere', async ({
  webkit,
  baseURL,
}) => {
  await webkit.resize(PHONE.width, PHONE.height);
  await openTimeline(webkit, `${baseURL}${fileOf('timeline', 'fr')}`);
  expect(await isShown(webkit, '.scroller')).toBe(false);
  const first = await webkit.evaluate(
    () => document.querySelector('.facts .fact')?.getBoundingClientRect().top,
  );
  expect(first).toBeLessThan(600);
  await webkit.click('.fact:has([id="2023-11-14-disclose"]) summary');
  await expect.poll(() => isFocused(webkit, '.event-sheet h2')).toBe(true);
  expect(await textOf(webkit, '.event-sheet h2')).toContain('Disclose');
  const places = await webkit.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [sheet, line, years] = ['.event-sheet', '.fact[data-chosen] summary', '.years'].map(
      boxOf,
    );
    return {
      endsAboveTheSheet: (line?.bottom ?? Infinity) <= (sheet?.top ?? 0) + 1,
      beginsBelowTheYears: (line?.top ?? 0) >= (years?.bottom ?? Infinity) - 1,
      isAtTheFoot: Math.round(sheet?.bottom ?? 0) === innerHeight,
      over: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect(places).toEqual({
    endsAboveTheSheet: true,
    beginsBelowTheYears: true,
    isAtTheFoot: true,
    over: 0,
  });
  await webkit.press('Escape');
  await expect.poll(() => isShown(webkit, '.event-sheet')).toBe(false);
});
