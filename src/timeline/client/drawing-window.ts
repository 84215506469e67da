/**
 * Knows the window on the drawing: what zooms it, scrolls it sideways and changes its size. Computes no
 * place (viewport.ts does) and draws nothing: it tells what is seen.
 */
import { Viewport, type Part } from '../layout/viewport.ts';
import { listenForZoomKeys } from './toolbar.ts';
import { listenForZoom } from './zoom-gestures.ts';

export interface WindowActions {
  /** The drawing has another width. */
  layOut(seen: Part): void;
  /** Something else is in sight. */
  follow(seen: Part): void;
}

export class DrawingWindow {
  #scroller: HTMLElement;
  #canvas: HTMLElement;
  #actions: WindowActions;
  #viewport = new Viewport();
  #frame = 0;

  constructor(scroller: HTMLElement, canvas: HTMLElement, actions: WindowActions) {
    this.#scroller = scroller;
    this.#canvas = canvas;
    this.#actions = actions;
    this.#measure();
    const zoomBy = (factor: number, clientX?: number) => this.zoomBy(factor, clientX);
    listenForZoomKeys(scroller, { zoomBy });
    listenForZoom(scroller, zoomBy);
    scroller.addEventListener('scroll', () => this.tell(), { passive: true });
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

  /** `clientX` is the point of the screen that keeps its day; the middle of the window when absent. */
  zoomBy(factor: number, clientX?: number): void {
    const viewX =
      clientX === undefined
        ? this.#viewport.viewPx / 2
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
    return by === 'end'
      ? this.#zoomAround(zoom, part.to, this.#viewport.viewPx)
      : this.#zoomAround(zoom, part.from, 0);
  }

  /** Scrolls by so many widths of the window, negative to the left. */
  panBy(views: number): void {
    this.#scroller.scrollLeft += views * this.#viewport.viewPx;
  }

  /** Scrolls the drawing sideways, never the page. */
  bringIntoView({ from, to }: Part): void {
    this.#scroller.scrollLeft = this.#viewport.scrollTo((from + to) / 2, this.#scroller.scrollLeft);
    this.#actions.follow(this.seen);
  }

  /** Tells what is seen, once a frame. */
  tell(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#actions.follow(this.seen);
    });
  }

  /** Brings a fraction of the width to a point of the window, in px from its left; gives back what is seen then. */
  #zoomAround(zoom: number, fraction: number, viewX: number): Part {
    const before = this.zoom;
    const left = this.#viewport.zoomAround(zoom, fraction, viewX);
    const seen = this.#viewport.seen(left);
    if (this.zoom !== before) {
      this.#fit();
      this.#actions.layOut(seen);
    }
    this.#scroller.scrollLeft = left;
    this.#actions.follow(seen);
    return seen;
  }

  #measure(): void {
    this.#viewport.viewPx = this.#scroller.clientWidth;
    this.#viewport.paddingPx = Number.parseFloat(getComputedStyle(this.#scroller).paddingLeft);
  }

  /** At its narrowest the drawing has the width of the page. */
  #fit(): void {
    this.#canvas.style.width = this.zoom === 1 ? '' : `${this.widthPx}px`;
  }

  #onResize(): void {
    const before = this.#viewport.viewPx;
    this.#measure();
    // A drawing that became taller is laid out already.
    if (this.#viewport.viewPx !== before) {
      this.#fit();
      this.#actions.layOut(this.seen);
    }
    this.tell();
  }
}
