/** Words of a timeline that touch what they must keep apart from, measured on the page: of the drawing, and of the list that is the drawing of a narrow window. */
import { settled, type Evaluates } from './site.ts';

export interface Faults {
  /** Words that are shown, to know that something was looked at. */
  seen: string[];
  /** Pairs that touch, and words that are cut; each with where. */
  faults: string[];
}

/**
 * Every visible name against every other, every mark and pill of another fact, and the edges of the drawing; names of
 * lanes against their room.
 * @param pans  places of the window, as fractions of the way: only what is near has marks; none for where it is
 */
export async function drawingFaults(page: Evaluates, pans: readonly number[]): Promise<Faults> {
  await settled(page);
  return page.evaluate(async (places) => {
    /** Read once: asked for each pair, the edges of a DOMRect take longer than all the rest. */
    type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width'>;
    interface Box {
      name: string;
      owner: Element | null;
      rect: Edges;
    }
    const edgesOf = (element: Element): Edges => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      return { left, right, top, bottom, width };
    };
    const scroller = document.querySelector('.scroller');
    const canvas = document.querySelector('.canvas');
    if (!scroller || !canvas) throw new Error('There is no drawing.');
    const boxes = (selector: string): Box[] =>
      [...canvas.querySelectorAll(selector)]
        .map((element) => ({
          name: element.textContent?.trim() || (element.closest('a')?.getAttribute('href') ?? ''),
          owner: element.closest('a'),
          rect: edgesOf(element),
        }))
        .filter(({ rect }) => rect.width > 0);
    const touch = (a: Edges, b: Edges) =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top < b.bottom - 0.5 &&
      b.top < a.bottom - 0.5;
    const seen = new Set<string>();
    const faults = new Set<string>();
    for (const place of places.length > 0 ? places : [undefined]) {
      if (place !== undefined) {
        scroller.scrollLeft = place * (scroller.scrollWidth - scroller.clientWidth);
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      }
      const names = boxes(
        '.label, .term text, .axis.top .tick-label, .knot-label, .break-caption, .cluster text',
      );
      const marks = boxes('.event .mark, .cluster rect');
      // Names of lanes that stand before the drawing cover what is scrolled below them; others stand within it.
      const isBefore = Number.parseFloat(getComputedStyle(canvas).paddingLeft) > 0;
      const above = isBefore ? [] : boxes('.lane-name');
      [...names, ...above].forEach((name, at, all) => {
        seen.add(name.name);
        for (const other of all.slice(at + 1))
          if (touch(name.rect, other.rect)) faults.add(`${name.name} / ${other.name}`);
      });
      for (const name of names)
        for (const mark of marks)
          if (mark.owner !== name.owner && touch(name.rect, mark.rect))
            faults.add(`${name.name} / the mark of ${mark.name}`);
      for (const lane of isBefore ? canvas.querySelectorAll('.lane-name') : [])
        if (lane.scrollWidth > lane.clientWidth) faults.add(`${lane.textContent} leaves its room`);
      const { left, right } = canvas.getBoundingClientRect();
      for (const { name, rect } of [...names, ...above])
        if (rect.left < left - 0.5 || rect.right > right + 0.5) faults.add(`${name} is cut`);
    }
    return { seen: [...seen], faults: [...faults] };
  }, pans);
}

/** Every word of the list against the next ones, the track beside it and the edges of the window. */
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
        ':is(.fact, .disclosed) :is(.date, .what, .known, .standing, p > b, p > a), .year > h3',
      ),
    ]
      .filter((element) => !element.closest('.event-card, .event-sheet') && isDrawn(element))
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
      // Its threads and its marks, not its empty room: the track cuts what is longer.
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
