/** Checks that words a third longer, as in a translation, neither cause horizontal scrolling nor cut off a control. */
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { expect, test } from './site.ts';

/** One page of each shell and each instrument. */
const FILES = [
  fileOf('home', 'fr'),
  fileOf('briefcam', 'fr'),
  fileOf('timeline', 'fr'),
  fileOf('procedure', 'fr'),
  fileOf('regimes', 'fr'),
  fileOf('search', 'fr'),
  fileOf('enseigner', 'fr'),
  fileOf('session:emc-2de', 'fr'),
  fileOf('questions', 'fr'),
  copyFile('frame', 'timeline', 'fr'),
];
/** The width at which a word is most likely to be too long, and the most common one on a desk, in px. */
const WIDTHS = [320, 1440] as const;

const WORDS_OF_THE_INTERFACE = 'a, button, summary, label, option, th, h1, h2, h3, legend';

for (const width of WIDTHS)
  test.describe(`at ${width} px @once`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const file of FILES)
      test(`${file} fits longer words`, async ({ page }) => {
        await page.goto(file);
        await page.evaluate(() => document.fonts.ready);
        const before = await page.evaluate(lengthen, WORDS_OF_THE_INTERFACE);
        expect(before).toBeGreaterThan(10);
        expect(await page.evaluate(cutIn)).toEqual({ over: 0, cut: [] });
      });
  });

/** Makes each word of the interface a third longer, outside the drawings; returns how many texts changed. */
function lengthen(selector: string): number {
  let changed = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (element.closest('svg')) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !/\p{L}{2}/u.test(node.nodeValue ?? '')) continue;
      node.nodeValue = (node.nodeValue ?? '').replace(/\p{L}{3,}/gu, (word) =>
        word.padEnd(Math.ceil((word.length * 4) / 3), 'e'),
      );
      changed += 1;
    }
  }
  return changed;
}

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
