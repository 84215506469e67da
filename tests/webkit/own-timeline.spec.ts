/** Checks a reader's own timeline in WebKit: facts chosen one by one, and downloaded as data and as a picture. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileOf } from '../../src/i18n/routes.ts';
import { fromFolder } from '../browser/site.ts';
import { expect, focus, isShown, openTimeline, test, textOf } from './webkit.ts';
import type { WebKit } from './web-driver.ts';

const FILE = fileOf('timeline', 'fr');
const CHOSEN = ['2015-police-nationale', '2023-11-14-disclose', '2025-01-27-classement'];
const ASKED = `?faits=${CHOSEN.join(',')}`;

/** A blank picture of this size has fewer bytes. */
const DRAWN_BYTES = 20_000;

const shownIds = (webkit: WebKit) =>
  webkit.evaluate(() => [...document.querySelectorAll('.fact:not([hidden])')].map(({ id }) => id));

/** Requests a file from the menu, and returns its bytes: the browser writes the whole file before it renames it. */
async function take(webkit: WebKit, format: 'csv' | 'json' | 'svg' | 'png'): Promise<Buffer> {
  const file = webkit.downloaded(`ma-frise.${format}`);
  await webkit.click('.share > summary');
  await webkit.click('.share details > summary');
  await webkit.click(`[data-own=${format}]`);
  await expect.poll(() => existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  rmSync(file);
  return bytes;
}

for (const place of ['on a host', 'from a folder'])
  test(`a URL shows the facts in it, which are downloaded as data and as a picture, ${place}`, async ({
    webkit,
    baseURL,
  }) => {
    await openTimeline(
      webkit,
      `${place === 'on a host' ? `${baseURL}${FILE}` : fromFolder(FILE)}${ASKED}`,
    );
    await expect.poll(() => shownIds(webkit)).toEqual(CHOSEN);
    const lines = String(await take(webkit, 'csv'))
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(1 + CHOSEN.length);
    const { events } = JSON.parse(String(await take(webkit, 'json')));
    expect(events.map(({ id }: { id: string }) => id)).toEqual(CHOSEN);
    const svg = String(await take(webkit, 'svg'));
    expect(svg).toContain('Dix ans, deux horloges');
    expect(svg).not.toMatch(/color\(|var\(|style=|<use/);
    const png = await take(webkit, 'png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(DRAWN_BYTES);
  });

test('facts are chosen by keyboard, and the URL gives the same', async ({ webkit, baseURL }) => {
  await openTimeline(webkit, `${baseURL}${FILE}`);
  await webkit.click('[data-own=class]');
  await expect.poll(() => isShown(webkit, '.own-box input')).toBe(true);
  for (const id of CHOSEN) {
    await focus(webkit, `[id="${id}"] .own-box input`);
    await webkit.press(' ');
  }
  await expect.poll(() => textOf(webkit, '.own-bar p')).toBe('3 faits choisis');
  await webkit.click('.own-bar button:last-of-type');
  await expect.poll(() => shownIds(webkit)).toEqual(CHOSEN);
  expect(await isShown(webkit, '.own-bar')).toBe(false);
  await expect
    .poll(() => webkit.evaluate(() => new URLSearchParams(location.search).get('faits')))
    .toBe(CHOSEN.join(','));
});
