/**
 * Checks that every kind of page opens in WebKit, on a host and from a folder: no error, no broken picture, no
 * horizontal scrolling, in its own fonts.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fromFolder, isEnglish, PAGE_SAMPLE } from '../browser/site.ts';
import { PATIENT_MS, typefaceStates } from '../browser/typeface-states.ts';
import { DESK, expect, NARROW, test } from './webkit.ts';

/**
 * Each place with the window that it is opened in; the folder in one language, because the editions share anything that
 * could fail there.
 */
const PLACES = [
  { place: 'on a host, on a narrow phone', size: NARROW, isHost: true, locales: LOCALES },
  { place: 'from a folder, on a desk', size: DESK, isHost: false, locales: ['fr'] as const },
];

for (const { place, size, isHost, locales } of PLACES)
  for (const locale of locales)
    test(`every page opens ${place}, in ${locale}${isHost ? '' : ' @smoke'}`, async ({
      webkit,
      baseURL,
    }) => {
      test.setTimeout(120_000);
      await webkit.resize(size.width, size.height);
      const found: string[] = [];
      for (const file of PAGE_SAMPLE.filter((page) => isEnglish(page) === (locale === 'en'))) {
        await webkit.goto(isHost ? `${baseURL}${file}` : fromFolder(file));
        const faults = await webkit.evaluate(async () => {
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
          const over = document.documentElement.scrollWidth - innerWidth;
          return [
            ...(document.querySelector('h1')?.checkVisibility() ? [] : ['no title']),
            ...(over > 0 ? [`${over} px too wide`] : []),
            ...(document.cookie || localStorage.length + sessionStorage.length > 0
              ? ['it keeps something']
              : []),
            ...[...document.images]
              .filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
              .map(({ src }) => `broken: ${src}`),
          ];
        });
        found.push(...faults.map((fault) => `${file}: ${fault}`));
      }
      expect(found).toEqual([]);
    });

for (const isHost of [true, false])
  test(`the fonts are loaded ${isHost ? 'at the root' : 'from a folder'}`, async ({
    webkit,
    baseURL,
  }) => {
    // Retried, because `font-display: optional` may skip the fonts on a slow first visit.
    const faces = async () => {
      await webkit.goto(isHost ? `${baseURL}frise.html` : fromFolder('frise.html'));
      return typefaceStates(webkit);
    };
    await expect.poll(faces, { timeout: PATIENT_MS }).toEqual(['loaded', 'loaded', 'loaded']);
  });

test('the timeline draws, moves its day and opens a fact', async ({ webkit, baseURL }) => {
  await webkit.goto(`${baseURL}frise.html`);
  const said = () => webkit.evaluate(() => document.querySelector('.day-said')?.textContent);
  await expect.poll(said).toContain('13 novembre 2023');
  await webkit.evaluate(() => document.querySelector<SVGElement>('g.day')?.focus());
  await webkit.press('Home');
  await expect.poll(said).toContain('2015');
  await webkit.click('.field a[data-id] .mark');
  const open = () =>
    webkit.evaluate(() => document.querySelector('.event-sheet .event-standing') !== null);
  await expect.poll(open).toBe(true);
});
