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

/** Large words, for which less contrast will do (WCAG 2.2, large scale): 18 pt, or 14 pt in bold. */
const LARGE = { largePx: 24, boldPx: 18.66 };
/** Marks the elements that are asked about while they are. */
const PAINTED = 'data-painted';

/** All that axe has to say of a page as it stands: `rule: place place`. */
export const axeFaults = (page: Page): Promise<string[]> => faultsOf(page, {}, false);

/**
 * The same, its colours asked of one element of each painting that is not `judged`. In one run: most of what axe
 * takes is to lay out for itself what lies upon what, which its rules of colour and of targets share.
 */
export const quickAxeFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, {
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });

/**
 * What axe has to say of the colours of a page, asked of one element of each painting: the same colours, on the
 * same grounds, as large or as small. axe says the same of all others, and its rules of colour take most of a run.
 * @param judged  paintings of pages before in which it found no fault, which it is not asked of again
 */
export const colourFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, { runOnly: COLOURS });

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
  const faults = await faultsOf(page, options, true);
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
