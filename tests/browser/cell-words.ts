/** Words of a table that leave their cell, or are cut without a hyphen. */
import type { Evaluates } from './site.ts';

/** Of every table of the page that is in sight; the heads of slips are only heard. */
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
        // A word may go on in the next line after its hyphen, or after a stroke.
        for (const { 0: word, index } of text.data.matchAll(/[^\s/-]+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // The name of a file is no word: it has no place to break, and the column of names lets it.
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
