/** Measures one load of one page in a fresh browser: what it weighs, how soon it shows an event, what gestures cost. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import type { Gesture, System, Trial, TrialName } from './pages.ts';

/** CPU slowdown factor: a mid-range phone. */
export const SLOWDOWN = 4;
const VIEWPORT = { width: 1280, height: 800 };
/** Number of gestures of each kind. */
const GESTURES = 5;
/** Timeout of a whole measurement, after which the browser is closed, in ms. */
const LIMIT_MS = 300_000;
/** Idle time between the load and the gestures, in ms. */
const SETTLE_MS = 1_500;
/** How long the frames of a gesture are watched, in ms. */
const WATCH_MS = 400;

export interface Load {
  firstEventMs: number;
  blockingMs: number;
  nodes: number;
  /** Size of all files except fonts and images, and of the scripts among them. */
  brotliKb: number;
  scriptKb: number;
  /** 95th percentile and worst frame time during the gestures of each trial, in ms. */
  frames: Partial<Record<TrialName, { p95: number; worst: number }>>;
}

interface Notes {
  firstEvent: number;
  tasks: number[];
  /** Time between frames since the last input, in ms. */
  gaps: number[];
}
const notesOf = (page: Page) => page.evaluate(() => (window as unknown as { notes: Notes }).notes);

/** Runs in the page before anything else: records the first event in view, long tasks and the frames of a gesture. */
function watch(selector: string): void {
  const notes: Notes = { firstEvent: 0, tasks: [], gaps: [] };
  Object.assign(window, { notes });
  const isInView = (element: Element) => {
    const { top, bottom, left, right, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  const look = () => {
    const first = [...document.querySelectorAll(selector)].slice(0, 50);
    if (!first.some((element) => element.checkVisibility() && isInView(element)))
      requestAnimationFrame(look);
    // The content of this frame is on the screen at the next one.
    else requestAnimationFrame((time) => (notes.firstEvent = time));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  let before = 0;
  const count = (time: number) => {
    if (before) notes.gaps.push(time - before);
    before = time;
    requestAnimationFrame(count);
  };
  const start = () => {
    if (!before) requestAnimationFrame(count);
  };
  for (const name of ['wheel', 'pointerdown'])
    addEventListener(name, start, { capture: true, passive: true });
}

/** @throws if the page shows no event within LIMIT_MS */
export async function measure(
  executablePath: string,
  system: System,
  url: string,
  folder: string,
): Promise<Load> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  const watchdog = setTimeout(() => void browser.close(), LIMIT_MS);
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    // Requests of a peer to third parties are blocked.
    await page.route(/.*/, (route) =>
      route.request().url().startsWith(new URL(url).origin) ? route.continue() : route.abort(),
    );
    const files = new Set<string>();
    page.on('requestfinished', (request) => files.add(new URL(request.url()).pathname));
    await page.addInitScript(watch, system.event);
    await page.goto(url, { waitUntil: 'load', timeout: LIMIT_MS });
    await page.waitForFunction(
      () => (window as unknown as { notes: Notes }).notes.firstEvent,
      undefined,
      { timeout: LIMIT_MS },
    );
    await page.waitForTimeout(SETTLE_MS);

    const { firstEvent, tasks } = await notesOf(page);
    // Detached nodes are counted until they are garbage-collected.
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const frames: Load['frames'] = {};
    for (const trial of system.trials) frames[trial.name] = await perform(page, system, trial);
    const shown = [...files].filter((file) => !/\.(?:woff2?|ttf|svg|png|ico)$/.test(file));
    const kbOf = (wanted: readonly string[]) =>
      wanted
        .map((file) => brotliCompressSync(readFileSync(`${folder}${decodeURI(file)}`)).length)
        .reduce((sum, size) => sum + size / 1024, 0);
    return {
      firstEventMs: firstEvent,
      blockingMs: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? 0,
      brotliKb: kbOf(shown),
      scriptKb: kbOf(shown.filter((file) => file.endsWith('.js'))),
      frames,
    };
  } finally {
    clearTimeout(watchdog);
    await browser.close();
  }
}

/** Performs a gesture several times and reads the frames. */
async function perform(page: Page, { target }: System, { gesture }: Trial) {
  await page.evaluate(() => ((window as unknown as { notes: Notes }).notes.gaps = []));
  for (let at = 0; at < GESTURES; at += 1) {
    await act(page, target, gesture);
    await page.waitForTimeout(WATCH_MS);
  }
  const gaps = (await notesOf(page)).gaps.sort((a, b) => a - b);
  return { p95: gaps[Math.floor(gaps.length * 0.95)] ?? Number.NaN, worst: gaps.at(-1) ?? 0 };
}

/** A gesture in the middle of the visible part of the target. */
async function act(page: Page, target: string, gesture: Gesture): Promise<void> {
  if (gesture.kind === 'click') {
    await page.locator(gesture.selector).first().click({ force: true, timeout: 60_000 });
    return;
  }
  const box = await page.locator(target).first().boundingBox();
  if (!box) throw new Error(`${target} is not in the page`);
  const x = Math.max(box.x, 0) + Math.min(box.width, VIEWPORT.width) / 2;
  const y = Math.min(Math.max(box.y, 0) + 60, VIEWPORT.height - 40);
  await page.mouse.move(x, y);
  if (gesture.kind === 'drag') {
    await page.mouse.down();
    await page.mouse.move(x + gesture.byPx, y, { steps: 10 });
    await page.mouse.up();
    return;
  }
  if (gesture.ctrl) await page.keyboard.down('Control');
  await page.mouse.wheel(gesture.x, gesture.y);
  if (gesture.ctrl) await page.keyboard.up('Control');
}
