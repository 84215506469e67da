/**
 * Checks the grid: one left edge for the name, the title, the text and the instruments; readable line lengths; no
 * horizontal overflow of tables.
 */
import type { Page } from '@playwright/test';

/** Left edge of a page at each width, in px; at the narrowest there is only the overflow check. */
const EDGES: Readonly<Record<number, number>> = { 1440: 36, 768: 36, 360: 22.5 };
const NARROWEST_PX = 320;
/** Maximum width of a line of text, in px, and in em for larger type. */
const MEASURE = { px: 640, em: 35.6 };
/** Tolerance for fractions of a px. */
const SLACK_PX = 1;
/** Blocks with their own background are indented, and so is a column beside another. */
const BEGINS = [
  '.site-header a',
  'main h1',
  'main > p, main > .prose > p',
  'main .timeline',
  'main .drawings',
  'main .claim-table',
] as const;

/** Pages of the French edition: the other has the same style sheets. 404.html has its own. */
export const isPlaced = (file: string) =>
  !/^(?:en|embed|emporter)\//.test(file) && file !== '404.html';

/** Grid faults of the page at its current width. */
export async function gridFaults(page: Page, width: number): Promise<string[]> {
  if (width === NARROWEST_PX) {
    const ends = await page
      .locator('main table')
      .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().right));
    return ends
      .filter((right) => right > NARROWEST_PX + SLACK_PX)
      .map((right) => `a table ends at ${right}`);
  }
  const edge = EDGES[width];
  if (edge === undefined) return [];
  const { firsts, long } = await page.evaluate(
    ([begins, widest]) => {
      const boxOf = (element: Element) => element.getBoundingClientRect();
      return {
        firsts: begins.flatMap((selector) => {
          const first = [...document.querySelectorAll(selector)].find(
            (element) => boxOf(element).width > 1,
          );
          return first ? [{ selector, left: boxOf(first).left }] : [];
        }),
        long: [...document.querySelectorAll('main p')]
          .filter(
            (line) =>
              boxOf(line).width >
              1 +
                Math.max(widest.px, widest.em * Number.parseFloat(getComputedStyle(line).fontSize)),
          )
          .filter(({ textContent }) => (textContent ?? '').length > 150)
          .map(({ textContent }) => (textContent ?? '').slice(0, 60)),
      };
    },
    [BEGINS, MEASURE] as const,
  );
  return [
    ...(firsts.length > 1 ? [] : ['nothing to place']),
    ...firsts
      .filter(({ left }) => Math.abs(left - edge) > SLACK_PX)
      .map(({ selector, left }) => `${selector} begins at ${left}, not at ${edge}`),
    ...long.map((words) => `a line is too long: ${words}`),
  ];
}
