/**
 * Opens every page once and checks: no error, nothing stored, no movement without interaction, no rule of axe broken,
 * no horizontal scrolling at any width or text spacing, lines of a readable length, every word of a table in its cell.
 * RGAA 1.1, 2.1, 3.2, 5.6, 6.2, 10.4, 10.6, 10.8, 10.11, 11.1, 11.9, 13.7.
 */
import type { Page } from '@playwright/test';
import { colourFaults, quickAxeFaults, targetFaults } from './axe.ts';
import { expect, isEnglish, listenTo, PAGE_SAMPLE, plainTest, WIDTHS } from './site.ts';

/** For every visible table of the page; the headers of slips are for screen readers only. */
function strayWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const range = document.createRange();
    const isHeard = (element: Element) => getComputedStyle(element).clipPath !== 'none';
    const cells = [...document.querySelectorAll('main :is(th, td)')].filter((cell) => {
      const head = cell.closest('thead');
      return cell.checkVisibility() && !(head && isHeard(head));
    });
    for (const cell of cells) {
      const { right } = cell.getBoundingClientRect();
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (text.parentElement?.closest('.sr-only')) continue;
        // A line may break after a hyphen, the dash of a range, or a slash.
        for (const { 0: word, index } of text.data.matchAll(/[^\s/–-]+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // A file name or an address has no natural break, so its column may break it anywhere.
          if (/\w[.=]\w/.test(word)) continue;
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (boxes.some((box) => box.right > right + 1)) faults.push(`${word} leaves its cell`);
          if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1)
            faults.push(`${word} is cut`);
        }
      }
    }
    return faults;
  });
}

const DESKTOP = { width: 1280, height: 720 } as const;
/** A page without changes for this long after it has loaded counts as still. */
const STILL_MS = 150;
/** Width at which a table stops being slips, and has the least space, in px. */
const TABLE_PX = 768;
/** Width at which a page has the least room, and at which the text spacing is tested, in px. */
const SPACED_PX = 320;

/** Paintings already judged by axe on an earlier page in this worker: all pages share their style sheets. */
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

/** Whether the title of a loaded page is visible, and what the page stores. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    isTitled: document.querySelector('h1')?.checkVisibility() ?? false,
    kept: localStorage.length + sessionStorage.length,
  }));

/** Animations and DOM changes without interaction. */
const movement = (page: Page) =>
  page.evaluate(async (stillMs) => {
    const isScripted = document.querySelector('script:not([type])') !== null;
    // Changes of a page to itself on load are drawn in its first frames.
    for (let frame = 0; isScripted && frame < 3; frame += 1)
      await new Promise(requestAnimationFrame);
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) changed.add(`${type} ${target.nodeName}`);
      // An embedded view sends its height once loaded.
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
    // Scroll-driven animations depend on the reader; those that end within five seconds need no pause (WCAG 2.2.2).
    const byItself = document
      .getAnimations()
      .filter(
        ({ timeline, effect }) =>
          timeline instanceof DocumentTimeline &&
          Number(effect?.getComputedTiming().endTime ?? Infinity) > 5000,
      );
    return [...byItself.map(({ playState }) => playState), ...changed];
  }, STILL_MS);

/** Horizontal overflow of the page, in px, once the scripts that depend on the width have run. */
const overflow = (page: Page) =>
  page.evaluate(async () => {
    const isScripted = document.querySelector('script:not([type])') !== null;
    for (let frame = 0; isScripted && frame < 2; frame += 1)
      await new Promise(requestAnimationFrame);
    return document.documentElement.scrollWidth - innerWidth;
  });

/**
 * Elements that scroll horizontally at 320 px within a page that does not, so that their text scrolls in two directions
 * (WCAG 1.4.10). Drawings, data tables and code, which keep their lines, are exempt.
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

/** Paragraphs wider than is easy to read: 640 px, or 35.6 em of larger type. */
const longLines = (page: Page) =>
  page.locator('main p').evaluateAll((lines) =>
    lines
      .filter((line) => {
        const em = Number.parseFloat(getComputedStyle(line).fontSize);
        return line.getBoundingClientRect().width > 1 + Math.max(640, 35.6 * em);
      })
      .map((line) => line.textContent ?? '')
      .filter((text) => text.length > 150),
  );

/** Applies the text spacing of WCAG 1.4.12, through a CSSOM sheet, because the CSP blocks any other. */
const space = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'body :not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

for (const file of PAGE_SAMPLE)
  test(`${file} passes at every width, for every reader`, async ({ reader: page, baseURL }) => {
    // A long page takes several seconds of rules and layout on a busy machine.
    test.setTimeout(60_000);
    const faults = listenTo(page);
    const isFirst = !isEnglish(file);
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme: 'light' });
    const response = await page.goto(`${baseURL}${file}`);
    expect(response?.status()).toBe(200);
    expect(await standing(page)).toEqual({ isTitled: true, kept: 0 });
    expect(await movement(page)).toEqual([]);

    expect(await quickAxeFaults(page, judged)).toEqual([]);
    // The schemes share their elements: in the dark one only colours can break a further rule.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaults(page, judged)).toEqual([]);
    // The width with text spacing comes last, so that a page is laid out only once for each width.
    const wide = isFirst ? WIDTHS.filter((width) => width > SPACED_PX) : [1440, TABLE_PX];
    for (const width of [...wide, SPACED_PX]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      // A frame is as wide as its host makes it.
      if (!file.startsWith('embed/')) expect(await longLines(page), `${width} px`).toEqual([]);
      if (width === TABLE_PX) expect(await strayWords(page)).toEqual([]);
      if (width === SPACED_PX) expect(await sideways(page)).toEqual([]);
    }
    // Targets for touch are tested on a phone, where they are closer together than on a desktop.
    // A script may still be laying out what the new width changes.
    if (isFirst) await expect.poll(() => targetFaults(page)).toEqual([]);
    await space(page);
    expect(await overflow(page), 'spaced').toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    page.removeAllListeners();
  });
