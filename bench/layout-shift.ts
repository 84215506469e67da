/**
 * Loads every type of page cold, in a slowed browser on a slow network, and prints its Cumulative Layout Shift
 * (https://web.dev/articles/cls, but without the session window: every shift counts). `node bench/layout-shift.ts`,
 * after a build; exits with 1 above the goal. Arguments select the pages with one of them in their path: `node
 * bench/layout-shift.ts cjr timeline`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium, NO_CHROMIUM } from '../.config/browsers.mjs';
import { LOCALES } from '../src/i18n/locale.ts';
import { fileOf, ROUTE_NAMES } from '../src/i18n/routes.ts';
import { SLOWDOWN } from './measure.ts';

const PORT = 4462;
const GOAL = 0.01;
const VIEWPORTS = [
  { width: 360, height: 780 },
  { width: 1440, height: 900 },
];
/** « Slow 4G » of the developer tools: latency in ms, bytes per second. */
const NETWORK = {
  offline: false,
  latency: 562,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
/** Number of pages loaded in parallel: they mostly wait for the network. */
const AT_ONCE = 6;
/** How long a page is observed after its load event, in ms: fonts and scripts arrive late. */
const WATCH_MS = 2_500;

/** Fonts that the machine provides as Georgia and Arial: none, or two from the packages, with other widths. */
const MACHINES = {
  'without Georgia and Arial': [],
  'with both': [
    ['Georgia', 'Spectral', 'node_modules/@expo-google-fonts/spectral'],
    ['Arial', 'Public Sans', 'node_modules/@expo-google-fonts/public-sans'],
  ],
} as const;

function fontConfiguration(families: (typeof MACHINES)[keyof typeof MACHINES]): string {
  const folders = families.map(([, , folder]) => `<dir>${path.resolve(folder)}</dir>`).join('');
  const aliases = families
    .map(
      ([asked, given]) =>
        `<match target="pattern"><test name="family"><string>${asked}</string></test><edit name="family" mode="assign" binding="strong"><string>${given}</string></edit></match>`,
    )
    .join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir>${folders}${aliases}</fontconfig>`;
}

/** Runs in the page before anything else: adds up the layout shifts. */
function watch(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      (window as unknown as { shift: number }).shift += (
        entry as PerformanceEntry & { value: number }
      ).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Layout shift of one cold load. */
async function shiftOf(
  browser: Browser,
  file: string,
  viewport: { width: number; height: number },
) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watch);
  await page.goto(`http://127.0.0.1:${PORT}/${file}`, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(WATCH_MS);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await context.close();
  return shift;
}

const executablePath = findChromium();
if (!executablePath) throw new Error(NO_CHROMIUM);
const wanted = process.argv.slice(2);
const pages = ROUTE_NAMES.flatMap((name) => LOCALES.map((locale) => fileOf(name, locale))).filter(
  (file) => wanted.length === 0 || wanted.some((word) => file.includes(word)),
);
const folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
const server = spawn(process.execPath, ['.config/serve.mjs', 'dist', String(PORT), '/'], {
  stdio: 'ignore',
});
let worst = 0;
try {
  const columns = Object.keys(MACHINES).flatMap((machine) =>
    VIEWPORTS.map(({ width }) => `${width} px, ${machine}`),
  );
  console.log(`| page | ${columns.join(' | ')} |`);
  console.log(`| --- | ${columns.map(() => '---').join(' | ')} |`);
  const shifts = new Map<string, number[]>(pages.map((file) => [file, []]));
  for (const families of Object.values(MACHINES)) {
    const configuration = path.join(folder, 'fonts.conf');
    writeFileSync(configuration, fontConfiguration(families));
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox'],
      env: { ...process.env, FONTCONFIG_FILE: configuration },
    });
    for (const viewport of VIEWPORTS)
      for (let first = 0; first < pages.length; first += AT_ONCE) {
        const some = pages.slice(first, first + AT_ONCE);
        const found = await Promise.all(some.map((file) => shiftOf(browser, file, viewport)));
        some.forEach((file, at) => shifts.get(file)?.push(found[at] ?? Number.NaN));
        console.error(`${viewport.width} px: ${some.join(', ')}`);
      }
    await browser.close();
  }
  for (const [file, measured] of shifts) {
    worst = Math.max(worst, ...measured);
    console.log(`| ${file} | ${measured.map((shift) => shift.toFixed(3)).join(' | ')} |`);
  }
  console.log(`\nWorst ${worst.toFixed(3)}, goal ${GOAL}.`);
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
process.exitCode = worst > GOAL ? 1 : 0;
