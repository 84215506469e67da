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

/**
 * axe's rules of colour. That of 7:1 (WCAG 1.4.6) does not run by itself, and leaves what is below 4.5:1 to the
 * other: each alone lets words through.
 */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Rules of axe that do not run by themselves: 7:1 for words, 24 px for targets (WCAG 2.5.8). */
const MORE_RULES = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
} as const;
/** Large words, for which less contrast will do (WCAG 2.2, large scale): 18 pt, or 14 pt in bold. */
const LARGE = { largePx: 24, boldPx: 18.66 };
/** Marks the elements that are asked about while they are. */
const PAINTED = 'data-painted';

/**
 * All that axe has to say of a page as it stands, `rule: place place`; its colours are asked of one element of each
 * painting that is not `judged`. In one run: most of what axe takes is to lay out for itself what lies upon what,
 * which its rules of colour and of targets share.
 */
export const quickAxeFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, {
    rules: MORE_RULES,
  });

/**
 * What axe has to say of the colours of a page, asked of one element of each painting: the same colours, on the
 * same grounds, as large or as small. axe says the same of all others, and its rules of colour take most of a run.
 * @param judged  paintings of pages before in which it found no fault, which it is not asked of again
 */
export const colourFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, { runOnly: COLOURS });

/** What axe has to say of the size of targets as the page is now laid out. */
export const targetFaults = (page: Page): Promise<string[]> =>
  faultsOf(page, { runOnly: ['target-size'] }, false);

async function faultsWithColours(
  page: Page,
  judged: Set<string>,
  options: axe.RunOptions,
): Promise<string[]> {
  const paintings = await page.evaluate(markPaintings, {
    mark: PAINTED,
    known: [...judged],
    ...LARGE,
  });
  // With nothing judged before, a page without words would pass for one without faults.
  if (paintings.length === 0 && judged.size === 0) return ['no words are painted'];
  if (paintings.length === 0 && options.runOnly) return [];
  const faults = [
    ...(await faultsOf(page, options, true)),
    ...(await page.evaluate(paleWords, { mark: PAINTED, ...LARGE })),
  ];
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, PAINTED);
  if (faults.length === 0) for (const painting of paintings) judged.add(painting);
  return faults;
}

interface Asked {
  mark: string;
  known: readonly string[];
  largePx: number;
  boldPx: number;
}

/** Marks one element of each painting of the page that is not known, and says these paintings. */
function markPaintings({ mark, known, largePx, boldPx }: Asked): string[] {
  const grounds = new Map<Element | null, string>([
    [null, getComputedStyle(document.body).colorScheme],
  ]);
  /** What an element is painted upon: all grounds above it, and what fades or lifts them. */
  const groundOf = (element: Element | null): string => {
    const found = grounds.get(element);
    if (found !== undefined || !element) return found ?? '';
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = style;
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode];
    const isPlain = own.join() === 'rgba(0, 0, 0, 0),none,1,none,normal';
    const ground = groundOf(element.parentElement) + (isPlain ? '' : `|${own.join()}`);
    grounds.set(element, ground);
    return ground;
  };
  const isKnown = new Set(known);
  const smallest = new Map<string, Element>();
  const sizeOf = (element: Element) => element.getElementsByTagName('*').length;
  for (const element of document.querySelectorAll('body *')) {
    const holdsWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!holdsWords || !element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const { color, fill, fontSize, fontWeight, textDecorationLine, textShadow } = style;
    const isLink = element.matches('a[href]');
    const around =
      isLink && element.parentElement ? getComputedStyle(element.parentElement) : undefined;
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? boldPx : largePx);
    const own = [color, fill, textShadow, isLarge, isLink && textDecorationLine, around?.color];
    const painting = `${own.join()} ${groundOf(element)}`;
    if (isKnown.has(painting)) continue;
    // Asked of an element, axe asks all that is in it.
    const before = smallest.get(painting);
    if (!before || sizeOf(element) < sizeOf(before)) smallest.set(painting, element);
  }
  for (const element of smallest.values()) element.setAttribute(mark, '');
  return [...smallest.keys()];
}

/**
 * What axe leaves undecided, and says nothing of: words in a drawing, one character, words partly covered. Their ink
 * against the nearest ground; words on a shape of a drawing are left to colours.test.ts.
 */
function paleWords({ mark, largePx, boldPx }: Omit<Asked, 'known'>): string[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (colour: string): number[] => {
    if (!pen) throw new Error('no canvas');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  };
  const over = (front: number[], back: number[]) =>
    back.map((value, at) => value + ((front[at] ?? 0) - value) * (front[3] ?? 1)).slice(0, 3);
  const light = (colour: number[]) =>
    colour
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0.05);
  const groundOf = (element: Element | null): number[] =>
    element
      ? over(rgba(getComputedStyle(element).backgroundColor), groundOf(element.parentElement))
      : [1, 1, 1];
  return [...document.querySelectorAll(`[${mark}]`)].flatMap((element) => {
    const isDrawn = element instanceof SVGElement;
    if (isDrawn && element.closest('g, a')?.querySelector('circle, rect, path, use')) return [];
    const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
    const ground = groundOf(element);
    const [a = 0, b = 1] = [light(over(rgba(isDrawn ? fill : color), ground)), light(ground)];
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? boldPx : largePx);
    const ratio = Math.max(a, b) / Math.min(a, b);
    return ratio < (isLarge ? 4.5 : 7) - 0.05
      ? [`pale: ${element.textContent?.trim().slice(0, 30)}, ${ratio.toFixed(2)} to 1`]
      : [];
  });
}

async function faultsOf(page: Page, options: axe.RunOptions, isMarked: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const rules = isMarked
    ? [
        ...['color-contrast', 'color-contrast-enhanced'].map((id) => ({
          id,
          selector: `[${PAINTED}]`,
        })),
        { id: 'link-in-text-block', selector: `a[href][${PAINTED}]` },
      ]
    : [];
  return page.evaluate(
    async ({ options, rules }) => {
      const { configure, reset, run } = (window as unknown as { axe: typeof axe }).axe;
      reset();
      configure({ noHtml: true, rules });
      const { violations } = await run(document, {
        resultTypes: ['violations'],
        iframes: false,
        ...options,
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    { options, rules },
  );
}
