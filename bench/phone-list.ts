/**
 * Scrolls the timeline on a phone by touch, from the first fact to the last and back, in a browser slowed as in the
 * rest of the benchmark, and prints the time between frames. `node bench/phone-list.ts`, after a build. On a shared
 * machine, compare with the row where nothing moves, and read the last column.
 */
import type { CDPSession, Page } from '@playwright/test';
import { fileOf } from '../src/i18n/routes.ts';
import { frameHead, frameRow, idle, onSlowedPages, watch } from './frame-times.ts';
import { SLOWDOWN } from './measure.ts';

const PORT = 4462;
const VIEWPORT = { width: 360, height: 780 };
/** Speed of a fast swipe, in px per second. */
const SPEED = 1_500;
/** Idle time before the measurement, and length of the measurement without movement, in ms. */
const SETTLE_MS = 2_000;
const IDLE_MS = 10_000;

/** Runs in the page: records the time between frames until `stopNoting`. */
function startNoting(): void {
  const gaps: number[] = [];
  let last = 0;
  let isOver = false;
  const look = (time: number) => {
    if (last) gaps.push(time - last);
    last = time;
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, {
    stopNoting: () => {
      isOver = true;
      return gaps;
    },
  });
}

const stopNoting = (page: Page) =>
  page.evaluate(() => (window as unknown as { stopNoting: () => number[] }).stopNoting());

/** @param byPx  scroll distance: the page moves up, or down when negative */
async function swipe(page: Page, cdp: CDPSession, byPx: number): Promise<number[]> {
  await page.evaluate(startNoting);
  await cdp.send('Input.synthesizeScrollGesture', {
    x: VIEWPORT.width / 2,
    y: VIEWPORT.height / 2,
    yDistance: byPx,
    speed: SPEED,
    gestureSourceType: 'touch',
  });
  return stopNoting(page);
}

await onSlowedPages(PORT, async (open) => {
  console.log(`Processor slowed ${SLOWDOWN} times.\n\n${frameHead('list')}`);
  const { page, cdp } = await open({ viewport: VIEWPORT, isMobile: true, hasTouch: true });
  await page.goto(`http://127.0.0.1:${PORT}/${fileOf('timeline', 'fr')}`);
  await page.waitForTimeout(SETTLE_MS);
  const lengthPx = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (const [name, goOn] of [
    ['nothing moves', () => page.evaluate(idle, IDLE_MS)],
    ['down', () => swipe(page, cdp, -lengthPx)],
    ['back up', () => swipe(page, cdp, lengthPx)],
  ] as const)
    console.log(frameRow(VIEWPORT.width, name, await watch(cdp, goOn)));
});
