/** Checks the timeline in WebKit: zoom, filters, the chosen fact and the focus. */
import { fileOf } from '../../src/i18n/routes.ts';
import { fromFolder } from '../browser/site.ts';
import { readView, seenLength } from '../browser/timeline-view.ts';
import {
  countShown,
  expect,
  focus,
  isFocused,
  isShown,
  openTimeline,
  test,
  textOf,
} from './webkit.ts';

const FILE = fileOf('timeline', 'fr');
const CHOSEN = '2023-11-14-disclose';
const ALL = `${FILE}?vue=tous`;
const mark = (id: string) => `a.event[data-id="${id}"]`;
const SHEET = '.event-sheet';

for (const place of ['on a host', 'from a folder'])
  test(`buttons and keys zoom by two, and « Revoir les dix ans » zooms out, ${place} @smoke`, async ({
    webkit,
    baseURL,
  }) => {
    await openTimeline(
      webkit,
      `${place === 'on a host' ? `${baseURL}${FILE}` : fromFolder(FILE)}?vue=tous`,
    );
    const whole = await seenLength(webkit);
    const expectShare = async (share: number) =>
      expect(Math.abs((await seenLength(webkit)) - whole / share)).toBeLessThanOrEqual(1);
    await webkit.click('[data-zoom=in]');
    await expectShare(2);
    await focus(webkit, 'a.event');
    await webkit.press('+');
    await expectShare(4);
    await webkit.press('-');
    await expectShare(2);
    await webkit.click('[data-zoom=out]');
    await expectShare(1);
    await webkit.click('[data-zoom=in]');
    // The layout, and what it offers, follows the gesture.
    await expect.poll(() => countShown(webkit, '[data-zoom=all]')).toBe(1);
    await webkit.click('[data-zoom=all]');
    expect((await readView(webkit)).isWhole).toBe(true);
  });

test('a filter states what it keeps, and hides the others @smoke', async ({ webkit, baseURL }) => {
  await openTimeline(webkit, `${baseURL}${ALL}`);
  const all = await countShown(webkit, '.lane-name[data-topic]');
  await webkit.click('.controls .drop > summary');
  await webkit.click('label:has(#sujet-experimentation)');
  await expect.poll(() => countShown(webkit, '.lane-name[data-topic]')).toBe(1);
  const { lines } = await readView(webkit);
  const shown = lines.filter((line) => line.isShown);
  expect(await textOf(webkit, '.status')).toBe(
    `${shown.length} faits affichés sur ${lines.length}.`,
  );
  await webkit.click('[data-reset]');
  await expect.poll(() => countShown(webkit, '.lane-name[data-topic]')).toBe(all);
});

test('a search keeps its facts; filters without results say so', async ({ webkit, baseURL }) => {
  await openTimeline(webkit, `${baseURL}${FILE}`);
  await webkit.write('[name=q]', 'cnil');
  await expect.poll(() => textOf(webkit, '.status')).toMatch(/^\d+ faits affichés sur/);
  const { lines } = await readView(webkit);
  const shown = lines.filter((line) => line.isShown);
  const inLines = lines.filter(({ words }) => /cnil/i.test(words.join(' ')));
  expect(inLines.length).toBeGreaterThan(0);
  expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(inLines.map(({ id }) => id)));
  await webkit.write('[name=q]', 'zzzz');
  await expect.poll(() => textOf(webkit, '.status')).toBe('Aucun fait ne répond à ces filtres.');
  expect(await countShown(webkit, '.drawing a, .fact, .knot-label')).toBe(0);
});

test('a chosen fact opens beside the drawing, its name is focused, and Escape restores the focus @smoke', async ({
  webkit,
  baseURL,
}) => {
  await openTimeline(webkit, `${baseURL}${ALL}`);
  await webkit.click(`${mark(CHOSEN)} .mark`);
  await expect.poll(() => isFocused(webkit, `${SHEET} h2`)).toBe(true);
  expect(await textOf(webkit, `${SHEET} h2`)).toMatch(/^Disclose révèle l’usage de Briefcam/);
  await expect.poll(() => webkit.evaluate(() => location.hash)).toBe(`#${CHOSEN}`);
  await webkit.press('Escape');
  await expect.poll(() => isShown(webkit, SHEET)).toBe(false);
  expect(await isFocused(webkit, mark(CHOSEN))).toBe(true);
  await webkit.press('Enter');
  await expect.poll(() => isFocused(webkit, `${SHEET} h2`)).toBe(true);
  const before = await textOf(webkit, `${SHEET} h2`);
  await webkit.click(`${SHEET} [data-step="1"]`);
  await expect.poll(() => textOf(webkit, `${SHEET} h2`)).not.toBe(before);
});

test('a URL with a fact opens the drawing on it, not the list', async ({ webkit, baseURL }) => {
  for (const address of [`${FILE}#${CHOSEN}`, `${FILE}?fait=${CHOSEN}`]) {
    await webkit.goto('about:blank');
    await openTimeline(webkit, `${baseURL}${address}`);
    await expect.poll(() => isFocused(webkit, `${SHEET} h2`), address).toBe(true);
    // The window follows the drawing in the next frame.
    const isInWindow = () =>
      webkit.evaluate(
        (asked) => {
          const box = document.querySelector(asked)?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left > 0;
        },
        `${mark(CHOSEN)} .mark`,
      );
    await expect.poll(isInWindow, address).toBe(true);
    await webkit.press('Escape');
    await expect.poll(() => isShown(webkit, SHEET), address).toBe(false);
    expect(await isFocused(webkit, mark(CHOSEN)), address).toBe(true);
  }
});

test('facts are one tab stop, which the arrows move', async ({ webkit, baseURL }) => {
  await openTimeline(webkit, `${baseURL}${ALL}`);
  const STOP = '.drawing :is(.event, .group):is([tabindex="0"], :not([tabindex]))';
  expect(await countShown(webkit, STOP)).toBe(1);
  await focus(webkit, STOP);
  await webkit.press('ArrowRight', '+');
  expect(await countShown(webkit, STOP)).toBe(1);
  expect(await isFocused(webkit, STOP)).toBe(true);
  await webkit.press('Tab');
  expect(await isFocused(webkit, '.drawing :is(.event, .group)')).toBe(false);
});
