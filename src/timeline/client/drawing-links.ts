/**
 * Knows what a click and an arrow key on the drawing mean: a fact, a cluster, a minister, a year. Refuses to carry
 * it out. A click with a modifier key stays the browser's.
 */
import { dayOf } from '../../calendar/day.ts';
import { partOf, type Part } from '../layout/viewport.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { neighbourOf } from './neighbour.ts';
import { idOf } from './written-drawing.ts';

export interface DrawingActions {
  /** Events of the drawing, in the order of time. */
  shown(): readonly TimelineEvent[];
  /** Whether a fact opens beside the drawing; otherwise its link leads to the list. */
  hasSheet(): boolean;
  open(id: string): void;
  /** Shows the facts that share a mark, in the stretch of time that they take. */
  openCluster(link: Element, part: Part): void;
  showTerm(link: Element): void;
  showYear(year: Part): void;
  focus(event: TimelineEvent): void;
}

/** Listens to the links of a drawing. */
export function listenToDrawing(canvas: HTMLElement, actions: DrawingActions): void {
  canvas.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.matches('.cluster')) actions.openCluster(link, clusterPart(link));
    else if (link.matches('.event') && actions.hasSheet()) actions.open(idOf(link));
    else if (link.matches('.term')) actions.showTerm(link);
    else if (link.matches('.axis a')) actions.showYear(yearOf(link));
    else return;
    event.preventDefault();
  });
  canvas.addEventListener('keydown', (event) => {
    const from = event.target instanceof Element ? event.target.closest('a.event') : null;
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = actions.shown();
    const at = shown.findIndex(({ id }) => id === idOf(from));
    const to = neighbourOf(shown, at, event.key);
    if (!to) return;
    event.preventDefault();
    actions.focus(to);
  });
}

const numberIn = (link: Element, name: string) => Number(link.getAttribute(name));

const clusterPart = (link: Element) =>
  partOf(numberIn(link, 'data-start'), numberIn(link, 'data-end'));

function yearOf(link: Element): Part {
  const year = numberIn(link, 'data-year');
  return partOf(dayOf(year), dayOf(year + 1));
}
