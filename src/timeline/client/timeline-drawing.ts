/**
 * Knows how to write a layout into the server's drawing, and to draw no more of it than the reader
 * can see. Computes no place: layout/ does.
 */
import type { Tick } from '../layout/axis-ticks.ts';
import { knotLabels, knotLines, tickLabels, tickLines } from '../layout/calendar-shape.ts';
import { clusterName } from '../layout/cluster-name.ts';
import { captionsPx } from '../layout/disclosure-knots.ts';
import { clusterShape, eventShape } from '../layout/event-shape.ts';
import type { PlacedCluster, PlacedEvent } from '../layout/placed-event.ts';
import type { ShapeElement } from '../layout/shape-element.ts';
import { countUnnamed } from '../layout/shown-words.ts';
import {
  countInLane,
  type PlacedCalendar,
  type PlacedTimeline,
} from '../layout/timeline-layout.ts';
import { termShape } from '../layout/term-band.ts';
import type { Part } from '../layout/viewport.ts';
import type { Topic } from '../model/vocabulary.ts';
import { idOf } from './written-drawing.ts';
import { setAttributes, writeLinks, writeShape } from './write-shape.ts';

/** The server's drawing, and what the reader chose in it: an event that is drawn again wears the same marks. */
export class TimelineDrawing {
  #canvas: HTMLElement;
  #months: string[];
  #nameOf: (id: string) => string;
  /** What was drawn last, and the part of it. */
  #placed: PlacedTimeline | undefined;
  #drawn: Part = { from: 0, to: 1 };
  #current: string | undefined;
  /** The one tab stop of the whole drawing; arrows move it. */
  #stop: string | undefined;
  #period: ReadonlySet<string> = new Set();

  /** @param nameOf  what follows the label in the name of an event */
  constructor(canvas: HTMLElement, nameOf: (id: string) => string) {
    this.#canvas = canvas;
    this.#nameOf = nameOf;
    this.#months = (canvas.dataset['months'] ?? '').split('|');
    this.#nameLinks();
  }

  get #links(): NodeListOf<SVGElement> {
    return this.#canvas.querySelectorAll('a.event');
  }

  /** How many of the drawn events show no name. */
  get unnamed(): number {
    if (this.#placed) return countUnnamed(this.#placed);
    const counts = [...this.#canvas.querySelectorAll('.cluster')].map(({ textContent }) =>
      Number(textContent),
    );
    return counts.reduce(
      (sum, n) => sum + n,
      this.#canvas.querySelectorAll('a.event[data-unnamed]').length,
    );
  }

  /** Element of an event, when it is drawn. */
  linkOf(id: string | undefined): SVGElement | null {
    return this.#canvas.querySelector(`a.event[href="#${id ?? ''}"]`);
  }

  /** Marks the chosen event as the current one. */
  markCurrent(id: string): void {
    this.#current = id;
    this.#wearMarks();
  }

  /** Marks the events of a term of office; none takes the marks away. */
  markPeriod(ids: ReadonlySet<string>): void {
    this.#period = ids;
    this.#canvas.toggleAttribute('data-period', ids.size > 0);
    this.#wearMarks();
  }

  /** Draws a line from an event to others that have a mark. */
  tie(id: string, others: readonly string[]): void {
    const ties = this.#canvas.querySelector('.ties');
    const from = this.#middleOf(id);
    if (!ties) return;
    const lines = others.flatMap((other): ShapeElement[] => {
      const to = this.#middleOf(other);
      if (!from || !to) return [];
      const attributes = { x1: { at: from.at }, y1: from.yPx, x2: { at: to.at }, y2: to.yPx };
      return [{ tag: 'line', attributes }];
    });
    writeShape(ties, lines);
  }

  /** Where the mark of an event stands in the drawing. */
  #middleOf(id: string): { at: number; yPx: number } | undefined {
    const mark = this.linkOf(id)?.querySelector('.mark')?.getBoundingClientRect();
    const grid = this.#canvas.querySelector('.grid')?.getBoundingClientRect();
    if (!mark || !grid?.width) return undefined;
    const [x, y] = [mark.left + mark.width / 2 - grid.left, mark.top + mark.height / 2 - grid.top];
    return { at: x / grid.width, yPx: Math.round(y) };
  }

  /** Gives the tab stop to what is drawn, where the one that had it is no longer. */
  keepTabStop(): void {
    const first = this.linkOf(this.#stop) ? undefined : this.#links[0];
    if (first) this.placeTabStop(idOf(first));
  }

  placeTabStop(id: string | undefined): void {
    this.#stop = id;
    this.#wearMarks();
  }

  #wearMarks(): void {
    for (const link of this.#links) setAttributes(link, this.#marksOf(idOf(link)));
    // Arrows reach each fact that a pill counts.
    for (const pill of this.#canvas.querySelectorAll('.cluster'))
      setAttributes(pill, { tabindex: -1 });
  }

  #marksOf(id: string) {
    return {
      'aria-current': id === this.#current ? 'true' : undefined,
      'data-in-period': this.#period.has(id) ? '' : undefined,
      tabindex: id === this.#stop ? 0 : -1,
    };
  }

  /** Draws a layout; `seen` is the part that the reader sees. */
  draw(placed: PlacedTimeline, seen: Part): void {
    this.take(placed, seen);
    this.drawLines(placed);
    this.drawCaptions(placed);
    this.drawAxis(placed);
    this.showLanes(placed.lanes);
    for (const lane of placed.lanes) this.drawLane(lane);
    this.keepTabStop();
  }

  /** Shows the lanes that have events. */
  showLanes(lanes: readonly { topic: Topic }[]): void {
    for (const element of this.#lanes)
      element.hidden = !lanes.some(({ topic }) => topic === element.dataset['topic']);
  }

  /** Takes what is to be drawn: the lines, the calendar and the lanes stay as they are until each is. */
  take(placed: PlacedTimeline, seen: Part): void {
    this.#placed = placed;
    const room = seen.to - seen.from;
    this.#drawn = { from: seen.from - room, to: seen.to + room };
  }

  /** Draws the lines behind the lanes. */
  drawLines({ ticks, knots, knotRows }: PlacedCalendar): void {
    this.#write('.ticks', tickLines(this.#near(ticks), knotRows));
    this.#write('.knots', knotLines(knots, knotRows));
  }

  /** Draws what is around the axis: the names of the knots, the ministers. */
  drawCaptions({ knots, knotRows, terms }: PlacedCalendar): void {
    const captions = this.#canvas.querySelector('.captions');
    if (captions) setAttributes(captions, { height: captionsPx(knotRows) });
    this.#write('.knot-labels', knotLabels(knots));
    terms.forEach((term, at) => {
      const link = this.#canvas.querySelectorAll('.term')[at];
      if (link) writeShape(link, termShape(term));
    });
  }

  drawAxis({ ticks }: PlacedCalendar): void {
    this.#write('.axis > g', tickLabels(this.#near(ticks), this.#months));
  }

  drawLane(lane: PlacedTimeline['lanes'][number]): void {
    const element = this.#lanes.find(({ dataset }) => dataset['topic'] === lane.topic);
    const rows = element?.querySelector('.rows');
    if (!element || !rows) return;
    setAttributes(rows, { height: lane.heightPx });
    const count = element.querySelector('.lane-count');
    if (count) count.textContent = String(countInLane(lane));
    writeLinks(rows, [
      ...lane.events.filter((event) => this.#isNear(event)).map((event) => this.#linkTo(event)),
      ...lane.clusters.map((cluster) => this.#pillOf(cluster)),
    ]);
    this.#nameLinks();
  }

  get #lanes(): HTMLElement[] {
    return [...this.#canvas.querySelectorAll<HTMLElement>('.lane')];
  }

  /** Draws what a scroll has brought near, unless lanes are being drawn. */
  follow(seen: Part): void {
    if (
      this.#placed &&
      !this.#canvas.ariaBusy &&
      (seen.from < this.#drawn.from || seen.to > this.#drawn.to)
    )
      this.draw(this.#placed, seen);
  }

  #isNear({ barFrom, barTo, markAt, threadEnd }: PlacedEvent): boolean {
    return (
      Math.min(barFrom, markAt) <= this.#drawn.to &&
      Math.max(barTo, markAt, threadEnd?.to ?? 0) >= this.#drawn.from
    );
  }

  #linkTo(event: PlacedEvent): ShapeElement {
    const shape = eventShape(event);
    return { ...shape, attributes: { ...shape.attributes, ...this.#marksOf(event.id) } };
  }

  /** With the ids that it counts, for who opens it. */
  #pillOf(cluster: PlacedCluster): ShapeElement {
    const words = this.#canvas.dataset['cluster'] ?? '';
    const name = clusterName(cluster, words.split('|'), this.#months);
    const shape = clusterShape(cluster, name);
    return {
      ...shape,
      attributes: { ...shape.attributes, 'data-ids': cluster.ids.join(' '), tabindex: -1 },
    };
  }

  #nameLinks(): void {
    for (const link of this.#links)
      if (!link.hasAttribute('aria-label'))
        link.setAttribute('aria-label', `${link.textContent}, ${this.#nameOf(idOf(link))}`);
  }

  #near(ticks: readonly Tick[]): Tick[] {
    return ticks.filter(({ at }) => at >= this.#drawn.from && at <= this.#drawn.to);
  }

  #write(selector: string, elements: readonly ShapeElement[]): void {
    const parent = this.#canvas.querySelector(selector);
    if (parent) writeShape(parent, elements);
  }
}
