/** Knows how to read back from the server's drawing the facts it was drawn from: the DOM is the data. */
import type { TimelineInput } from '../layout/timeline-layout.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { Importance, Standing, Topic } from '../model/vocabulary.ts';

/** A drawn event with its element. */
export interface ReadEvent extends TimelineEvent {
  link: SVGAElement;
}

export interface ReadDrawing extends TimelineInput {
  events: ReadEvent[];
}

function read(element: Element, name: string): string {
  return element.getAttribute(`data-${name}`) ?? '';
}

function textOf(element: Element, selector: string): string {
  return element.querySelector(selector)?.textContent ?? '';
}

/** Events in the order of time, terms of office, knots. */
export function readDrawing(canvas: Element): ReadDrawing {
  const events = [...canvas.querySelectorAll<SVGAElement>('a.event')].map((link): ReadEvent => ({
    link,
    id: read(link, 'event'),
    label: textOf(link, '.label'),
    topic: read(link.closest('.lane') ?? link, 'topic') as Topic,
    standing: read(link, 'standing') as Standing,
    importance: Number(read(link, 'rank')) as Importance,
    kind: read(link, 'kind') as TimelineEvent['kind'],
    start: Number(read(link, 'start')),
    end: Number(read(link, 'end')),
    publicDay: link.hasAttribute('data-public') ? Number(read(link, 'public')) : undefined,
  }));
  return {
    events: events.sort((a, b) => a.start - b.start || b.end - a.end),
    terms: [...canvas.querySelectorAll('.term')].map((term, at) => ({
      id: String(at),
      name: textOf(term, 'text'),
      start: Number(read(term, 'start')),
      end: Number(read(term, 'end')),
    })),
    knots: [...canvas.querySelectorAll('.knot-label')].map((knot) => ({
      day: Number(read(knot, 'day')),
      count: 0,
      label: knot.textContent ?? '',
    })),
  };
}
