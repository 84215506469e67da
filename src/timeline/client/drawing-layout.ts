/**
 * Knows how the events that are shown are laid out in the window, and when: at once, or after a zoom a lane
 * at a time. Computes no place (layout/ does) and writes nothing (timeline-drawing.ts does).
 */
import { nameKnots } from '../layout/day-words.ts';
import { findKnots } from '../layout/disclosure-knots.ts';
import {
  DRAWING_MIN_PX,
  lanePlacer,
  placeCalendar,
  placeTimeline,
  prepareLanes,
  type PlacedTimeline,
  type TimelineInput,
} from '../layout/timeline-layout.ts';
import type { TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';
import type { DrawingWindow } from './drawing-window.ts';
import { Slices } from './in-slices.ts';
import { endStretch, stretch } from './stretch.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';
import { readDayWords } from './written-drawing.ts';

export interface LayoutParts {
  canvas: HTMLElement;
  drawing: TimelineDrawing;
  window: DrawingWindow;
  terms: readonly TermOfOffice[];
  /** Id of the event that has a mark and a name of its own, whatever the room. */
  pinned(): string | undefined;
  /** All is drawn. */
  done(): void;
}

/**
 * The layout of one drawing, of the events that it took last. Until it is asked to draw, what the server drew
 * stays; while the window has no width, it draws for paper alone. The canvas is `aria-busy` while slices are
 * left.
 */
export class DrawingLayout {
  #parts: LayoutParts;
  #input: TimelineInput | undefined;
  #slices: Slices;
  /** Whether it was asked to draw, if only when the window is shown: until then the drawing is the server's. */
  isOurs = false;

  constructor(parts: LayoutParts) {
    this.#parts = parts;
    // A mark that moved while it is pressed would lose its click.
    this.#slices = new Slices(() => parts.canvas.matches(':active'));
  }

  /** Takes the events to lay out; draws nothing. */
  take(events: readonly TimelineEvent[]): void {
    const { canvas, terms } = this.#parts;
    this.#input = {
      lanes: prepareLanes(events),
      terms,
      knots: nameKnots(findKnots(events), readDayWords(canvas)),
    };
  }

  /** Lays out and draws everything at once. */
  now(pinned = this.#parts.pinned()): void {
    const { window, drawing, done } = this.#parts;
    this.isOurs = true;
    if (!window.isShown || !this.#input) return;
    this.#stop();
    drawing.draw(placeTimeline(this.#input, window.widthPx, { pinned }), window.seen);
    done();
  }

  /** Lays out everything for a sheet of paper, whatever the window shows. */
  onPaper(): void {
    if (!this.isOurs || !this.#input) return;
    this.#stop();
    const placed = placeTimeline(this.#input, DRAWING_MIN_PX);
    this.#parts.drawing.draw(placed, { from: 0, to: 1 });
  }

  /** The window has another width, or is the screen again after the paper. */
  again(): void {
    if (this.isOurs) this.now();
  }

  /**
   * What a zoom asks for: all is stretched at once, then drawn, the calendar first and a lane at a time.
   * @param fromPx  width that the drawing had
   */
  soon(fromPx: number): void {
    const { window, drawing, canvas, pinned, done } = this.#parts;
    const input = this.#input;
    if (!window.isShown || !input) return;
    const { widthPx } = window;
    let placed: PlacedTimeline;
    this.isOurs = true;
    canvas.ariaBusy = 'true';
    stretch(canvas, fromPx, widthPx);
    const place = lanePlacer(input, widthPx, { pinned: pinned() });
    this.#slices.do([
      () => {
        placed = { ...placeCalendar(input, widthPx), lanes: [] };
        drawing.take(placed, window.seen);
        endStretch(canvas, '.ground');
        drawing.showLanes(input.lanes);
        drawing.drawLines(placed);
      },
      () => {
        endStretch(canvas, ':has(.captions), .band > *');
        drawing.drawCaptions(placed);
      },
      () => {
        endStretch(canvas, ':has(.axis)');
        drawing.drawAxis(placed);
      },
      ...input.lanes.map((lane) => () => {
        const drawn = place(lane);
        placed.lanes.push(drawn);
        endStretch(canvas, `[data-topic=${lane.topic}] > *`);
        drawing.drawLane(drawn);
      }),
      () => {
        this.#stop();
        drawing.follow(window.seen);
        done();
      },
    ]);
  }

  /** Nothing is stretched, and no slice is left. */
  #stop(): void {
    const { canvas } = this.#parts;
    this.#slices.cancel();
    endStretch(canvas);
    canvas.ariaBusy = null;
  }
}
