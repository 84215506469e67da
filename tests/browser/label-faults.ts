/**
 * Finds texts of a timeline that touch each other or are cut off, measured in the page: in the drawing, and in the list
 * that replaces it in a narrow window.
 */
import type { Evaluates } from './site.ts';

export interface Faults {
  /** Visible texts, to ensure that something was tested. */
  seen: string[];
  /** Pairs that touch, and texts that are cut off; each with its place. */
  faults: string[];
}

/**
 * Compares every text of the drawing with all others, with the marks and numbers of other facts, and with the edges of
 * the drawing.
 * @param selector  the drawings, of which the visible one is tested
 */
export async function drawingFaults(
  page: Evaluates,
  selector = '.timeline .drawing',
): Promise<Faults> {
  return page.evaluate((asked) => {
    const drawing = [...document.querySelectorAll(asked)].find(
      (one) => one.getClientRects().length > 0,
    );
    const svg = [...(drawing?.querySelectorAll('svg.scene') ?? [])].find(
      (one) => one.getClientRects().length > 0,
    );
    if (!drawing || !svg) throw new Error('There is no drawing.');
    /** Read once: reading the edges of a DOMRect for each pair would take longer than all the rest. */
    type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width'>;
    interface Box {
      name: string;
      owner: Element | null;
      rect: Edges;
    }
    /** Edges of the letters, without their halo. */
    const edgesOf = (element: SVGGraphicsElement): Edges => {
      const { x, y, width, height } = element.getBBox();
      const { e = 0, f = 0 } = element.getScreenCTM() ?? {};
      return { left: x + e, right: x + width + e, top: y + f, bottom: y + height + f, width };
    };
    const boxes = (shapes: string): Box[] =>
      [...svg.querySelectorAll<SVGGraphicsElement>(shapes)]
        .map((element) => ({
          name: element.textContent?.trim() || (element.closest('a')?.dataset['id'] ?? ''),
          owner: element.closest('a'),
          rect: edgesOf(element),
        }))
        .filter(({ rect }) => rect.width > 0);
    // A text box has space above and below its letters: 3 px of it may overlap.
    const touch = (a: Edges, b: Edges) =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top < b.bottom - 3 &&
      b.top < a.bottom - 3;
    const seen = new Set<string>();
    const faults = new Set<string>();
    const words = boxes('text');
    const marks = boxes('.event .mark, .knot');
    const { left, right } = drawing.getBoundingClientRect();
    words.forEach((word, at) => {
      seen.add(word.name);
      for (const other of words.slice(at + 1))
        if (touch(word.rect, other.rect)) faults.add(`${word.name} / ${other.name}`);
      for (const mark of marks)
        if ((mark.owner !== word.owner || !mark.owner) && touch(word.rect, mark.rect))
          faults.add(`${word.name} / the mark of ${mark.name}`);
      // Some letters overhang their edge slightly.
      if (word.rect.left < left - 2 || word.rect.right > right + 2)
        faults.add(`${word.name} is cut`);
    });
    return { seen: [...seen], faults: [...faults] };
  }, selector);
}

/** Compares every text of the list with its successors, the track beside it and the edges of the window. */
export function trackFaults(page: Evaluates): Promise<Faults> {
  return page.evaluate(() => {
    const seen: string[] = [];
    const faults: string[] = [];
    const isDrawn = (element: Element) =>
      element.checkVisibility() && getComputedStyle(element).clipPath === 'none';
    /** Lines of text of an element, without the space around them. */
    const linesOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    };
    const words = [
      ...document.querySelectorAll(
        ':is(.fact, .disclosed) :is(.date, .what, .known, .standing, p > b, p > a:not(.what)), .year > h3',
      ),
    ]
      .filter((element) => !element.closest('.event-sheet') && isDrawn(element))
      .flatMap((element) => {
        const name = element.textContent?.trim() ?? '';
        seen.push(name);
        return linesOf(element).map((rect) => ({ name, element, rect }));
      });
    const touch = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    words.forEach(({ name, element, rect }, at) => {
      for (const other of words.slice(at + 1, at + 12))
        if (other.element !== element && touch(rect, other.rect))
          faults.push(`${name} / ${other.name}`);
      if (rect.left < 0 || rect.right > innerWidth) faults.push(`${name} is cut`);
      const track = element.closest('.fact, .disclosed, h3')?.querySelector(':scope > .track');
      if (!track || element.matches('h3')) return;
      // Its threads and marks, not its empty area: the track clips anything longer.
      const cut = track.getBoundingClientRect();
      for (const drawn of track.querySelectorAll('path, use')) {
        const { right } = drawn.getBoundingClientRect();
        if (Math.min(right, cut.right) > rect.left + 0.5) faults.push(`${name} / its track`);
      }
    });
    const years = [...document.querySelectorAll('.years text')].map((text) => ({
      name: text.textContent ?? '',
      rect: text.getBoundingClientRect(),
    }));
    years.forEach(({ name, rect }, at) => {
      const next = years[at + 1];
      if (next && rect.right > next.rect.left) faults.push(`${name} / ${next.name}`);
      if (rect.right > innerWidth) faults.push(`${name} is cut`);
    });
    return { seen, faults };
  });
}
