/**
 * Reads from the page what a timeline shows and what it states about that: the former by counting, the latter as text.
 */
import { parseIsoDay } from '../../src/calendar/day.ts';
import type { Stretch } from '../../src/calendar/when.ts';
import { TIMELINE_WINDOW } from '../../src/timeline/model/timeline-window.ts';
import { settled, type Evaluates } from './site.ts';

/** A line of the list, visible or hidden, with its data and the words that its mark must also have. */
export interface Line {
  id: string;
  isShown: boolean;
  data: Partial<Record<string, string>>;
  words: string[];
}

/** A day of disclosure between the facts, as displayed. */
export interface DayLine {
  known: string;
  count: number;
  ids: string[];
}

/** A labelled fact of the drawing. */
export interface Named {
  id: string;
  topic: string;
  label: string;
  /** Its accessible name. */
  said: string;
}

export interface Drawn {
  /** In page order. */
  named: Named[];
  /** Facts grouped behind a number, and the number itself. */
  groups: { topic: string; ids: string[]; said: number }[];
  /** Number of facts drawn as dots, by topic. */
  dots: Record<string, number>;
  /** Counts in the names of the lanes. */
  lanes: { topic: string; said: number }[];
  /** Labels of the days on the rail. */
  knots: string[];
  ministers: number;
}

export interface View {
  /** Which of the three views. */
  view: string;
  status: string;
  /** The days in the URL, or those of the whole timeline if it has none. */
  seen: Stretch;
  isWhole: boolean;
  lines: Line[];
  days: DayLine[];
  groups: { said: number; shown: number }[];
  outside: { scope: string; said: number }[];
  years: number[];
  /** Undefined without a drawing. */
  drawing: Drawn | undefined;
}

/** The URL of the current view, even if it has not been written yet. */
export const addressOf = (page: Evaluates) =>
  page.evaluate(() => {
    const timeline = document.querySelector('zoomable-timeline') ?? {};
    return 'address' in timeline ? String(timeline.address) : '';
  });

/** The visible days; those of the whole timeline if everything is visible. */
export async function seenDays(page: Evaluates): Promise<Stretch> {
  const { searchParams } = new URL(await addressOf(page));
  const [start, last] = ['du', 'au'].map((name) => parseIsoDay(searchParams.get(name) ?? ''));
  return start === undefined || last === undefined ? TIMELINE_WINDOW : { start, end: last + 1 };
}

/** Number of visible days. */
export async function seenLength(page: Evaluates): Promise<number> {
  const { start, end } = await seenDays(page);
  return end - start;
}

/** Reads a rendered timeline. */
export async function readView(page: Evaluates): Promise<View> {
  await settled(page);
  const seen = await seenDays(page);
  const read = await page.evaluate(() => {
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const numberIn = (element: Element | null | undefined) =>
      Number(/\d+/.exec(textOf(element))?.[0]);
    const idOf = (link: Element) => link.getAttribute('href')?.split('#')[1] ?? '';
    const topicOf = ({ dataset }: HTMLElement) => dataset['topic'] ?? '';

    const readDrawing = () => {
      const drawing = document.querySelector('.drawing');
      if (!drawing || !isShown(drawing)) return undefined;
      return {
        named: all('a.event', drawing).map((link) => ({
          id: link.dataset['id'] ?? '',
          topic: topicOf(link),
          label: all('.label', link).map(textOf).join(' '),
          said: link.getAttribute('aria-label') ?? '',
        })),
        groups: all('a.group', drawing).map((link) => ({
          topic: topicOf(link),
          ids: link.dataset['ids']?.split(' ') ?? [],
          said: numberIn(link),
        })),
        dots: Object.fromEntries(
          all('.unnamed > svg', drawing).map((lane) => [
            topicOf(lane),
            lane.querySelector('path')?.getAttribute('d')?.match(/h0/g)?.length ?? 0,
          ]),
        ),
        lanes: all('.lane-name[data-topic]', drawing).map((name) => ({
          topic: topicOf(name),
          said: numberIn(name.querySelector('.count')),
        })),
        knots: all('.knot-label', drawing).map(textOf),
        ministers: all('a.term', drawing).length,
      };
    };

    return {
      view: document.querySelector<HTMLElement>('zoomable-timeline')?.dataset['view'] ?? '',
      status: textOf(document.querySelector('.status')),
      lines: all('.facts .fact').map((line) => ({
        id: line.id,
        isShown: !line.hidden,
        data: { ...line.dataset },
        words: ['.date', '.what', '.known', '.standing'].flatMap((part) => {
          const words = textOf(line.querySelector(part)).replace(/^, /, '');
          return words ? [words] : [];
        }),
      })),
      days: all('.disclosed')
        .filter(isShown)
        .map((day) => ({
          known: day.dataset['known'] ?? '',
          count: numberIn(day.querySelector('b')),
          ids: all('a', day).filter(isShown).map(idOf),
        })),
      groups: all('.year:has(.lane-count)')
        .filter(isShown)
        .map((group) => ({
          said: numberIn(group.querySelector('.lane-count')),
          shown: all('.fact:not([hidden])', group).length,
        })),
      outside: all('.outside [data-scope]')
        .filter(isShown)
        .map((line) => ({
          scope: line.dataset['scope'] ?? '',
          said: numberIn(line.querySelector('b')),
        })),
      years: all('.years .bars rect').map((bar) => Number(bar.getAttribute('height'))),
      drawing: readDrawing(),
    };
  });
  return { ...read, seen, isWhole: seen === TIMELINE_WINDOW };
}
