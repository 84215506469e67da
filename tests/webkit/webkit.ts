/** One window of WebKit for all the tests of a worker, desktop-sized at the start of each; a page must log no error. */
import { test as base, expect } from '@playwright/test';
import { seenLength } from '../browser/timeline-view.ts';
import { WebKit } from './web-driver.ts';

export const DESK = { width: 1440, height: 900 } as const;
/** A narrow phone, or a desktop at 400 % zoom. */
export const NARROW = { width: 320, height: 640 } as const;
export const PHONE = { width: 360, height: 780 } as const;

/**
 * Under file:// the preload of a font, which needs an origin, is refused, and the font loads from its second URL;
 * every-page.spec.ts checks this.
 */
const isRefusedPreload = (fault: string) =>
  /^failed: file:\S*\/fonts\/[0-9a-f]{16}\.woff2$/.test(fault);

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

/** Number of visible elements of a selector. */
export const countShown = (webkit: WebKit, selector: string) =>
  webkit.evaluate(
    (asked) =>
      [...document.querySelectorAll(asked)].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0,
      ).length,
    selector,
  );

/** Whether any element of a selector is visible. */
export const isShown = async (webkit: WebKit, selector: string) =>
  (await countShown(webkit, selector)) > 0;

export const focus = (webkit: WebKit, selector: string) =>
  webkit.evaluate((asked) => document.querySelector<HTMLElement>(asked)?.focus(), selector);

export const isFocused = (webkit: WebKit, selector: string) =>
  webkit.evaluate((asked) => document.activeElement?.matches(asked) ?? false, selector);

/** Text of the first element of a selector. */
export const textOf = (webkit: WebKit, selector: string) =>
  webkit.evaluate((asked) => document.querySelector(asked)?.textContent?.trim() ?? '', selector);

/** Opens the timeline and waits for its script. */
export async function openTimeline(webkit: WebKit, address: string): Promise<void> {
  await webkit.goto(address);
  await expect
    .poll(() => isShown(webkit, 'zoomable-timeline[data-ready]:not([data-pending])'))
    .toBe(true);
}

/** Zooms in with the button of the timeline, which then shows fewer days. */
export async function zoomIn(webkit: WebKit): Promise<void> {
  const before = await seenLength(webkit);
  await webkit.click('[data-zoom=in]');
  expect(await seenLength(webkit)).toBeLessThan(before * 0.6);
}

export { expect };
