/** Finds words of the procedure drawing that overflow their box, or the drawing. */
import type { Evaluates } from './site.ts';

/** For the drawing that is visible at this width. */
export function clippedWords(page: Evaluates): Promise<string[]> {
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll('.procedure .drawing')].find(
      (drawing) => drawing.getClientRects().length > 0,
    );
    if (!svg) throw new Error('No drawing is shown.');
    const drawing = svg.getBoundingClientRect();
    const fits = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1;
    const inBoxes = [...svg.querySelectorAll('a.step')].filter((step) => {
      const box = step.querySelector('rect')?.getBoundingClientRect();
      const text = step.querySelector('text')?.getBoundingClientRect();
      return box && text && !fits(text, box);
    });
    const labels = [...svg.querySelectorAll('text')].filter(
      (text) => !fits(text.getBoundingClientRect(), drawing),
    );
    return [...inBoxes, ...labels].map(({ textContent }) => textContent);
  });
}
