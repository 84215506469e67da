/** Protects: whatever is written behind its address, a frame runs none of it, shows none of it and shows what it would without. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { LOCALES } from '../../src/i18n/locale.ts';
import { expect, PAGES, test } from './site.ts';

/** Addresses tried in all, and at least on each frame. */
const TRIED = 5000;
const SEED = 20_270_525;

const MARKUP = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "javascript:window.hit=1//'",
  '<svg onload=window.hit=1>',
  '${window.hit=1}',
  '{{constructor.constructor("window.hit=1")()}}',
];
const ODD = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  '2024-13-45',
  '0000',
  '%',
  '%E0%A4%A',
  '%00',
  '%u0041',
  '\u202e',
  'a'.repeat(3000),
];
const KEYS = [
  'sujet',
  'statut',
  'de',
  'a',
  'q',
  'acteur',
  'theme',
  'jour',
  'fait',
  'childId',
  'secret',
  '__proto__',
  'constructor[prototype][hit]',
];

const value = fc.oneof(
  fc.constantFrom(...MARKUP, ...ODD),
  fc.constantFrom(...MARKUP, ...ODD).map(encodeURIComponent),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const pair = fc.tuple(fc.constantFrom(...KEYS), value).map(([key, text]) => `${key}=${text}`);
const address = fc
  .tuple(fc.array(pair, { maxLength: 4 }), fc.oneof(value, pair, fc.constant('')))
  .map(([query, hash]) => `?${query.join('&').replaceAll('#', '')}#${hash}`);
const addresses = fc.sample(address, { numRuns: TRIED, seed: SEED });

/** Every frame, by turns in one language and in the other: they share their script. */
const frames = LOCALES.map((locale) =>
  PAGES.filter((file) => file.startsWith(`embed/${locale}/`)),
).reduce((french, english) =>
  french.map((file, at) => (at % 2 === 0 ? file : (english[at] ?? file))),
);
const perFrame = Math.ceil(TRIED / frames.length);
/** Body as the server sends it. */
function bodyOf(file: string): string {
  const html = readFileSync(path.join('dist', file), 'utf8');
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
}

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
      const found = await page.evaluate(
        ({ tried, body }) => {
          const codes = [...document.querySelectorAll('script:not([type])')].map(
            ({ textContent }) => textContent ?? '',
          );
          const seen = () => ({
            elements: document.querySelectorAll('script, img, iframe, object, svg[onload]').length,
            shown: document.querySelectorAll('.fact:not([hidden])').length,
            open: document.querySelectorAll('.event-sheet:not([hidden])').length,
            colours: document.documentElement.style.colorScheme,
            title: document.title,
          });
          const start = (search: string) => {
            history.replaceState(null, '', location.pathname + search);
            document.documentElement.style.colorScheme = '';
            document.body.innerHTML = body;
            for (const code of codes) {
              const script = document.createElement('script');
              script.textContent = code;
              document.body.append(script);
            }
            return JSON.stringify(seen());
          };
          const expected = start('');
          return tried.filter((search) => start(search) !== expected || 'hit' in window);
        },
        { tried: addresses.slice(first, first + perFrame), body: bodyOf(file) },
      );
      expect(found, file).toEqual([]);
    }
  });
