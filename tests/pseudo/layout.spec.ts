/** Checks that longer words neither cause horizontal scrolling nor cut off a control. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PSEUDO_FOLDER } from '../../.config/tiers.mjs';

/** Widths at which a word is most likely to be too long, and the most common one, in px. */
const WIDTHS = [320, 360, 1440] as const;
/** Pages that differ only in their facts: two of each kind are tested. */
const KIND =
  /^(?:en\/events\/|embed\/en\/(?:fact|what-was-known)-|en\/(?:what-was-known|three-regimes)-|en\/take-home\/)/;
const EACH_KIND = 2;

const kinds = new Map<string, number>();
const pages = readdirSync(PSEUDO_FOLDER, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /^(?:embed\/)?en\/.*\.html$/.test(file) && !/take-home\/article-/.test(file))
  .sort()
  .filter((file) => {
    const [kind] = KIND.exec(file) ?? [];
    const before = kinds.get(kind ?? file) ?? 0;
    kinds.set(kind ?? file, before + 1);
    return before < EACH_KIND;
  });

test('there are pages to test', () => expect(pages.length).toBeGreaterThan(35));

for (const width of WIDTHS)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const file of pages)
      test(`${file} fits longer words`, async ({ page }) => {
        await page.goto(file);
        await page.evaluate(() => document.fonts.ready);
        expect(await page.locator('body').innerText()).toContain('[');
        expect(await page.evaluate(cutIn)).toEqual({ over: 0, cut: [] });
      });
  });

/** Horizontal overflow of the page, in px, and the controls and headings that leave the screen or their box. */
function cutIn() {
  /** Whether a part scrolls, or is only for screen readers. */
  const isElsewhere = (part: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(part).overflowX) ||
    part.getBoundingClientRect().width <= 1;
  const isCut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    const hides = getComputedStyle(element).overflowX !== 'visible';
    return (
      left < -0.5 ||
      right > innerWidth + 0.5 ||
      (hides && element.scrollWidth > element.clientWidth + 1)
    );
  };
  const cut = [...document.querySelectorAll('a, button, summary, label, select, input, th')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('svg, .skip'))
    .filter((element) => {
      for (let part: Element | null = element; part && part !== document.body;)
        if (isElsewhere(part)) return false;
        else part = part.parentElement;
      return isCut(element);
    })
    .map((element) => element.outerHTML.slice(0, 160));
  return { over: Math.max(0, document.documentElement.scrollWidth - innerWidth), cut };
}
