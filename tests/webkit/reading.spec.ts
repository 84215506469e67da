/** Checks interactions in WebKit: the menu, notes, days, the table, the video summary, a view in one file. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { fromFolder, settled } from '../browser/site.ts';
import { drawingFaults } from '../browser/label-faults.ts';
import {
  countShown,
  DESK,
  expect,
  focus,
  isFocused,
  isShown,
  PHONE,
  test,
  textOf,
  zoomIn,
} from './webkit.ts';
import type { WebKit } from './web-driver.ts';

const attribute = (webkit: WebKit, selector: string, name: string) =>
  webkit.evaluate(([asked, named]) => document.querySelector(asked)?.getAttribute(named), [
    selector,
    name,
  ] as const);

for (const locale of LOCALES)
  test(`the texts of the first drawing touch nothing, in ${locale}`, async ({
    webkit,
    baseURL,
  }) => {
    await webkit.goto(`${baseURL}${fileOf('home', locale)}`);
    for (const { width, height } of [PHONE, DESK]) {
      await webkit.resize(width, height);
      await settled(webkit);
      const { seen, faults } = await drawingFaults(webkit, '.waits .drawing');
      expect(seen.length, `${width} px`).toBeGreaterThan(8);
      expect(faults, `${width} px`).toEqual([]);
    }
  });

test('the menu of a phone works by keyboard alone', async ({ webkit, baseURL }) => {
  const MENU = '.site-header nav';
  await webkit.resize(PHONE.width, PHONE.height);
  await webkit.goto(`${baseURL}${fileOf('pieces', 'fr')}`);
  expect(await isShown(webkit, MENU)).toBe(false);
  await focus(webkit, '.site-header button');
  await webkit.press('Enter');
  await expect.poll(() => isShown(webkit, MENU)).toBe(true);
  await webkit.press('Tab');
  expect(await isFocused(webkit, `${MENU} a`)).toBe(true);
  await webkit.press('Escape');
  await expect.poll(() => isShown(webkit, MENU)).toBe(false);
  expect(await isFocused(webkit, '.site-header button')).toBe(true);
});

test('a click opens the note of a sentence, Escape closes it, the page does not scroll', async ({
  webkit,
  baseURL,
}) => {
  await webkit.resize(PHONE.width, PHONE.height);
  await webkit.goto(`${baseURL}${fileOf('briefcam', 'fr')}`);
  await webkit.click('.claim .cite button');
  const place = await webkit.evaluate(() => {
    const {
      top = -1,
      bottom = Infinity,
      left = -1,
      right = Infinity,
    } = document.querySelector('.notes > :popover-open')?.getBoundingClientRect() ?? {};
    return {
      isIn: top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth,
      hash: location.hash,
    };
  });
  expect(place).toEqual({ isIn: true, hash: '' });
  await webkit.press('Escape');
  expect(await countShown(webkit, ':popover-open')).toBe(0);
});

test('the slider moves the day by keyboard, and announces it', async ({ webkit, baseURL }) => {
  const SLIDER = 'input[type=range]';
  await webkit.goto(`${baseURL}${fileOf('known', 'fr')}`);
  await expect.poll(() => isShown(webkit, SLIDER)).toBe(true);
  const before = await textOf(webkit, '.known-counts');
  const day = await attribute(webkit, SLIDER, 'aria-valuetext');
  await focus(webkit, SLIDER);
  await webkit.press('ArrowRight');
  await expect.poll(() => attribute(webkit, SLIDER, 'aria-valuetext')).not.toBe(day);
  await webkit.press('Home');
  await expect
    .poll(() =>
      webkit.evaluate(() => document.querySelector<HTMLInputElement>('input[type=date]')?.value),
    )
    .toBe('2015-01-01');
  expect(await textOf(webkit, '.known-counts')).not.toBe(before);
});

test('the law of a day steps from change to change', async ({ webkit, baseURL }) => {
  await webkit.goto(`${baseURL}${fileOf('regimes', 'fr')}?jour=2025-03-31`);
  await expect.poll(() => textOf(webkit, 'main [role=status]')).toContain('Le 31 mars 2025');
  await webkit.click('[aria-label="Changement suivant"]');
  await expect.poll(() => textOf(webkit, 'main [role=status]')).toContain('Le 1er avril 2025');
});

test('a street plays to its end and stops', async ({ webkit, baseURL }) => {
  await webkit.goto(`${baseURL}${fileOf('synopsis', 'fr')}#une-minute`);
  await expect.poll(() => isShown(webkit, 'explorable-synopsis[data-ready]')).toBe(true);
  await focus(webkit, '#une-minute input[type=range]');
  await webkit.press('End', 'ArrowLeft', 'ArrowLeft');
  await webkit.click('#une-minute [data-play]');
  await expect.poll(() => textOf(webkit, '#une-minute [data-play]')).toBe('Relire');
});

/** Fields without autocompletion, each with a text to type. */
const TYPED = [
  { route: 'timeline', field: '[name=q]', words: 'cnil' },
  { route: 'search', field: 'input[type=search]', words: 'Heitz' },
  { route: 'questions', field: '.question[data-kind=short] input', words: 'rien de cela' },
  { route: 'embed', field: '[name=adresse]', words: 'https://exemple.fr' },
] as const;

for (const { route, field, words } of TYPED)
  test(`typed text is restored after navigating back, in ${fileOf(route, 'fr')}`, async ({
    webkit,
    baseURL,
  }) => {
    const valueOf = () =>
      webkit.evaluate((asked) => document.querySelector<HTMLInputElement>(asked)?.value, field);
    await webkit.goto(`${baseURL}${fileOf(route, 'fr')}`);
    await webkit.write(field, words);
    await webkit.press('Enter');
    expect(await valueOf()).toBe(words);
    await webkit.goto(`${baseURL}${fileOf('methode', 'fr')}`);
    await webkit.goBack();
    // WebKit clears a field a moment after it has shown the page.
    await webkit.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await valueOf()).toBe(words);
  });

for (const locale of LOCALES)
  test(`the timeline in one file zooms, and turns its facts, in ${locale}`, async ({ webkit }) => {
    await webkit.goto(fromFolder(copyFile('alone', 'timeline', locale)));
    await expect
      .poll(() => isShown(webkit, 'zoomable-timeline[data-ready]:not([data-pending])'))
      .toBe(true);
    await zoomIn(webkit);
    await webkit.click('[data-present]');
    await expect
      .poll(() => textOf(webkit, '.event-sheet h2'))
      .toBe(await textOf(webkit, '.fact .what'));
    expect(
      await webkit.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).toEqual([]);
  });
