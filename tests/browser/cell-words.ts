/** Finds words of a table that overflow their cell, or are broken without a hyphen. */
import type { Evaluates } from './site.ts';

/** For every visible table of the page; the headers of slips are for screen readers only. */
export function strayWords(page: Evaluates): Promise<string[]> {
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
        if (text.parentElement?.closest('.visually-hidden')) continue;
        // A word may break after its hyphen, or after a slash.
        for (const { 0: word, index } of text.data.matchAll(/[^\s/-]+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // A file name has no natural break, so the column of names may break it anywhere.
          if (/\w\.\w/.test(word)) continue;
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
