/**
 * Zooms and pans a drawing with d3-zoom: a drag, two fingers, ctrl and the wheel, a double click, the wheel sideways. The
 * page keeps its own scroll: the wheel without ctrl, and a finger that goes up or down.
 */
import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';

/** How far a drawing can be zoomed: ten years to a month. */
const SCALE_MAX = 132;
/** What a press on a button, and a notch of a wheel, multiply the scale by. */
const STEP = 2;
const NOTCH = 0.5;
const WHEEL_RATE = 0.01;

export interface ZoomActions {
  /** First and last px of the time in the drawing. */
  range: () => readonly [number, number];
  zoomed: (transform: ZoomTransform, isOver: boolean) => void;
}

export class ZoomGestures {
  #svg;
  #actions: ZoomActions;
  #behaviour = zoom<SVGSVGElement, unknown>();
  /** Set while a transform follows the state, and not a gesture. */
  #isFollowing = false;

  constructor(svg: SVGSVGElement, actions: ZoomActions) {
    this.#svg = select<SVGSVGElement, unknown>(svg);
    this.#actions = actions;
    this.#behaviour
      .scaleExtent([1, SCALE_MAX])
      .duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250)
      .wheelDelta(({ deltaY }) => Math.max(-NOTCH, Math.min(NOTCH, -deltaY * WHEEL_RATE)))
      .filter((event: Event) => isOurs(event))
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        if (!this.#isFollowing) actions.zoomed(transform, false);
      })
      .on('end', ({ transform }: { transform: ZoomTransform }) => {
        if (!this.#isFollowing) actions.zoomed(transform, true);
      });
    this.fit();
    leaveScroll(svg);
    this.#svg.call(this.#behaviour).on('wheel.pan', (event: WheelEvent) => this.#pan(event));
  }

  /** The drawing has another size: gestures keep within it. */
  fit(): void {
    const [from, to] = this.#actions.range();
    const box: [[number, number], [number, number]] = [
      [from, 0],
      [to, 1],
    ];
    this.#behaviour.extent(box).translateExtent(box);
  }

  /** Takes over a transform that the state asks for. */
  follow(transform: ZoomTransform): void {
    this.#isFollowing = true;
    this.#svg.call(this.#behaviour.transform, transform);
    this.#isFollowing = false;
  }

  /** @param atPx  the place along the time that stays */
  scaleBy(direction: 1 | -1, atPx: number): void {
    this.#svg.call(this.#behaviour.scaleBy, STEP ** direction, [atPx, 0]);
  }

  /** The wheel sideways moves a zoomed drawing. */
  #pan(event: WheelEvent): void {
    const { k } = this.#svg.property('__zoom') as ZoomTransform;
    if (event.ctrlKey || k === 1 || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    this.#svg.call(this.#behaviour.translateBy, -event.deltaX / k, 0);
  }
}

/** The transform under which a range shows only a part of it. */
export function transformTo(
  [from, to]: readonly [number, number],
  range: readonly [number, number],
): ZoomTransform {
  const k = Math.min(SCALE_MAX, Math.max(1, (range[1] - range[0]) / Math.max(1e-6, to - from)));
  return zoomIdentity.translate(range[0] - k * from, 0).scale(k);
}

/** The wheel without ctrl, other buttons and a press with a modifier are left to the page; the line of the day is dragged by itself. */
function isOurs(event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('.day')) return false;
  if (event instanceof WheelEvent) return event.ctrlKey;
  return event instanceof MouseEvent
    ? event.button === 0 && !event.ctrlKey && !event.metaKey
    : true;
}

/** How far a touch goes before its direction is known, in px. */
const SLOP_PX = 4;

/** A finger that goes up or down scrolls the page: d3-zoom, which would hold it, does not get its moves. */
function leaveScroll(svg: SVGSVGElement): void {
  let begun: Touch | undefined;
  let isScroll: boolean | undefined;
  svg.addEventListener(
    'touchstart',
    ({ touches }) => {
      begun = touches.length === 1 ? touches[0] : undefined;
      isScroll = begun ? undefined : false;
    },
    { capture: true, passive: true },
  );
  svg.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (isScroll === undefined && begun && touch) {
        const [dx, dy] = [touch.clientX - begun.clientX, touch.clientY - begun.clientY];
        if (Math.hypot(dx, dy) > SLOP_PX) isScroll = Math.abs(dy) > Math.abs(dx);
      }
      const isDay = event.target instanceof Element && event.target.closest('.day');
      if (isScroll !== false && !isDay) event.stopImmediatePropagation();
    },
    { capture: true, passive: true },
  );
}
