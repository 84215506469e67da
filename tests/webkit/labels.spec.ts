/**
 * Checks in WebKit that no label of the timeline touches another one or a mark, and none is cut off; and the vertical
 * timeline of a phone.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { drawingFaults, trackFaults } from '../browser/label-faults.ts';
import { settled } from '../browser/site.ts';
import { turnWheel } from '../browser/timeline-asked.ts';
import { TIMELINE_VIEWS } from '../../src/timeline/model/timeline-view.ts';
import { DESK, expect, isFocused, isShown, openTimeline, PHONE, test, textOf } from './webkit.ts';

/**
 * Wheel turns, and the position over the drawing, as a fraction; each starts from the state left by the previous one.
 */
const ZOOMS: readonly (readonly [turns: number, at: number])[] = [
  [1, 0.9],
  [2, 0.6],
];
/** Minimum number of labels over all views, widths and zooms; for a list, of its lines. */
const NAMES_MIN = 60;

for (const locale of LOCALES)
  for (const [name, file] of [
    ['the page', fileOf('timeline', locale)],
    ['a frame', copyFile('frame', 'timeline', locale)],
  ] as const)
    test(`labels do not overlap at ${PHONE.width} and ${DESK.width} px of each view of ${name}, in ${locale}`, async ({
      webkit,
      baseURL,
    }) => {
      await openTimeline(webkit, `${baseURL}${file}`);
      await webkit.evaluate(() => document.fonts.ready.then(() => undefined));
      const names = new Set<string>();
      const found: string[] = [];
      const add = async (how: string) => {
        await settled(webkit);
        const { seen, faults } = await drawingFaults(webkit);
        for (const seenName of seen) names.add(seenName);
        found.push(...faults.map((fault) => `${how}: ${fault}`));
      };
      for (const view of TIMELINE_VIEWS) {
        await webkit.resize(DESK.width, DESK.height);
        await webkit.click(`.views [data-view=${view}]`);
        await add(view);
        for (const zoom of ZOOMS) {
          await turnWheel(webkit, ...zoom);
          await add(`${view}, enlarged`);
        }
        await webkit.resize(PHONE.width, PHONE.height);
        await expect.poll(() => isShown(webkit, '.drawing')).toBe(view !== 'tous');
        if (view !== 'tous') await add(`${view}, ${PHONE.width} px`);
      }
      expect(names.size).toBeGreaterThan(NAMES_MIN);
      const { seen, faults } = await trackFaults(webkit);
      expect(seen.length).toBeGreaterThan(NAMES_MIN);
      expect([...found, ...faults]).toEqual([]);
    });

test('on a phone a click on a line opens its fact below it, and the page never pans', async ({
  webkit,
  baseURL,
}) => {
  await webkit.resize(PHONE.width, PHONE.height);
  await openTimeline(webkit, `${baseURL}${fileOf('timeline', 'fr')}`);
  const first = await webkit.evaluate(
    () => document.querySelector('a.event .mark')?.getBoundingClientRect().top,
  );
  expect(first).toBeLessThan(600);
  await webkit.click('[id="2023-11-14-disclose"] .what');
  await expect.poll(() => isFocused(webkit, '.event-sheet h2')).toBe(true);
  expect(await textOf(webkit, '.event-sheet h2')).toContain('Disclose');
  const places = await webkit.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [sheet, line, years] = ['.event-sheet', '.fact[data-chosen] .what', '.years'].map(boxOf);
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
