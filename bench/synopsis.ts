/**
 * Plays the two streets of the video summary from start to end, in a browser slowed as in the rest of the benchmark,
 * and prints the time between frames. `node bench/synopsis.ts`, after a build. On a shared machine, compare with the
 * row where nothing plays, and read the last column: the processor time of the page's main thread, which waiting for a
 * turn does not lengthen.
 */
import type { Page } from '@playwright/test';
import { fileOf } from '../src/i18n/routes.ts';
import { frameHead, frameRow, idle, onSlowedPages, watch } from './frame-times.ts';
import { SLOWDOWN } from './measure.ts';

const PORT = 4461;
/** A desktop, and the narrowest phone. */
const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 360, height: 780 },
];
/** Ids of the steps with a player. */
const STREETS = ['une-heure', 'une-minute'] as const;
/** Idle time before playing, and length of the measurement without playing, in ms. */
const SETTLE_MS = 2_000;
const IDLE_MS = 20_000;
/** Timeout for a street to finish, in ms. */
const PATIENCE_MS = 90_000;

/** Runs in the page: plays a street and returns the time between its frames, in ms, once it has stopped. */
function play(id: string): Promise<number[]> {
  const button = document.querySelector<HTMLElement>(`#${id} [data-play]`);
  if (!button) throw new Error(`No player in #${id}`);
  const before = button.textContent;
  return new Promise((resolve) => {
    const gaps: number[] = [];
    let last = 0;
    button.click();
    const look = (time: number) => {
      if (last) gaps.push(time - last);
      last = time;
      const { value, max } = document.querySelector<HTMLInputElement>(`#${id} input`) ?? {
        value: '0',
        max: '0',
      };
      if (button.textContent !== before && value === max) resolve(gaps);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function openStep(page: Page, id: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${PORT}/${fileOf('synopsis', 'fr')}#${id}`);
  await page.locator(`#${id} [data-play]`).scrollIntoViewIfNeeded();
  await page.waitForTimeout(SETTLE_MS);
}

/** Plays a street to its end, and returns the time between its frames. */
const playToEnd = (page: Page, id: string) =>
  Promise.race([
    page.evaluate(play, id),
    new Promise<never>((_, refuse) =>
      setTimeout(() => refuse(new Error(`#${id} does not stop`)), PATIENCE_MS).unref(),
    ),
  ]);

await onSlowedPages(PORT, async (open) => {
  console.log(`Processor slowed ${SLOWDOWN} times.\n\n${frameHead('street')}`);
  for (const viewport of VIEWPORTS) {
    const { page, cdp } = await open({ viewport });
    await openStep(page, STREETS[0]);
    const still = await watch(cdp, () => page.evaluate(idle, IDLE_MS));
    console.log(frameRow(viewport.width, 'nothing plays', still));
    for (const id of STREETS) {
      await openStep(page, id);
      const played = await watch(cdp, () => playToEnd(page, id));
      console.log(frameRow(viewport.width, id, played));
    }
    await page.close();
  }
});
