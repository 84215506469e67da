/** Protects: drawn by WebKit, no name of the timeline touches another or a mark, none is cut; a phone's timeline runs down. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { drawingFaults, trackFaults } from '../browser/label-faults.ts';
import { settled } from '../browser/site.ts';
import { turnWheel } from '../browser/timeline-asked.ts';
import { TIMELINE_VIEWS } from '../../src/timeline/model/timeline-view.ts';
import { DESK, expect, isFocused, isShown, openTimeline, PHONE, test, textOf } from './webkit.ts';

/** Turns of the wheel, and over which place of the drawing, as a fraction: each from what the one before left. */
const ZOOMS: readonly (readonly [turns: number, at: number])[] = [
  [1, 0.9],
  [2, 0.6],
];
/** Names that all views, widths and zooms show at the very least; lines of a list. */
const NAMES_MIN = 60;

for (const locale of LOCALES)
  for (const [name, file] of [
    ['the page', fileOf('timeline', locale)],
    ['a frame', copyFile('frame', 'timeline', locale)],
  ] as const)
    test(`names keep apart at ${PHONE.width} and ${DESK.width} px of each view of ${name}, in ${locale}`, async ({
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

test('on a phone a click on a line opens its fact below it, and the page pans nowhere', async ({
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
