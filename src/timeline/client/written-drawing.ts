/** Knows what the server's drawing says: the labels of its marks, the terms of office, its words. Reads it once, before it is drawn again. */
import type { DayWords } from '../layout/day-words.ts';
import type { TermOfOffice } from '../model/timeline-event.ts';

/** Id of the event that a link of the drawing or of the list leads to. */
export function idOf(link: Element): string {
  return link.getAttribute('href')?.split('#')[1] ?? '';
}

/** Labels by id of the events that have a mark of their own. */
export function readLabels(canvas: Element): Map<string, string> {
  return new Map([...canvas.querySelectorAll('a.event')].map((link) => [idOf(link), textOf(link)]));
}

/** Terms of office, in the order of the band. */
export function readTerms(canvas: Element): TermOfOffice[] {
  return [...canvas.querySelectorAll<SVGElement>('.term')].map((link) => ({
    id: idOf(link),
    name: textOf(link),
    start: Number(link.dataset['start']),
    end: Number(link.dataset['end']),
  }));
}

/** The words with which the drawing says its days. */
export function readDayWords({ dataset }: HTMLElement): DayWords {
  const { days = '', firsts = '', knot = '', months = '' } = dataset;
  return { dayOf: days, firstOf: firsts, knot, months: months.split('|') };
}

/** What an element says, or a part of it. */
export const textOf = (element: Element | null | undefined, part?: string) =>
  (part ? element?.querySelector(part) : element)?.textContent?.trim() ?? '';
