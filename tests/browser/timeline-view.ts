/** What a timeline shows and what it says of that, read from the page: one as a reader counts it, the other as it is written. */
import { CASE_SCALE, dayAt } from '../../src/timeline/layout/time-scale.ts';
import { settled, type Evaluates } from './site.ts';

/** A line of the list that is shown or hidden, with what it bears. */
export interface Line {
  id: string;
  isShown: boolean;
  data: Partial<Record<string, string>>;
  text: string;
}

/** A day of disclosure between the facts, as it is shown. */
export interface DayLine {
  known: string;
  count: number;
  ids: string[];
}

export interface Lane {
  topic: string;
  /** What its name says. */
  said: number;
  marks: string[];
  /** What the pills say. */
  clustered: number[];
}

export interface Bar {
  /** Left edge, as a fraction of the strip. */
  at: number;
  heightPx: number;
}

export interface View {
  status: string;
  lines: Line[];
  days: DayLine[];
  groups: { said: number; shown: number }[];
  outside: { scope: string; said: number }[];
  bars: Bar[];
  years: number[];
  /** Undefined where there is no drawing. */
  drawing:
    | {
        lanes: Lane[];
        unnamed: number;
        knots: { day: number; text: string }[];
        /** Fractions of the drawing at the edges of its window. */
        from: number;
        to: number;
        widthPx: number;
      }
    | undefined;
}

/**
 * Reads a timeline that is drawn. Pans over the whole drawing, as only what is near has marks, and back;
 * `isPanned: false` leaves that out, which takes most of the time, and finds only the marks that are near.
 */
export async function readView(page: Evaluates, { isPanned = true } = {}): Promise<View> {
  await settled(page);
  return page.evaluate(async (isPanned) => {
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const numberIn = (element: Element | null | undefined) =>
      Number(/\d+/.exec(element?.textContent ?? '')?.[0]);
    const idOf = (link: Element) => link.getAttribute('href')?.split('#')[1] ?? '';
    const frames = async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    };
    const barsOf = (selector: string) =>
      all(selector).map((bar) => ({
        at: Number.parseFloat(bar.getAttribute('x') ?? '') / 100,
        heightPx: Number(bar.getAttribute('height')),
      }));

    const readMarks = async (scroller: HTMLElement) => {
      const marks = new Map<string, { topic: string; isUnnamed: boolean }>();
      const before = scroller.scrollLeft;
      for (let at = isPanned ? 0 : before; ; at += 2 * scroller.clientWidth) {
        scroller.scrollLeft = at;
        await frames();
        for (const link of all('.lane a.event').filter(isShown))
          marks.set(idOf(link), {
            topic: link.closest<HTMLElement>('.lane')?.dataset['topic'] ?? '',
            isUnnamed: !isShown(link.querySelector('.label') ?? link),
          });
        if (!isPanned || at + scroller.clientWidth >= scroller.scrollWidth) break;
      }
      scroller.scrollLeft = before;
      await frames();
      return marks;
    };

    const readDrawing = async () => {
      const scroller = document.querySelector<HTMLElement>('.scroller');
      const whole = document.querySelector('svg.grid')?.getBoundingClientRect();
      if (!scroller || !whole || !isShown(scroller)) return undefined;
      const { left } = scroller.getBoundingClientRect();
      const canvas = document.querySelector('.canvas')?.getBoundingClientRect();
      // Before the lanes, their names cover what is scrolled below them.
      const names = whole.left - (canvas?.left ?? whole.left);
      const fraction = (x: number) => Math.min(1, Math.max(0, (x - whole.left) / whole.width));
      const from = fraction(left + names);
      const to = fraction(left + scroller.clientWidth);
      const marks = await readMarks(scroller);
      const lanes = all('.lane')
        .filter(isShown)
        .map((lane) => ({
          topic: lane.dataset['topic'] ?? '',
          said: numberIn(lane.querySelector('.lane-count')),
          marks: [...marks].flatMap(([id, { topic }]) =>
            topic === lane.dataset['topic'] ? [id] : [],
          ),
          clustered: all('.cluster text', lane).map(numberIn),
        }));
      const counted = lanes.flatMap(({ clustered }) => clustered);
      return {
        lanes,
        unnamed:
          [...marks.values()].filter(({ isUnnamed }) => isUnnamed).length +
          counted.reduce((sum, count) => sum + count, 0),
        knots: all('.knot-label')
          .filter(isShown)
          .map(({ dataset, textContent }) => ({
            day: Number(dataset['day']),
            text: textContent ?? '',
          })),
        from,
        to,
        widthPx: whole.width,
      };
    };

    const readLines = () =>
      all('.facts .fact').map((line) => ({
        id: line.id || (line.querySelector('.event-card')?.id ?? ''),
        isShown: !line.hidden,
        data: { ...line.dataset },
        text: line.textContent ?? '',
      }));
    const readDays = () =>
      all('.disclosed')
        .filter(isShown)
        .map((day) => ({
          known: day.dataset['known'] ?? '',
          count: numberIn(day.querySelector('b')),
          ids: all('a', day).filter(isShown).map(idOf),
        }));
    const readGroups = () =>
      all('.year:has(.lane-count)')
        .filter(isShown)
        .map((group) => ({
          said: numberIn(group.querySelector('.lane-count')),
          shown: all('.fact:not([hidden])', group).length,
        }));
    const readOutside = () =>
      all('.outside [data-scope]')
        .filter(isShown)
        .map((line) => ({
          scope: line.dataset['scope'] ?? '',
          said: numberIn(line.querySelector('b')),
        }));

    // In this order: what the list says is read before the drawing is panned.
    return {
      status: document.querySelector('.status')?.textContent ?? '',
      lines: readLines(),
      days: readDays(),
      groups: readGroups(),
      outside: readOutside(),
      bars: barsOf('.overview .bars rect'),
      years: barsOf('.years .bars rect').map(({ heightPx }) => heightPx),
      drawing: await readDrawing(),
    };
  }, isPanned);
}

/** The days at the edges of the window on the drawing, and how many one px takes there. */
export function seenDays({ from, to, widthPx }: { from: number; to: number; widthPx: number }) {
  const dayOf = (fraction: number) => dayAt(CASE_SCALE, Math.min(fraction, 1 - 1e-9));
  return [from, to].map((edge) => ({
    day: dayOf(edge),
    pxDays: dayOf(edge) - dayOf(Math.max(0, edge - 1 / widthPx)),
  }));
}
