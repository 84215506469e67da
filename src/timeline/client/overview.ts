/**
 * Knows the overview: shows which part of the timeline the drawing shows, and moves it: by its two
 * sliders, or by dragging the part between them.
 */
import { calendarOf } from '../../calendar/day.ts';
import { densityBars } from '../layout/density-shape.ts';
import { placeDensity } from '../layout/density.ts';
import { CASE_SCALE, dayAt } from '../layout/time-scale.ts';
import { yearBars } from '../layout/year-bars.ts';
import type { Part } from '../layout/viewport.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { writeShape } from './write-shape.ts';

/** A drag begins after this many px: a hand that presses shakes. */
const DRAG_PX = 3;

export interface Overview {
  show(part: Part): void;
  /** Counts the events that are shown. */
  count(events: readonly TimelineEvent[]): void;
}

/**
 * Undefined when the page has no overview. `move` gives back the part that is seen from then on: the
 * next move starts from it, even before a frame has shown it.
 */
export function createOverview(
  host: Element,
  move: (part: Part, by: 'start' | 'end' | 'both') => Part,
): Overview | undefined {
  const strip = host.querySelector<HTMLElement>('.overview');
  const pane = strip?.querySelector<HTMLElement>('.shown-part');
  const start = strip?.querySelector<HTMLInputElement>('.part-start');
  const end = strip?.querySelector<HTMLInputElement>('.part-end');
  if (!strip || !pane || !start || !end) return undefined;
  const steps = Number(start.max);
  const { months = '' } = host.querySelector<HTMLElement>('.canvas')?.dataset ?? {};
  let shown: Part = { from: 0, to: 1 };

  start.addEventListener('input', () => {
    shown = move({ from: Number(start.value) / steps, to: shown.to }, 'start');
  });
  end.addEventListener('input', () => {
    shown = move({ from: shown.from, to: Number(end.value) / steps }, 'end');
  });

  let grabbed = { x: 0, part: shown };
  pane.addEventListener('pointerdown', ({ clientX, pointerId, button }) => {
    if (button !== 0) return;
    // The end of the drag is heard wherever it comes; there is no link in the pane to lose its click.
    pane.setPointerCapture(pointerId);
    grabbed = { x: clientX, part: shown };
  });
  pane.addEventListener('pointermove', ({ clientX, pointerId }) => {
    const { x, part } = grabbed;
    if (!pane.hasPointerCapture(pointerId) || Math.abs(clientX - x) < DRAG_PX) return;
    const by = (clientX - x) / strip.clientWidth;
    const kept = Math.max(-part.from, Math.min(1 - part.to, by));
    shown = move({ from: part.from + kept, to: part.to + kept }, 'both');
  });

  return {
    count(events) {
      for (const [selector, shape] of [
        ['.overview .bars', densityBars(placeDensity(events, CASE_SCALE))],
        ['.years .bars', yearBars(events)],
      ] as const) {
        const bars = host.querySelector(selector);
        if (bars) writeShape(bars, shape);
      }
    },
    show(part) {
      shown = part;
      pane.style.insetInlineStart = `${part.from * 100}%`;
      pane.style.width = `${(part.to - part.from) * 100}%`;
      start.value = String(Math.round(part.from * steps));
      end.value = String(Math.round(part.to * steps));
      start.setAttribute('aria-valuetext', sayMonth(part.from, months));
      end.setAttribute('aria-valuetext', sayMonth(part.to, months));
    },
  };
}

/** Month and year at a fraction of the width; `months` are the twelve names, apart by « | ». */
function sayMonth(fraction: number, months: string): string {
  const { year, month } = calendarOf(Math.floor(dayAt(CASE_SCALE, Math.min(fraction, 1 - 1e-6))));
  return `${months.split('|')[month - 1] ?? ''} ${year}`;
}
