/** What the browser tests know of the built site, and of the places it is opened from. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** Every page, by its file in dist. */
export const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

/** Address of a page opened from its folder. */
export const fromFolder = (file: string) => pathToFileURL(path.join(DIST, file)).href;

/** Widths that the site is designed for, in px. */
export const WIDTHS = [360, 768, 1440, 2560] as const;

/** A test whose page must print no error and violate no policy. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** The timeline, ready: its script has run. */
export async function openTimeline(page: Page, address = 'frise.html'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.toolbar')).toBeVisible();
}

export { expect };
