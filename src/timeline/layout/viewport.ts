/**
 * Knows which part of the drawing its window shows, and how to scroll or zoom so that it shows another.
 * Computed, not measured: a measure would lay out the page again. Refuses to know the window itself:
 * it is told how wide that is, and how far it is scrolled.
 */
import type { Day } from '../../calendar/day.ts';
import { DRAWING_MIN_PX } from './timeline-layout.ts';
import { CASE_SCALE, placeDay } from './time-scale.ts';

/** How many times wider than at first the drawing may be. */
export const MAX_ZOOM = 32;
/** From here on no zoom shows more: the largest, to what is rounded when the same days are shown at another width. */
export const CLOSEST_ZOOM = 0.99 * MAX_ZOOM;
/** Free space kept between the chosen mark and the edge of the window, in px: its name stands there. */
const NAME_PX = 220;
/** The most of the window that this may be, for what is shown stands between two of them. */
const MARGIN = 0.45;
/** Free space around a stretch of days that is zoomed to, as a fraction of it. */
const ROOM = 0.1;

/** Part of the width of the drawing, as two fractions. */
export interface Part {
  from: number;
  to: number;
}

/** Part of the width that a stretch of days takes. */
export function partOf(start: Day, end: Day): Part {
  return { from: placeDay(CASE_SCALE, start), to: placeDay(CASE_SCALE, end) };
}

/** The same with free space on both sides. */
export function withRoom({ from, to }: Part): Part {
  const room = (to - from) * ROOM;
  return { from: from - room, to: to + room };
}

/** The window on the drawing; all lengths in px, `left` is how far it is scrolled. */
export class Viewport {
  /** Below 1 where the whole drawing fits only when it is narrower than it should be. */
  zoom = 1;
  /** Width of the window; 0 while it is not shown. */
  viewPx = 0;
  /** What stands before and after the drawing when it is not scrolled: free space, the names of the lanes. */
  beforePx = 0;
  afterPx = 0;
  /** Width of the names that stay at the left and cover what is scrolled below them. */
  coveredPx = 0;

  /** Width of the drawing, in whole px: what is stretched to it is as wide to the last one. */
  get widthPx(): number {
    return this.#widthAt(this.zoom);
  }

  #widthAt(zoom: number): number {
    return Math.round(Math.max(DRAWING_MIN_PX, this.#roomPx) * zoom);
  }

  get #roomPx(): number {
    return this.viewPx - this.beforePx - this.afterPx;
  }

  /** The zoom at which the whole drawing is in the window: 1, or less in a narrow one. */
  get wholeZoom(): number {
    return Math.min(1, this.#roomPx / this.#widthAt(1));
  }

  /** The part that is shown. */
  seen(left: number): Part {
    const at = (px: number) => Math.min(1, Math.max(0, this.fractionAt(px, left)));
    return { from: at(this.coveredPx), to: at(this.viewPx) };
  }

  /** What stands at a point of the window, as a fraction of the drawing; outside of it, below 0 or above 1. */
  fractionAt(viewX: number, left: number): number {
    return (left + viewX - this.beforePx) / this.widthPx;
  }

  /** Zooms, as far as it may, and returns where to scroll so that a fraction stands at a point of the window. */
  zoomAround(zoom: number, fraction: number, viewX: number): number {
    this.zoom = Math.min(MAX_ZOOM, Math.max(this.wholeZoom, zoom));
    const last = Math.max(0, this.beforePx + this.widthPx + this.afterPx - this.viewPx);
    return Math.min(last, Math.max(0, fraction * this.widthPx + this.beforePx - viewX));
  }

  /** The points of the window that a part fills: at an end of the drawing its free space is seen too. */
  pointsOf({ from, to }: Part): { startX: number; endX: number } {
    return {
      startX: from > 0 ? this.coveredPx : this.beforePx,
      endX: to < 1 ? this.viewPx : this.viewPx - this.afterPx,
    };
  }

  /** The zoom at which a part fills the window. */
  zoomOf(part: Part): number {
    const { startX, endX } = this.pointsOf(part);
    const widest = (endX - startX) / this.#widthAt(1);
    return widest / Math.max(part.to - part.from, widest / MAX_ZOOM);
  }

  /** Where to scroll so that a fraction is in sight, away from the edges; as it is where that is so. */
  scrollTo(fraction: number, left: number): number {
    const x = fraction * this.widthPx + this.beforePx - left;
    const margin = Math.min(NAME_PX, (this.viewPx - this.coveredPx) * MARGIN);
    return left + x - Math.min(this.viewPx - margin, Math.max(this.coveredPx + margin, x));
  }
}
