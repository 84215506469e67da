/** One window of WebKit for all the tests of a worker, desktop-sized at the start of each; a page must log no error. */
import { test as base, expect } from '@playwright/test';
import { WebKit } from './web-driver.ts';

export const DESK = { width: 1440, height: 900 } as const;
/** A narrow phone, or a desktop at 400 % zoom. */
export const NARROW = { width: 320, height: 640 } as const;

/**
 * Under file:// the preload of a font, which needs an origin, is refused, and the font loads from its second URL;
 * every-page.spec.ts checks this.
 */
const isRefusedPreload = (fault: string) =>
  /^failed: file:\S*\/assets\/[\w.-]+\.woff2$/.test(fault);

export const test = base.extend<{ webkit: WebKit }, { opened: WebKit }>({
  opened: [
    async ({}, use) => {
      const opened = await WebKit.open();
      await use(opened);
      await opened.close();
    },
    { scope: 'worker' },
  ],
  webkit: async ({ opened }, use) => {
    await opened.goto('about:blank');
    await opened.resize(DESK.width, DESK.height);
    await use(opened);
    expect((await opened.faults()).filter((fault) => !isRefusedPreload(fault))).toEqual([]);
  },
});

export { expect };
