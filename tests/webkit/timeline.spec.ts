/** Protects: the timeline in WebKit: the window on it, what is asked of it, the chosen fact and the focus. */
import { fileOf } from '../../src/i18n/routes.ts';
import { fromFolder } from '../browser/site.ts';
import { readView } from '../browser/timeline-view.ts';
import {
  countShown,
  expect,
  focus,
  isFocused,
  isShown,
  openTimeline,
  test,
  textOf,
} from './window.ts';
import type { WebKit } from './web-driver.ts';

const FILE = fileOf('timeline', 'fr');
const CHOSEN = '2023-11-14-disclose';
const mark = (id: string) => `a.event[href="#${id}"]`;
const SHEET = '.event-sheet';

const widthOf = (window: WebKit) =>
  window.evaluate(() =>
    Math.round(document.querySelector('.terms')?.getBoundingClientRect().width ?? 0),
  );

for (const place of ['on a host', 'from a folder'])
  test(`buttons and keys zoom by two, and « Vue d’ensemble » comes back, ${place}`, async ({
    window,
    baseURL,
  }) => {
    await openTimeline(window, place === 'on a host' ? `${baseURL}${FILE}` : fromFolder(FILE));
    const base = await widthOf(window);
    await window.click('[data-zoom=in]');
    expect(await widthOf(window)).toBe(base * 2);
    await focus(window, '.scroller');
    await window.press('+');
    expect(await widthOf(window)).toBe(base * 4);
    await window.press('-');
    expect(await widthOf(window)).toBe(base * 2);
    await window.click('[data-zoom=out]');
    expect(await widthOf(window)).toBe(base);
    await window.click('[data-zoom=in]');
    await window.click('[data-zoom=all]');
    expect(await widthOf(window)).toBe(base);
    expect((await readView(window, { isPanned: false })).drawing).toMatchObject({ from: 0, to: 1 });
  });

test('a filter says what it leaves, and lets the others go', async ({ window, baseURL }) => {
  await openTimeline(window, `${baseURL}${FILE}`);
  const all = await countShown(window, '.lane');
  await window.click('label:has(#sujet-experimentation)');
  await expect.poll(() => countShown(window, '.lane')).toBe(1);
  const { lines } = await readView(window);
  const shown = lines.filter((line) => line.isShown);
  expect(await textOf(window, '.status')).toMatch(
    new RegExp(`^${shown.length} faits affichés sur ${lines.length}\\.`),
  );
  await window.click('[data-reset]');
  await expect.poll(() => countShown(window, '.lane')).toBe(all);
});

test('words that are searched leave their facts; filters that leave nothing say so', async ({
  window,
  baseURL,
}) => {
  await openTimeline(window, `${baseURL}${FILE}`);
  await window.write('[name=q]', 'cnil');
  await expect.poll(() => textOf(window, '.status')).toMatch(/^\d+ faits affichés sur/);
  const { lines } = await readView(window, { isPanned: false });
  const shown = lines.filter((line) => line.isShown);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ text }) => !/cnil/i.test(text))).toEqual([]);
  await window.write('[name=q]', 'zzzz');
  await expect.poll(() => textOf(window, '.status')).toBe('Aucun fait ne répond à ces filtres.');
  expect(await countShown(window, '.lane, .fact, .knot-label')).toBe(0);
});

test('a chosen fact opens beside the drawing, its name is focused, and Escape gives the focus back', async ({
  window,
  baseURL,
}) => {
  await openTimeline(window, `${baseURL}${FILE}`);
  await window.click(`${mark(CHOSEN)} .mark`);
  await expect.poll(() => isFocused(window, `${SHEET} h2`)).toBe(true);
  expect(await textOf(window, `${SHEET} h2`)).toMatch(/^Disclose révèle l’usage de Briefcam/);
  await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#${CHOSEN}`);
  await window.press('Escape');
  await expect.poll(() => isShown(window, SHEET)).toBe(false);
  expect(await isFocused(window, mark(CHOSEN))).toBe(true);
  await window.press('Enter');
  await expect.poll(() => isFocused(window, `${SHEET} h2`)).toBe(true);
  const before = await textOf(window, `${SHEET} h2`);
  await window.click(`${SHEET} [data-step="1"]`);
  await expect.poll(() => textOf(window, `${SHEET} h2`)).not.toBe(before);
});

test('an address with a fact opens the drawing on it, not the list', async ({
  window,
  baseURL,
}) => {
  for (const address of [`${FILE}#${CHOSEN}`, `${FILE}?fait=${CHOSEN}`]) {
    await window.goto('about:blank');
    await openTimeline(window, `${baseURL}${address}`);
    await expect.poll(() => isFocused(window, `${SHEET} h2`), address).toBe(true);
    const place = await window.evaluate(
      (asked) => {
        const {
          top = -1,
          bottom = -1,
          left = 0,
        } = document.querySelector(asked)?.getBoundingClientRect() ?? {};
        return { isInWindow: top >= 0 && bottom <= innerHeight && left > 0, scrolled: scrollY };
      },
      `${mark(CHOSEN)} .mark`,
    );
    expect(place.isInWindow, address).toBe(true);
    await window.press('Escape');
    await expect.poll(() => isShown(window, SHEET), address).toBe(false);
    expect(await isFocused(window, mark(CHOSEN)), address).toBe(true);
  }
});

test('facts are one tab stop, which the arrows move', async ({ window, baseURL }) => {
  await openTimeline(window, `${baseURL}${FILE}`);
  const STOP = '.lane :is(a[tabindex="0"], a:not([tabindex]))';
  expect(await countShown(window, STOP)).toBe(1);
  await focus(window, STOP);
  await window.press('ArrowRight', '+');
  expect(await countShown(window, STOP)).toBe(1);
  expect(await isFocused(window, STOP)).toBe(true);
  await window.press('Tab');
  expect(await isFocused(window, '.lane a')).toBe(false);
});
