/**
 * Opens the pages as axe and IBM Equal Access judge them, in both schemes, on a phone and on a desk, and writes down
 * what they find. Each takes a third of an hour: neither is in `npm test`, which asks less of both.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { axeFaults } from '../../tests/browser/axe.ts';
import { equalAccessFaults } from '../../tests/browser/equal-access.ts';
import { findChromium, NO_CHROMIUM } from '../browsers.mjs';
import { everyPage } from './heaviest-pages.ts';
import {
  ENGINE_RECORD,
  readRecord,
  type EngineFindings,
  type EngineRecord,
} from './recorded-figures.ts';

const PORT = 4398;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
/** How long the server may take to answer, in ms. */
const PATIENCE_MS = 10_000;
/** Pages that are judged side by side: an engine works on one core. */
const AT_ONCE = 2;
/** Each page is opened in each of them. */
const VIEWS = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    viewport: { width, height: 800 },
    colorScheme,
  })),
);
/**
 * Equal Access takes what a clip hides from sight for hidden from a screen reader, and does not name a field by it.
 * The clip is lifted: what it hides is a pixel wide, and stays so.
 */
const UNCLIPPED =
  '.visually-hidden, .sr-only, .slips thead, .proofs thead { clip-path: none !important; }';

const { resolve } = createRequire(import.meta.url);
const versionOf = (name: string) =>
  (JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string })
    .version;

/** An engine, and what it finds in a page as it stands. */
interface Engine {
  version: string;
  faultsOf: (page: Page) => Promise<string[]>;
}

const ENGINES: Readonly<Record<keyof EngineRecord, Engine>> = {
  axe: { version: versionOf('axe-core'), faultsOf: axeFaults },
  equalAccess: {
    version: versionOf('accessibility-checker-engine'),
    faultsOf: async (page) => {
      await page.addStyleTag({ content: UNCLIPPED });
      return equalAccessFaults(page);
    },
  },
};
const isEngine = (name: string): name is keyof EngineRecord => name in ENGINES;

/**
 * Writes `content/record/engines.json`, and prints each fault with its page and its view. Of pages that are named it
 * prints the same, and writes nothing.
 *
 * @param names  engines to ask, all where none is named; pages to open, every one where none is named
 * @throws when no Chromium is there, or the server does not answer
 */
export async function recordEngines(dist: string, names: readonly string[]): Promise<void> {
  const wanted = names.filter(isEngine);
  const named = names.filter((name) => !isEngine(name));
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const server = spawn(process.execPath, ['.config/serve.mjs', dist, String(PORT)], {
    stdio: 'ignore',
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await waitForServer();
    for (const name of wanted.length > 0 ? wanted : Object.keys(ENGINES).filter(isEngine)) {
      const pages = named.length > 0 ? named : everyPage(dist);
      const faults = await judge(browser, ENGINES[name], pages);
      console.log(`${name} : ${faults} faute(s), ${pages.length} page(s)`);
      if (named.length > 0) continue;
      keep(name, {
        day: new Date().toISOString().slice(0, 10),
        version: ENGINES[name].version,
        browser: `Chrome ${browser.version()}`,
        pages: pages.length,
        views: VIEWS.length,
        faults,
      });
    }
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Writes down what an engine found, beside what another one did. */
function keep(name: keyof EngineRecord, findings: EngineFindings): void {
  const record = { ...readRecord<EngineRecord>(ENGINE_RECORD), [name]: findings };
  writeFileSync(ENGINE_RECORD, `${JSON.stringify(record, null, 2)}\n`);
}

/** @throws when nothing answers */
async function waitForServer(): Promise<void> {
  for (const started = Date.now(); ; await new Promise((again) => setTimeout(again, 100)))
    try {
      await fetch(ADDRESS);
      return;
    } catch (cause) {
      if (Date.now() - started > PATIENCE_MS)
        throw new Error(`Le port ${PORT} ne répond pas.`, { cause });
    }
}

/** Opens each page in each view, and counts what the engine finds. */
async function judge(browser: Browser, engine: Engine, pages: readonly string[]): Promise<number> {
  let faults = 0;
  for (const view of VIEWS) {
    // The engines are let in: the policy of a page is not what they judge.
    const context = await browser.newContext({ ...view, locale: 'fr-FR', bypassCSP: true });
    const left = pages.values();
    const judgeSome = async () => {
      for (const file of left) {
        const page = await context.newPage();
        const response = await page.goto(`${ADDRESS}${file}`, { waitUntil: 'load' });
        if (!response?.ok()) throw new Error(`${file} ne s’ouvre pas.`);
        await openFolds(page);
        const found = await engine.faultsOf(page);
        faults += found.length;
        for (const fault of found)
          console.log(`${file}, ${view.viewport.width} px, ${view.colorScheme} : ${fault}`);
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, judgeSome));
    await context.close();
  }
  return faults;
}

/** What a reader unfolds is judged too; what an instrument does as it wakes is done first. */
async function openFolds(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}
