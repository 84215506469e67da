/** Performs gestures on a page and measures the cost of their frames. */
import type { Page } from '@playwright/test';
import type { Gesture, System, Trial } from './pages.ts';

export const VIEWPORT = { width: 1280, height: 800 };
/** How long the frames of a gesture are measured, in ms. */
const WATCH_MS = 400;

export interface GestureCost {
  /** 95th percentile and worst frame time during the gestures, in ms. */
  frameP95Ms: number;
  frameWorstMs: number;
  /** Median time from the input to the frame that shows its effect, in ms. */
  inputToPaintMs: number;
}

/** Performs a gesture several times and measures the frames; undefined if the target is missing from the page. */
export async function perform(
  page: Page,
  { target }: System,
  { before = [], gesture }: Trial,
  count: number,
): Promise<GestureCost | undefined> {
  const middle = await middleOf(page, target);
  if (!middle) return undefined;
  for (const one of before) {
    await act(page, one, middle);
    await page.waitForTimeout(WATCH_MS);
  }
  // The preparatory gestures may have moved it.
  const { x, y } = (await middleOf(page, target)) ?? middle;
  await page.mouse.move(x, y);
  const frames: number[] = [];
  const delays: number[] = [];
  for (let at = 0; at < count; at += 1) {
    await page.evaluate(watchFrames);
    await act(page, gesture, { x, y });
    await page.waitForTimeout(WATCH_MS);
    const seen = await page.evaluate(
      () => (window as unknown as { frames: { gaps: number[]; delay: number } }).frames,
    );
    frames.push(...seen.gaps);
    if (seen.delay > 0) delays.push(seen.delay);
  }
  if (frames.length === 0) return undefined;
  frames.sort((a, b) => a - b);
  return {
    frameP95Ms: frames[Math.floor(frames.length * 0.95)] ?? 0,
    frameWorstMs: frames.at(-1) ?? 0,
    inputToPaintMs: median(delays),
  };
}

/** The middle of the visible part of a target, below its top edge. */
async function middleOf(page: Page, target: string): Promise<{ x: number; y: number } | undefined> {
  const box = await page.locator(target).first().boundingBox();
  if (!box) return undefined;
  const x = Math.min(
    Math.max(box.x, 0) + Math.min(box.width, VIEWPORT.width) / 2,
    VIEWPORT.width - 40,
  );
  const y = Math.min(Math.max(box.y, 0) + 30, VIEWPORT.height - 40);
  return { x, y };
}

async function act(
  page: Page,
  gesture: Gesture,
  { x, y }: { x: number; y: number },
): Promise<void> {
  switch (gesture.kind) {
    case 'click':
      await page.locator(gesture.selector).first().click({ force: true, timeout: 60_000 });
      break;
    case 'drag':
      await page.mouse.move(x + 200, y);
      await page.mouse.down();
      await page.mouse.move(x + 200 + gesture.byPx, y, { steps: 10 });
      await page.mouse.up();
      break;
    case 'wheel':
      // A preceding click left the pointer elsewhere.
      await page.mouse.move(x, y);
      if (gesture.ctrl) await page.keyboard.down('Control');
      await page.mouse.wheel(gesture.x, gesture.y);
      if (gesture.ctrl) await page.keyboard.up('Control');
  }
}

/** Runs in the page: time between frames from the next input on, and from that input to its frame. */
function watchFrames(): void {
  const frames = { gaps: [] as number[], delay: 0 };
  Object.assign(window, { frames });
  let began = 0;
  let before = 0;
  const look = (time: number) => {
    if (began && before) frames.gaps.push(time - before);
    before = time;
    if ((window as unknown as { frames: unknown }).frames === frames) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const start = ({ timeStamp }: Event) => {
    if (began) return;
    began = timeStamp;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (frames.delay = performance.now() - timeStamp);
      port2.postMessage(0);
    });
  };
  for (const name of ['wheel', 'pointerdown'])
    addEventListener(name, start, { capture: true, passive: true, once: true });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
