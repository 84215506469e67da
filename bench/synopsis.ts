/**
 * Plays the two streets of the video summary from beginning to end, in a browser slowed as in the rest
 * of the benchmark, and prints the time between frames. `node bench/synopsis.ts`, after a build.
 */
import { spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../.config/browsers.mjs';
import { fileOf } from '../src/i18n/routes.ts';
import { SLOWDOWN } from './measure.ts';

const PORT = 4461;
/** A desktop, and a phone of the narrowest kind. */
const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 360, height: 780 },
];
/** Ids of the steps that play. */
const STREETS = ['une-heure', 'une-minute'];
/** One frame of sixty a second and the grain of the clock, in ms: a longer one is late. */
const LATE_MS = 17.5;
/** A street that has not stopped by then never will, in ms. */
const PATIENCE_MS = 90_000;

/** Runs in the page: plays a street and gives the time between its frames, in ms, once it has stopped. */
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

async function measure(page: Page, id: string): Promise<string> {
  await page.goto(`http://127.0.0.1:${PORT}/${fileOf('synopsis', 'fr')}#${id}`);
  await page.locator(`#${id} [data-play]`).scrollIntoViewIfNeeded();
  const gaps = await Promise.race([
    page.evaluate(play, id),
    new Promise<never>((_, refuse) =>
      setTimeout(() => refuse(new Error(`#${id} does not stop`)), PATIENCE_MS).unref(),
    ),
  ]);
  const sorted = gaps.toSorted((a, b) => a - b);
  const cells = [
    `${page.viewportSize()?.width} px`,
    id,
    gaps.length,
    sorted[Math.floor(sorted.length * 0.95)]?.toFixed(1),
    sorted.at(-1)?.toFixed(1),
    sorted.filter((gap) => gap > LATE_MS).length,
  ];
  return `| ${cells.join(' | ')} |`;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium here: npm run test:browser says how to get one.');
const server = spawn(process.execPath, ['.config/serve.mjs', 'dist', String(PORT), '/'], {
  stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  console.log(`Processor slowed ${SLOWDOWN} times.\n`);
  console.log('| width | street | frames | 95th percentile, ms | worst, ms | late |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const viewport of VIEWPORTS)
    for (const id of STREETS) {
      const page = await browser.newPage({ viewport });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      console.log(await measure(page, id));
      await page.close();
    }
} finally {
  await browser.close();
  server.kill();
}
