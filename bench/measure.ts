/** Measures one load of one page in a fresh browser: what the reader waits for, and what a gesture costs. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import type { Gesture, System } from './pages.ts';

/** How many times slower the processor is made; a phone of the middle range. */
export const SLOWDOWN = 4;
const VIEWPORT = { width: 1280, height: 800 };
/** Gestures of each kind, and how long the frames of one are watched, in ms. */
const GESTURES = 5;
const WATCH_MS = 400;
/** A page that has drawn nothing by then is given up, in ms. */
const PATIENCE_MS = 180_000;
/** After the first event, how long the page is left alone before it is counted, in ms. */
const SETTLE_MS = 1_500;
/** A page this slow to draw is given two gestures of each kind. */
const SLOW_MS = 20_000;

export interface Load {
  firstEventMs: number;
  scriptMs: number;
  blockingMs: number;
  longestTaskMs: number;
  shift: number;
  nodes: number;
  heapMb: number;
  rendererMb: number;
  requests: number;
  brotliKb: number;
  pan: GestureCost | undefined;
  zoom: GestureCost | undefined;
}

export interface GestureCost {
  /** 95th percentile and worst of the frames while the gestures run, in ms. */
  frameP95Ms: number;
  frameWorstMs: number;
  /** Median from the input to the frame that shows it, in ms. */
  inputToPaintMs: number;
}

/** Runs in the page before anything else: notes the first event in view, long tasks and shifts. */
function watch(selector: string): void {
  const notes = { firstEvent: 0, tasks: [] as number[], shifts: [] as number[] };
  Object.assign(window, { notes });
  const inView = (element: Element) => {
    const { top, bottom, left, right, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  const look = () => {
    const found = [...document.querySelectorAll(selector)]
      .slice(0, 50)
      .some(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          inView(element),
      );
    if (!found) requestAnimationFrame(look);
    // What this frame holds is on the screen at the next one.
    else requestAnimationFrame((time) => (notes.firstEvent = time));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Notes {
  firstEvent: number;
  tasks: number[];
  shifts: number[];
}
const notesOf = (page: Page) => page.evaluate(() => (window as unknown as { notes: Notes }).notes);

export async function measure(
  executablePath: string,
  system: System,
  url: string,
  folder: string,
): Promise<Load> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    // A benchmark talks to nobody: what a peer asks of a third party is refused at once.
    await page.route(/.*/, (route) =>
      route.request().url().startsWith(new URL(url).origin) ? route.continue() : route.abort(),
    );
    const files = new Set<string>();
    page.on('requestfinished', (request) => files.add(new URL(request.url()).pathname));
    await page.addInitScript(watch, system.event);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => (window as unknown as { notes?: Notes }).notes?.firstEvent,
      undefined,
      {
        timeout: PATIENCE_MS,
        polling: 200,
      },
    );
    await page.waitForLoadState('load', { timeout: PATIENCE_MS });
    await page.waitForTimeout(SETTLE_MS);

    const { firstEvent, tasks, shifts } = await notesOf(page);
    const metrics = await readMetrics(cdp);
    const rendererMb = await rendererSize(await browser.newBrowserCDPSession());
    const count = firstEvent > SLOW_MS ? 2 : GESTURES;
    const pan = system.pan && (await perform(page, system, system.pan, count));
    const zoom = system.zoom && (await perform(page, system, system.zoom, count));
    const shown = [...files].filter((file) => !/\.(?:woff2?|ttf|svg|png|ico)$/.test(file));
    const bytes = shown.map(
      (file) => brotliCompressSync(readFileSync(`${folder}${decodeURI(file)}`)).length,
    );
    return {
      firstEventMs: firstEvent,
      scriptMs: (metrics['ScriptDuration'] ?? 0) * 1000,
      blockingMs: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longestTaskMs: Math.max(0, ...tasks),
      shift: shifts.reduce((sum, value) => sum + value, 0),
      nodes: metrics['Nodes'] ?? 0,
      heapMb: (metrics['JSHeapUsedSize'] ?? 0) / 2 ** 20,
      rendererMb,
      requests: shown.length,
      brotliKb: bytes.reduce((sum, size) => sum + size, 0) / 1024,
      pan,
      zoom,
    };
  } finally {
    await browser.close();
  }
}

async function readMetrics(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Proportional set size of the largest renderer, in MB; Linux only, elsewhere not a number. */
async function rendererSize(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const kb = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
        return Number(kb) / 1024;
      } catch {
        return Number.NaN;
      }
    });
  return Math.max(...sizes);
}

/** Does a gesture several times and watches the frames; undefined where the page has nothing to do it on. */
async function perform(
  page: Page,
  { target }: System,
  gesture: Gesture,
  count: number,
): Promise<GestureCost | undefined> {
  const box = await page.locator(target).first().boundingBox();
  if (!box) return undefined;
  const x = Math.min(
    Math.max(box.x, 0) + Math.min(box.width, VIEWPORT.width) / 2,
    VIEWPORT.width - 40,
  );
  const y = Math.min(Math.max(box.y, 0) + 30, VIEWPORT.height - 40);
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
      if (gesture.ctrl) await page.keyboard.down('Control');
      await page.mouse.wheel(gesture.x, gesture.y);
      if (gesture.ctrl) await page.keyboard.up('Control');
  }
}

/** Runs in the page: the time between frames from the next input on, and from that input to its frame. */
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
