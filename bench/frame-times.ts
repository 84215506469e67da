/** Measures the frames of a page in a slowed browser, and formats them as a table row. */
import { spawn } from 'node:child_process';
import { chromium, type BrowserContextOptions, type CDPSession, type Page } from '@playwright/test';
import { findChromium, NO_CHROMIUM } from '../.config/browsers.mjs';
import { SLOWDOWN } from './measure.ts';

/** One frame at 60 Hz plus the resolution of the clock, in ms: longer frames are late. */
const LATE_MS = 17.5;

/** Frames of a page during an activity. */
export interface Watched {
  /** Time between frames, in ms. */
  gaps: number[];
  /** Main-thread processor time per frame, in ms. */
  perFrameMs: number;
}

/** Opens a page, slowed as in the rest of the benchmark. */
export type OpenSlowed = (
  options: BrowserContextOptions,
) => Promise<{ page: Page; cdp: CDPSession }>;

/** Serves the built site and runs `work` on its pages; then closes the server and the browser. */
export async function onSlowedPages(
  port: number,
  work: (open: OpenSlowed) => Promise<void>,
): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const server = spawn(process.execPath, ['.config/serve.mjs', 'dist', String(port), '/'], {
    stdio: 'ignore',
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await work(async (options) => {
      const page = await browser.newPage(options);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      return { page, cdp };
    });
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Main-thread processor time so far, in ms. */
async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** @param goOn  the activity in the page; returns the time between its frames, in ms */
export async function watch(cdp: CDPSession, goOn: () => Promise<number[]>): Promise<Watched> {
  const before = await threadTime(cdp);
  const gaps = await goOn();
  return { gaps, perFrameMs: ((await threadTime(cdp)) - before) / gaps.length };
}

/** Runs in the page: time between frames while nothing happens, in ms. This is the baseline of the machine. */
export function idle(watchedMs: number): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    let first = 0;
    let last = 0;
    const look = (time: number) => {
      first ||= time;
      if (last) gaps.push(time - last);
      last = time;
      if (time - first > watchedMs) resolve(gaps);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** @param what  header of the activity column */
export const frameHead = (what: string) =>
  `| width | ${what} | frames | median, ms | 95th percentile, ms | worst, ms | late | main thread, ms a frame |
| --- | --- | --- | --- | --- | --- | --- | --- |`;

export function frameRow(width: number, name: string, { gaps, perFrameMs }: Watched): string {
  const sorted = gaps.toSorted((a, b) => a - b);
  const late = sorted.filter((gap) => gap > LATE_MS).length;
  const cells = [
    `${width} px`,
    name,
    gaps.length,
    sorted[Math.floor(sorted.length / 2)]?.toFixed(1),
    sorted[Math.floor(sorted.length * 0.95)]?.toFixed(1),
    sorted.at(-1)?.toFixed(1),
    `${late} (${((100 * late) / gaps.length).toFixed(1)} %)`,
    perFrameMs.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}
