/**
 * Knows the window on the drawing: what zooms it, scrolls it sideways and changes its size. Computes no
 * place (viewport.ts does) and draws nothing: it tells what is seen.
 */
import type { Stretch } from '../../calendar/when.ts';
import { CASE_SCALE, dayAt } from '../layout/time-scale.ts';
import { partOf, Viewport, type Part } from '../layout/viewport.ts';
import { listenForZoomKeys } from './toolbar.ts';
import { listenForZoom } from './zoom-gestures.ts';

export interface WindowActions {
  /** The reader zooms or scrolls. */
  move(): void;
  /** A zoom gives the drawing another width than `fromPx`. */
  layOut(fromPx: number): void;
  /** Something else is in sight. */
  follow(seen: Part): void;
  /** The window is wider or narrower than it was. */
  resize(): void;
}

/**
 * The window on one drawing; from its construction on it follows what the reader does and its own size. A
 * part is two fractions of the width of the drawing; lengths are CSS px.
 */
export class DrawingWindow {
  #scroller: HTMLElement;
  #canvas: HTMLElement;
  #actions: WindowActions;
  #viewport = new Viewport();
  #frame = 0;
  #asked: Stretch | undefined;
  /** The part that was seen when it was last shown; undefined before. */
  #last: Part | undefined;

  constructor(scroller: HTMLElement, canvas: HTMLElement, actions: WindowActions) {
    this.#scroller = scroller;
    this.#canvas = canvas;
    this.#actions = actions;
    this.#measure();
    const zoomBy = (factor: number, clientX?: number) => {
      this.zoomBy(factor, clientX);
      actions.move();
    };
    listenForZoomKeys(scroller, { zoomBy });
    listenForZoom(scroller, zoomBy);
    scroller.addEventListener(
      'scroll',
      () => {
        this.tell();
        actions.move();
      },
      { passive: true },
    );
    new ResizeObserver(() => this.#onResize()).observe(scroller);
  }

  /** Whether it has a width: a frame that is not shown yet is laid out when it gets one. */
  get isShown(): boolean {
    return this.#viewport.viewPx > 0;
  }

  /** Width of the drawing in px. */
  get widthPx(): number {
    return this.#viewport.widthPx;
  }

  get zoom(): number {
    return this.#viewport.zoom;
  }

  get seen(): Part {
    return this.#viewport.seen(this.#scroller.scrollLeft);
  }

  /**
   * The days that are seen, to the nearest; those that were asked for while they are seen to a px, for browsers
   * scroll by whole ones, and a day may be less.
   */
  get seenDays(): Stretch {
    const { from, to } = this.seen;
    const asked = this.#asked && partOf(this.#asked.start, this.#asked.end);
    if (asked && Math.max(Math.abs(asked.from - from), Math.abs(asked.to - to)) * this.widthPx < 1)
      return this.#asked as Stretch;
    const start = Math.round(dayAt(CASE_SCALE, from));
    return { start, end: Math.max(start + 1, Math.round(dayAt(CASE_SCALE, to))) };
  }

  /** Whether all of the drawing is seen. */
  get isWhole(): boolean {
    return this.#isAll(this.seen);
  }

  /** Whether a part is all, to a px: browsers scroll by whole ones. */
  #isAll({ from, to }: Part): boolean {
    return Math.max(from, 1 - to) * this.widthPx < 1;
  }

  /** Shows all of the drawing. */
  zoomOut(): void {
    this.#zoomAround(this.#viewport.wholeZoom, 0, this.#viewport.coveredPx);
  }

  /** `clientX` is the point of the screen that keeps its day; what has the focus, or the middle, when absent. */
  zoomBy(factor: number, clientX = this.#focusX()): void {
    const viewX =
      clientX === undefined
        ? (this.#viewport.coveredPx + this.#viewport.viewPx) / 2
        : clientX - this.#scroller.getBoundingClientRect().left;
    const fraction = this.#viewport.fractionAt(viewX, this.#scroller.scrollLeft);
    this.#zoomAround(this.zoom * factor, fraction, viewX);
  }

  /**
   * Shows a part: its beginning at the left, or its end at the right, and both where they fit. Gives back what
   * is seen then.
   */
  show(part: Part, by: 'start' | 'end' | 'both'): Part {
    const zoom = by === 'both' ? this.zoom : this.#viewport.zoomOf(part);
    const { startX, endX } = this.#viewport.pointsOf(part);
    return by === 'end'
      ? this.#zoomAround(zoom, part.to, endX)
      : this.#zoomAround(zoom, part.from, startX);
  }

  /** Shows some days. */
  showDays(days: Stretch): void {
    this.#asked = days;
    this.show(partOf(days.start, days.end), 'start');
  }

  /** Scrolls the drawing sideways, never the page. */
  bringIntoView({ from, to }: Part): void {
    this.#scroller.scrollLeft = this.#viewport.scrollTo((from + to) / 2, this.#scroller.scrollLeft);
    this.#follow(this.seen);
  }

  /** Tells what is seen, once a frame. */
  tell(): void {
    if (this.#frame || !this.isShown) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#follow(this.seen);
    });
  }

  #follow(seen: Part): Part {
    this.#last = seen;
    this.#actions.follow(seen);
    return seen;
  }

  /** Brings a fraction of the width to a point of the window, in px from its left; gives back what is seen then. */
  #zoomAround(zoom: number, fraction: number, viewX: number): Part {
    const widthBefore = this.#viewport.widthPx;
    const left = this.#viewport.zoomAround(zoom, fraction, viewX);
    const seen = this.#viewport.seen(left);
    this.#fit();
    if (this.#viewport.widthPx !== widthBefore) this.#actions.layOut(widthBefore);
    this.#scroller.scrollLeft = left;
    return this.#follow(seen);
  }

  /** Where the mark that has the focus stands on the screen. */
  #focusX(): number | undefined {
    const mark = document.activeElement?.closest('a.event')?.querySelector('.mark');
    if (!mark || !this.#canvas.contains(mark)) return undefined;
    const { left, width } = mark.getBoundingClientRect();
    return left + width / 2;
  }

  #measure(): void {
    const lengthOf = (element: Element, side: 'paddingLeft' | 'paddingRight') =>
      Number.parseFloat(getComputedStyle(element)[side]);
    const namesPx = lengthOf(this.#canvas, 'paddingLeft');
    this.#viewport.viewPx = this.#scroller.clientWidth;
    this.#viewport.beforePx = lengthOf(this.#scroller, 'paddingLeft') + namesPx;
    this.#viewport.afterPx = lengthOf(this.#scroller, 'paddingRight');
    this.#viewport.coveredPx = namesPx;
  }

  /** Unless it is zoomed the drawing has the width of the page. */
  #fit(): void {
    const { zoom, widthPx, coveredPx } = this.#viewport;
    const px = zoom === 1 ? '' : `${widthPx + coveredPx}px`;
    this.#canvas.style.width = px;
    this.#canvas.style.minWidth = zoom < 1 ? px : '';
  }

  /** The days that were seen are seen at another width too; a drawing at its own width keeps that. */
  #onResize(): void {
    const { viewPx: before, zoom } = this.#viewport;
    const part = this.#last;
    const wasWhole = part && this.#isAll(part);
    this.#measure();
    // A drawing that became taller is laid out already; one that is not shown waits as it was.
    if (this.#viewport.viewPx !== before) {
      if (this.isShown && wasWhole) this.zoomOut();
      else if (this.isShown && part) this.show(part, zoom === 1 ? 'both' : 'start');
      // Lanes that are laid out here would change what is observed again.
      requestAnimationFrame(() => this.#actions.resize());
    }
    this.tell();
  }
}
