/** Protects: whatever is written behind its address, a frame runs none of it, shows none of it and shows what it would without. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { addresses, TRIED, takenBy } from './hostile-address.ts';
import { expect, PAGES, test } from './site.ts';

/** Every frame, by turns in one language and in the other: they share their script. */
const frames = LOCALES.map((locale) =>
  PAGES.filter((file) => file.startsWith(`embed/${locale}/`)),
).reduce((french, english) =>
  french.map((file, at) => (at % 2 === 0 ? file : (english[at] ?? file))),
);
const perFrame = Math.ceil(TRIED / frames.length);

/** Tests that share the frames, each with one of the large ones among them. */
const SHARES = 8;
const places = frames.map((file, place) => ({ file, first: (place * perFrame) % TRIED }));

for (let share = 0; share < SHARES; share += 1)
  test(`share ${share + 1} of the frames takes nothing from ${perFrame} hostile addresses each`, async ({
    page,
  }) => {
    // Some six hundred starts of a view.
    test.setTimeout(120_000);
    for (const { file, first } of places.filter((_, place) => place % SHARES === share)) {
      await page.goto(file);
      const tried = addresses.slice(first, first + perFrame);
      expect(await takenBy(page, file, tried), file).toEqual([]);
    }
  });
