/**
 * Types one letter into the search of each edition, in a slowed browser, and prints the response time: from the key
 * press to the frame that shows the results. `node bench/search.ts`, after a build; `--write` also writes the table to
 * bench/README.md. Exits with 1 above the goal.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, NO_CHROMIUM } from '../.config/browsers.mjs';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { fileOf } from '../src/i18n/routes.ts';
import { median } from './gestures.ts';
import { MACHINE } from './machine.ts';
import { SLOWDOWN } from './measure.ts';

const PORT = 4464;
const GOAL_MS = 150;
const LOADS = 9;
/** Minimum time between focusing the field and the first key, in ms. */
const HAND_MS = 300;
const FIELD = 'input[type=search]';
const README = 'bench/README.md';
const MARK = '<!-- search -->';

/** Runs in the page: records the time of the first key press, and of the paint of its result. */
function watch(): void {
  const times = { key: 0, answer: 0 };
  Object.assign(window, { times });
  addEventListener('keydown', ({ timeStamp }) => (times.key ||= timeStamp), true);
  addEventListener('DOMContentLoaded', () => {
    const results = document.querySelector('.search-results') as Element;
    new MutationObserver(() => {
      if (results.childElementCount === 0 || times.answer > 0) return;
      const painted = new MessageChannel();
      painted.port1.onmessage = () => (times.answer = performance.now());
      requestAnimationFrame(() => painted.port2.postMessage(0));
    }).observe(results, { childList: true });
  });
}

/** Time from the first of these keys to the painted result. */
async function wait(page: Page, keys: readonly string[]): Promise<number> {
  await page.evaluate(() =>
    Object.assign((window as unknown as { times: object }).times, { key: 0, answer: 0 }),
  );
  for (const key of keys) await page.keyboard.press(key);
  const times = await page.waitForFunction(() => {
    const { times } = window as unknown as { times: { key: number; answer: number } };
    return times.answer > 0 ? times : undefined;
  });
  const { key: pressed, answer } = (await times.jsonValue()) as { key: number; answer: number };
  return answer - pressed;
}

/**
 * Response times of a fresh visit: of the key that triggers the load of the index, and of the next key, with the index
 * loaded.
 */
async function visit(browser: Browser, locale: Locale, handMs: number) {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watch);
  await page.goto(`http://127.0.0.1:${PORT}/${fileOf('search', locale)}`, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  await page.locator(FIELD).focus();
  await page.waitForTimeout(handMs);
  const first = await wait(page, ['c', 'n']);
  await page.waitForTimeout(1000);
  const next = await wait(page, ['i']);
  await context.close();
  return { first, next };
}

const executablePath = findChromium();
if (!executablePath) throw new Error(NO_CHROMIUM);
const server = spawn(process.execPath, ['.config/serve.mjs', 'dist', String(PORT), '/'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
// The server prints its URL once it is ready.
await once(server.stdout, 'data');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const head = [
  'edition',
  'a key with the focus, ms',
  `a key ${HAND_MS} ms after the field, ms`,
  'the next key, ms',
];
const lines: string[][] = [];
let worst = 0;
try {
  for (const locale of LOCALES) {
    const cold = [];
    const eased = [];
    for (let at = 0; at < LOADS; at += 1) {
      cold.push(await visit(browser, locale, 0));
      eased.push(await visit(browser, locale, HAND_MS));
    }
    const waits = [
      cold.map(({ first }) => first),
      eased.map(({ first }) => first),
      [...cold, ...eased].map(({ next }) => next),
    ];
    worst = Math.max(worst, ...waits.map(median));
    const say = (values: number[]) =>
      `${Math.round(median(values))} (${Math.round(Math.max(...values))})`;
    lines.push([locale, ...waits.map(say)]);
  }
} finally {
  await browser.close();
  server.kill();
}
const table = [head, head.map(() => '---'), ...lines]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const text = `Machine: ${MACHINE}. Chromium, processor slowed ${SLOWDOWN} times. ${new Date().toISOString().slice(0, 10)}. Median of ${LOADS} visits, and the worst.\n\n${table}`;
console.log(`${text}\n\nWorst median ${Math.round(worst)} ms, goal ${GOAL_MS}.`);
if (process.argv.includes('--write')) {
  const readme = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    readme.replace(new RegExp(`(${MARK}\n)[\\s\\S]*?(\n<!-- end -->)`), `$1\n${text}\n$2`),
  );
}
process.exitCode = worst > GOAL_MS ? 1 : 0;
