/**
 * Zooms and pans the drawing with d3-zoom: a drag, two fingers, ctrl and the wheel, a double click or
 * tap, the wheel sideways. The page keeps its own scroll, by the wheel and by a finger that goes up or down.
 */
import { zoom, zoomIdentity, type Selection, type ZoomTransform } from 'd3';
import type { Day } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { WHOLE, type Part } from '../scene/element.ts';
import { timeScale } from '../scene/time-scale.ts';

/** The closest zoom: some thirty days across the drawing. */
const MAX_SCALE = 132;
const STEP = 2;
/** A notch of a wheel multiplies the scale by 1.4; the small steps of two fingers on a trackpad by less. */
const NOTCH = 0.5;
const WHEEL_RATE = 0.01;

export type ZoomedDrawing = ReturnType<typeof zoomable>;

/**
 * @param render  called when the visible days change
 * @param moved   called when the reader changes them
 */
export function zoomable(
  svg: Selection<SVGSVGElement, unknown, null, undefined>,
  render: () => void,
  moved: () => void,
) {
  let widthPx = 1;
  let transform: ZoomTransform = zoomIdentity;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MAX_SCALE])
    .duration(isStill ? 0 : 250)
    .wheelDelta(({ deltaY }) => Math.max(-NOTCH, Math.min(NOTCH, -deltaY * WHEEL_RATE)))
    .filter((event: Event) => isOurs(event))
    .on(
      'zoom',
      ({ transform: now, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        transform = now;
        render();
        if (sourceEvent) moved();
      },
    );
  svg.call(behaviour);
  leaveScroll(svg.node());
  svg.on('wheel.pan', (event: WheelEvent) => {
    if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY) || transform.k === 1)
      return;
    event.preventDefault();
    svg.call(behaviour.translateBy, -event.deltaX / transform.k, 0);
    moved();
  });

  const isWhole = () => transform.k < 1.001;
  const base = () => timeScale(widthPx);
  const shown = () => transform.rescaleX(base());
  const show = ({ start, end }: Stretch) => {
    const [from, to] = [base()(start), base()(end)];
    const k = Math.min(MAX_SCALE, Math.max(1, widthPx / Math.max(1e-6, to - from)));
    svg.call(behaviour.transform, zoomIdentity.scale(k).translate(-from, 0));
  };
  return {
    /** The days that are seen, across the width. */
    get scale() {
      return shown();
    },
    /** The visible part of the ten years; the whole if next to nothing is outside. */
    get part(): Part {
      const { k, x } = transform;
      const from = -x / (k * widthPx);
      return isWhole() ? WHOLE : { from, to: from + 1 / k };
    },
    get isWhole() {
      return isWhole();
    },
    /** Position of a day in px; undefined if it is outside the window. */
    placeOf(day: Day) {
      const xPx = shown()(Math.max(day, TIMELINE_WINDOW.start));
      return xPx >= 0 && xPx <= widthPx ? xPx : undefined;
    },
    /** The drawing has another width; the same days are seen. */
    resize(px: number) {
      if (px === widthPx) return;
      const k = transform.k;
      const shift = transform.x / (widthPx * k);
      widthPx = px;
      const extent: [[number, number], [number, number]] = [
        [0, 0],
        [px, 1],
      ];
      behaviour.extent(extent).translateExtent(extent);
      svg.call(behaviour.transform, zoomIdentity.translate(shift * px * k, 0).scale(k));
    },
    /** @param atPx  the place that stays */
    zoomBy(direction: 1 | -1, atPx: number) {
      svg.call(behaviour.scaleBy, STEP ** direction, [Math.min(widthPx, Math.max(0, atPx)), 0]);
    },
    show,
    showAll() {
      svg.call(behaviour.transform, zoomIdentity);
    },
    /** Pans as little as it must so that a place is in sight, away from the edges. */
    bringIntoView({ start, end }: Stretch) {
      const [from, to] = [shown()(start), shown()(end)];
      const margin = Math.min(widthPx / 4, 160);
      if (transform.k === 1 || (from >= margin && from <= widthPx - margin)) return;
      const middle = Math.min(Math.max(from, (from + to) / 2), from + widthPx / 2);
      svg.call(behaviour.translateBy, (widthPx / 2 - middle) / transform.k, 0);
    },
  };
}

/** The wheel without Ctrl, the other mouse buttons and a press with Ctrl or Meta are left to the page. */
function isOurs(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !event.metaKey;
  return true;
}

/** From the beginning of a touch, as far as it goes before its direction is known, in px. */
const SLOP_PX = 4;

/** A finger that goes up or down scrolls the page: d3-zoom, which would hold it, hears nothing of it. */
function leaveScroll(svg: SVGSVGElement | null): void {
  let begun: Touch | undefined;
  let isScroll: boolean | undefined;
  svg?.addEventListener(
    'touchstart',
    ({ touches }) => {
      begun = touches.length === 1 ? touches[0] : undefined;
      isScroll = begun ? undefined : false;
    },
    { capture: true, passive: true },
  );
  svg?.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (isScroll === undefined && begun && touch) {
        const [dx, dy] = [touch.clientX - begun.clientX, touch.clientY - begun.clientY];
        if (Math.hypot(dx, dy) > SLOP_PX) isScroll = Math.abs(dy) > Math.abs(dx);
      }
      if (isScroll !== false) event.stopImmediatePropagation();
    },
    { capture: true, passive: true },
  );
}
