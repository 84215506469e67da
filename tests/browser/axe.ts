/**
 * Runs axe-core within a page, keeping the violations only, by their places and not their markup: the whole
 * report of a long page costs several times the rules themselves. A frame in the page is a page of its own,
 * tried by itself.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe's own tag of the rules of contrast, which take most of the time of a run. */
const COLOUR_TAG = 'cat.color';
/** Its rule of contrast by default. */
const COLOUR_RULE = 'color-contrast';

/** What axe has to say of a page as it stands: `rule: place place`. */
export async function axeFaults(
  page: Page,
  rules: 'all' | 'colours' | 'all but colours' = 'all',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const chosen = {
    all: {},
    colours: { runOnly: [COLOUR_TAG] },
    'all but colours': { rules: { [COLOUR_RULE]: { enabled: false } } },
  }[rules];
  return page.evaluate(async (chosen) => {
    const { configure, run } = (window as unknown as { axe: typeof axe }).axe;
    configure({ noHtml: true });
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      iframes: false,
      ...chosen,
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, chosen);
}
