/**
 * Runs axe-core in a page and keeps only the violations, by location and without their markup: the full report of a
 * long page costs several times as much as the rules themselves. A frame in the page is tested separately as a page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Colour rules of axe. That of 7:1 (WCAG 1.4.6) is off by default and leaves everything below 4.5:1 to the other:
 * neither is enough alone.
 */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Rules that axe leaves off by default: 7:1 for text, 24 px for targets (WCAG 2.5.8). */
const MORE_RULES = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
} as const;
/** Large text, which needs less contrast (WCAG 2.2, large scale): 18 pt, or 14 pt in bold. */
const LARGE = { largePx: 24, boldPx: 18.66 };
/** Attribute that temporarily marks the elements to test. */
const PAINTED = 'data-painted';

/**
 * All violations of a page in its current state, `rule: place place`; colours are tested on one element of each
 * painting that is not in `judged`. A single run: most of axe's time goes into computing what overlaps what, which its
 * rules of colour and of targets share.
 */
export const quickAxeFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, {
    rules: MORE_RULES,
  });

/**
 * Colour violations of a page, tested on one element per painting, that is per combination of text colours, background
 * and text size. axe's result is the same for all the others, and its colour rules take most of a run.
 * @param judged  paintings without a fault on earlier pages, which are not tested again
 */
export const colourFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, { runOnly: COLOURS });

/** Target-size violations in the current layout of the page. */
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
  // Without earlier pages, a page without text would count as one without faults.
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

/** Marks one element of each unknown painting of the page, and returns these paintings. */
function markPaintings({ mark, known, largePx, boldPx }: Asked): string[] {
  const grounds = new Map<Element | null, string>([
    [null, getComputedStyle(document.body).colorScheme],
  ]);
  /** Background of an element: all backgrounds of its ancestors, and their opacity, filters and blending. */
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
    // axe tests an element with all its descendants, so the smallest one is chosen.
    const before = smallest.get(painting);
    if (!before || sizeOf(element) < sizeOf(before)) smallest.set(painting, element);
  }
  for (const element of smallest.values()) element.setAttribute(mark, '');
  return [...smallest.keys()];
}

/**
 * Checks what axe silently leaves undecided: text in a drawing, single characters, partly covered text. Compares its
 * colour with the nearest background; text on a shape of a drawing is left to colours.test.ts.
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
    if (element.closest('.drawn .happened')) return [];
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
