/** Runs IBM Equal Access within a page, and keeps what it calls a violation for sure, by its place. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ace from 'accessibility-checker-engine';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine'),
  'utf8',
);

/** The rules of WCAG 2.2, in the words of the engine. */
const GUIDELINE = 'WCAG_2_2';
/** An engine that looked at nothing finds nothing: the lightest page gives several times as many results. */
const RESULTS_MIN = 100;

/**
 * What it has to say of a page as it stands: `rule: place`. A frame in the page is a page of its own, tried by itself.
 * @throws when it looked at next to nothing
 */
export async function equalAccessFaults(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { faults, count } = await page.evaluate(async (guideline) => {
    const { Checker } = (window as unknown as { ace: typeof ace }).ace;
    const { results } = await new Checker().check(document, [guideline]);
    const sure = results.filter(
      ({ value: [level, verdict] }) => `${level} ${verdict}` === 'VIOLATION FAIL',
    );
    return {
      faults: sure.map(({ ruleId, path }) => `${ruleId}: ${path['dom'] ?? ''}`),
      count: results.length,
    };
  }, GUIDELINE);
  if (count < RESULTS_MIN) throw new Error(`Equal Access gave ${count} results for ${page.url()}`);
  return faults.filter((fault) => !fault.includes('/iframe['));
}
