/**
 * Knows the overview: shows which part of the timeline the drawing shows, and moves it: by its two
 * sliders, or by dragging the part between them.
 */
import type { Part } from '../layout/viewport.ts';

/** A drag begins after this many px, so that a click stays a click. */
const DRAG_PX = 3;

export interface Overview {
  show(part: Part, said: { from: string; to: string }): void;
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
  const window = strip?.querySelector<HTMLElement>('.shown-part');
  const start = strip?.querySelector<HTMLInputElement>('.part-start');
  const end = strip?.querySelector<HTMLInputElement>('.part-end');
  if (!strip || !window || !start || !end) return undefined;
  const steps = Number(start.max);
  let shown: Part = { from: 0, to: 1 };

  start.addEventListener('input', () => {
    shown = move({ from: Number(start.value) / steps, to: shown.to }, 'start');
  });
  end.addEventListener('input', () => {
    shown = move({ from: shown.from, to: Number(end.value) / steps }, 'end');
  });

  let grabbed: { x: number; part: Part } | undefined;
  window.addEventListener('pointerdown', ({ clientX }) => {
    grabbed = { x: clientX, part: shown };
  });
  window.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (!grabbed) return;
    const { x, part } = grabbed;
    if (Math.abs(clientX - x) < DRAG_PX) return;
    window.setPointerCapture(pointerId);
    const by = (clientX - x) / strip.clientWidth;
    const kept = Math.max(-part.from, Math.min(1 - part.to, by));
    shown = move({ from: part.from + kept, to: part.to + kept }, 'both');
  });
  for (const name of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(name, () => (grabbed = undefined));

  return {
    show(part, said) {
      shown = part;
      window.style.insetInlineStart = `${part.from * 100}%`;
      window.style.width = `${(part.to - part.from) * 100}%`;
      start.value = String(Math.round(part.from * steps));
      end.value = String(Math.round(part.to * steps));
      start.setAttribute('aria-valuetext', said.from);
      end.setAttribute('aria-valuetext', said.to);
    },
  };
}
