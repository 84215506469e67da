/** Measures one load of one page in a fresh browser: loading times, and the cost of gestures. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { perform, VIEWPORT, type GestureCost } from './gestures.ts';
import type { System, TrialName } from './pages.ts';

/** CPU slowdown factor: a mid-range phone. */
export const SLOWDOWN = 4;
/** Number of gestures of each kind. */
const GESTURES = 5;
/** Timeout for the first event of a page, in ms. */
const PATIENCE_MS = 180_000;
/** Timeout of a whole measurement, after which the browser is closed, in ms. */
const LIMIT_MS = 600_000;
/** Idle time between the load and the measurements, in ms. */
const SETTLE_MS = 1_500;
/** A page slower than this to its first event gets only two gestures of each kind, in ms. */
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
  /** Size of all files except fonts and images, and of the scripts among them. */
  brotliKb: number;
  scriptKb: number;
  costs: Partial<Record<TrialName, GestureCost | undefined>>;
}

/** Runs in the page before anything else: records the first event in view, long tasks and layout shifts. */
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
    // The content of this frame is on the screen at the next one.
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
    // Detached nodes are counted until they are garbage-collected.
    await cdp.send('HeapProfiler.collectGarbage');
    const metrics = await readMetrics(cdp);
    const rendererMb = await rendererSize(await browser.newBrowserCDPSession());
    const count = firstEvent > SLOW_MS ? 2 : GESTURES;
    const costs: Load['costs'] = {};
    for (const trial of system.trials)
      costs[trial.name] = await perform(page, system, trial, count);
    const shown = [...files].filter((file) => !/\.(?:woff2?|ttf|svg|png|ico)$/.test(file));
    const kbOf = (wanted: readonly string[]) =>
      wanted
        .map((file) => brotliCompressSync(readFileSync(`${folder}${decodeURI(file)}`)).length)
        .reduce((sum, size) => sum + size / 1024, 0);
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
      brotliKb: kbOf(shown),
      scriptKb: kbOf(shown.filter((file) => file.endsWith('.js'))),
      costs,
    };
  } finally {
    clearTimeout(watchdog);
    await browser.close();
  }
}

async function readMetrics(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Proportional set size of the largest renderer, in MB; Linux only, NaN elsewhere. */
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
