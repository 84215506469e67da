/** Runs IBM Equal Access in a page, and returns its definite violations, by location. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ace from 'accessibility-checker-engine';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine'),
  'utf8',
);

/** The rules of WCAG 2.2, by the engine's name. */
const GUIDELINE = 'WCAG_2_2';
/**
 * Minimum number of results, to detect an engine that tested nothing: the lightest page gives several times as many.
 */
const RESULTS_MIN = 100;

/**
 * Definite violations of a page in its current state: `rule: place`. A frame in the page is tested separately as a
 * page.
 * @throws when it has tested almost nothing
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
