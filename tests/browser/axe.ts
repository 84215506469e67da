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

/** What axe has to say of a page as it stands: `rule: place place`. */
export async function axeFaults(page: Page, only?: 'cat.color'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (tag) => {
    const { configure, run } = (window as unknown as { axe: typeof axe }).axe;
    configure({ noHtml: true });
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      iframes: false,
      ...(tag ? { runOnly: [tag] } : {}),
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, only);
}
