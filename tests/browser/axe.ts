/**
 * Runs axe-core in a page and keeps only the violations, by location and without their markup: the full report of a
 * long page costs several times as much as the rules themselves. A frame in the page is tested separately as a page.
 * Words in a drawing, which axe leaves undecided, are judged by colours.test.ts.
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
/** Attribute that temporarily marks the elements whose colours are tested. */
const PAINTED = 'data-painted';

/**
 * All violations of a page in its current state, `rule: place place`; colours are tested on one element of each
 * painting that is not in `judged`. A single run: most of axe's time goes into computing what overlaps what, which its
 * rules of colour and of targets share.
 */
export const quickAxeFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, { rules: MORE_RULES });

/**
 * Colour violations alone, on one element per combination of text colour, background and text size.
 * @param judged  paintings without a fault on earlier pages, which are not tested again
 */
export const colourFaults = (page: Page, judged = new Set<string>()): Promise<string[]> =>
  faultsWithColours(page, judged, { runOnly: COLOURS });

/** Target-size violations in the current layout of the page. */
export const targetFaults = (page: Page): Promise<string[]> =>
  faultsOf(page, { runOnly: ['target-size'] });

async function faultsWithColours(page: Page, judged: Set<string>, options: axe.RunOptions) {
  const paintings = await page.evaluate(markPaintings, { mark: PAINTED, known: [...judged] });
  // Without earlier pages, a page without text would count as one without faults.
  if (paintings.length === 0 && judged.size === 0) return ['no words are painted'];
  const faults =
    paintings.length === 0 && options.runOnly ? [] : await faultsOf(page, options, COLOURS);
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, PAINTED);
  if (faults.length === 0) for (const painting of paintings) judged.add(painting);
  return faults;
}

/** Marks the smallest element of each unknown painting of the page, and returns these paintings. */
function markPaintings({ mark, known }: { mark: string; known: readonly string[] }): string[] {
  const grounds = new Map<Element | null, string>([
    [null, getComputedStyle(document.body).colorScheme],
  ]);
  /** Background of an element: all backgrounds of its ancestors, and their opacity, filters and blending. */
  const groundOf = (element: Element | null): string => {
    const found = grounds.get(element);
    if (found !== undefined || !element) return found ?? '';
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } =
      getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join();
    const isPlain = own === 'rgba(0, 0, 0, 0),none,1,none,normal';
    const ground = groundOf(element.parentElement) + (isPlain ? '' : `|${own}`);
    grounds.set(element, ground);
    return ground;
  };
  const smallest = new Map<string, Element>();
  // axe tests an element with all its descendants.
  const sizeOf = (element: Element) => element.getElementsByTagName('*').length;
  for (const element of document.querySelectorAll('body *')) {
    const holdsWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!holdsWords || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fill, fontSize, fontWeight, textDecorationLine, textShadow } =
      getComputedStyle(element);
    const isLink = element.matches('a[href]');
    const around = isLink && element.parentElement && getComputedStyle(element.parentElement).color;
    // Large text needs less contrast (WCAG 2.2): 18 pt, or 14 pt in bold.
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const own = [color, fill, textShadow, isLarge, isLink && textDecorationLine, around];
    const painting = `${own.join()} ${groundOf(element)}`;
    if (known.includes(painting)) continue;
    const before = smallest.get(painting);
    if (!before || sizeOf(element) < sizeOf(before)) smallest.set(painting, element);
  }
  for (const element of smallest.values()) element.setAttribute(mark, '');
  return [...smallest.keys()];
}

/** @param marked  rules that test only the marked elements */
async function faultsOf(page: Page, options: axe.RunOptions, marked: readonly string[] = []) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const rules = marked.map((id) => ({
    id,
    selector: `${id.startsWith('link') ? 'a[href]' : ''}[${PAINTED}]`,
  }));
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
