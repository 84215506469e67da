/**
 * Protects: every page, opened once: no error, nothing stored, nothing moves by itself, no rule of axe
 * broken, no scrolling sideways at any width or spacing, everything on the grid, every word of a table in its cell.
 */
import type { Page } from '@playwright/test';
import { colourFaults, quickAxeFaults, targetFaults } from './axe.ts';
import { strayWords } from './cell-words.ts';
import { gridFaults, isPlaced } from './grid.ts';
import {
  expect,
  isEnglish,
  LIKE_ANOTHER,
  listenTo,
  PAGE_SAMPLE,
  plainTest,
  WIDTHS,
} from './site.ts';

const DESKTOP = { width: 1280, height: 720 } as const;
/** A page that has not changed for this long after it was loaded waits for its reader. */
const STILL_MS = 150;
/** Width at which a table is no longer made of slips, and has the least room, in px. */
const TABLE_PX = 768;
/** Width at which the text is spaced, in px. */
const SPACED_PX = 360;

/** Paintings that axe has judged on a page before, in this worker: the sheets of all pages are one. */
const judged = new Set<string>();

/** One page for all the tests of a worker: opening another costs more than most of them. */
const test = plainTest.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'fr-FR' });
      await use(await context.newPage());
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** What stands on a page that has come: its title, and what it keeps with its reader. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    isTitled: document.querySelector('h1')?.checkVisibility() ?? false,
    kept: localStorage.length + sessionStorage.length,
  }));

/** What runs, and what of the document changes, while nobody touches it. */
const movement = (page: Page) =>
  page.evaluate(async (stillMs) => {
    const isScripted = document.querySelector('script:not([type])') !== null;
    // What a page does to itself when it has come is drawn in its first frames.
    for (let frame = 0; isScripted && frame < 3; frame += 1)
      await new Promise(requestAnimationFrame);
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) changed.add(`${type} ${target.nodeName}`);
      // A view in a frame of the page tells its height when it has come.
      changed.delete('attributes IFRAME');
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    if (isScripted) await new Promise((resolve) => setTimeout(resolve, stillMs));
    observer.disconnect();
    // What follows the scroll moves with its reader alone; what ends within five seconds needs no pause (WCAG 2.2.2).
    const byItself = document
      .getAnimations()
      .filter(
        ({ timeline, effect }) =>
          timeline instanceof DocumentTimeline &&
          Number(effect?.getComputedTiming().endTime ?? Infinity) > 5000,
      );
    return [...byItself.map(({ playState }) => playState), ...changed];
  }, STILL_MS);

/** How far the page is wider than its window, in px, once the scripts that follow the width have followed. */
const overflow = (page: Page) =>
  page.evaluate(async () => {
    const isScripted = document.querySelector('script:not([type])') !== null;
    for (let frame = 0; isScripted && frame < 2; frame += 1)
      await new Promise(requestAnimationFrame);
    return document.documentElement.scrollWidth - innerWidth;
  });

/**
 * What scrolls sideways by itself in a page that does not, at 320 px: text that is read in two directions
 * (WCAG 1.4.10). A drawing, a table of data and code, which keep their lines, may.
 */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          !element.matches('pre, textarea, input, [hidden], :has(> svg, > table, > .drawing)'),
      )
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map(({ tagName, className }) => `${tagName}.${String(className)}`),
  );

/** Spaces the text as a reader may want it (WCAG 1.4.12): by a sheet of CSSOM, for the policy lets no other in. */
const space = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'body :not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

for (const file of PAGE_SAMPLE)
  test(`${file} holds in every window and on the grid, for every reader`, async ({
    reader: page,
    baseURL,
  }) => {
    // A long page is some seconds of rules and of layout on a busy machine.
    test.setTimeout(60_000);
    const faults = listenTo(page);
    const isFirst = !isEnglish(file);
    const isJudged = !LIKE_ANOTHER.has(file);
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme: 'light' });
    const response = await page.goto(`${baseURL}${file}`);
    expect(response?.status()).toBe(200);
    expect(await standing(page)).toEqual({ isTitled: true, kept: 0 });
    expect(await movement(page)).toEqual([]);

    if (isJudged) {
      expect(await quickAxeFaults(page, judged)).toEqual([]);
      // The schemes share their elements: in the dark one only colours can break a rule anew.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourFaults(page, judged)).toEqual([]);
    }
    // The width at which the text is spaced comes last: a page is laid out once for each.
    const wide = isFirst ? WIDTHS.filter((width) => width > SPACED_PX) : [1440, TABLE_PX];
    for (const width of [...wide, 320, SPACED_PX]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      if (isPlaced(file)) expect(await gridFaults(page, width), `${width} px`).toEqual([]);
      if (width === TABLE_PX) expect(await strayWords(page)).toEqual([]);
      if (width === 320) expect(await sideways(page)).toEqual([]);
    }
    // A finger needs a phone's targets, which stand closer than those of a desk.
    if (isJudged && isFirst) expect(await targetFaults(page)).toEqual([]);
    await space(page);
    expect(await overflow(page), 'spaced').toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    page.removeAllListeners();
  });
