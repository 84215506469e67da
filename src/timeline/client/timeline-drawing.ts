/**
 * Knows how to write a layout into the server's drawing, and to draw no more of it than the reader
 * can see. Computes no place: layout/ does.
 */
import { clusterName } from '../layout/cluster-name.ts';
import { captionsPx, knotLabelYPx } from '../layout/disclosure-knots.ts';
import { drawnBar, THREAD_END_PX } from '../layout/drawn-bar.ts';
import { CLUSTER_PX } from '../layout/lane-layout.ts';
import type { PlacedCluster, PlacedEvent } from '../layout/placed-event.ts';
import { percent } from '../../calendar/percent.ts';
import { tickLabel } from '../layout/tick-label.ts';
import type { PlacedTimeline } from '../layout/timeline-layout.ts';
import { idOf } from './written-drawing.ts';
import { appendSvg, joinSvg, setAttributes } from './svg-element.ts';

/** Part of the width, as two fractions. */
export interface Part {
  from: number;
  to: number;
}

/** The server's drawing, and what the reader chose in it: an event that is drawn again wears the same marks. */
export class TimelineDrawing {
  #canvas: HTMLElement;
  #months: string[];
  #links = new Map<string, SVGElement>();
  #nameOf: ((id: string) => string) | undefined;
  /** What was drawn last, and the part of it. */
  #placed: PlacedTimeline | undefined;
  #drawn: Part = { from: 0, to: 1 };
  #current: string | undefined;
  #period: ReadonlySet<string> = new Set();

  /** @param nameOf  what follows the label in the name of an event, where the list has no ids that could say it */
  constructor(canvas: HTMLElement, nameOf?: (id: string) => string) {
    this.#canvas = canvas;
    this.#nameOf = nameOf;
    this.#months = (canvas.dataset['months'] ?? '').split('|');
    for (const link of canvas.querySelectorAll<SVGElement>('a.event')) {
      const id = idOf(link);
      this.#links.set(id, this.#name(link, id));
    }
  }

  #name(link: SVGElement, id: string): SVGElement {
    if (this.#nameOf)
      setAttributes(link, {
        'aria-labelledby': null,
        'aria-label': `${link.textContent}, ${this.#nameOf(id)}`,
      });
    return link;
  }

  /** Element of an event, when it is drawn. */
  linkOf(id: string | undefined): SVGElement | undefined {
    return id === undefined ? undefined : this.#links.get(id);
  }

  /** Marks the chosen event as the current one. */
  markCurrent(id: string): void {
    this.linkOf(this.#current)?.removeAttribute('aria-current');
    this.#current = id;
    this.linkOf(id)?.setAttribute('aria-current', 'true');
  }

  /** Marks the events of a term of office; none takes the marks away. */
  markPeriod(ids: ReadonlySet<string>): void {
    this.#period = ids;
    this.#canvas.toggleAttribute('data-period', ids.size > 0);
    for (const [id, link] of this.#links) this.#wear(link, id);
  }

  #wear(link: Element, id: string): void {
    setAttributes(link, {
      'aria-current': id === this.#current ? 'true' : null,
      'data-in-period': this.#period.has(id) ? '' : null,
    });
  }

  /** Draws a layout; `seen` is the part that the reader sees. */
  draw(placed: PlacedTimeline, seen: Part): void {
    this.#placed = placed;
    const room = seen.to - seen.from;
    this.#drawn = { from: seen.from - room, to: seen.to + room };
    this.#drawAxis(placed);
    this.#drawKnots(placed);
    const names = [...this.#canvas.querySelectorAll('.term')];
    placed.terms.forEach(({ named }, at) => {
      const term = names[at];
      if (term) setAttributes(term, { 'data-unnamed': named ? null : '' });
    });
    const lanes = new Map(placed.lanes.map((lane) => [lane.topic as string, lane]));
    for (const element of this.#canvas.querySelectorAll<HTMLElement>('.lane')) {
      const lane = lanes.get(element.dataset['topic'] ?? '');
      element.hidden = !lane;
      const rows = element.querySelector('.rows');
      if (!lane || !rows) continue;
      setAttributes(rows, { height: lane.heightPx });
      const events = lane.events.filter((event) => this.#isNear(event));
      this.#drawEvents(rows, events);
      this.#drawClusters(rows, lane.clusters);
    }
  }

  /** Draws what a scroll has brought near. */
  follow(seen: Part): void {
    if (this.#placed && (seen.from < this.#drawn.from || seen.to > this.#drawn.to))
      this.draw(this.#placed, seen);
  }

  #isNear({ barFrom, barTo, markAt, threadEnd }: PlacedEvent): boolean {
    return (
      Math.min(barFrom, markAt) <= this.#drawn.to &&
      Math.max(barTo, markAt, threadEnd?.to ?? 0) >= this.#drawn.from
    );
  }

  #drawEvents(rows: Element, events: readonly PlacedEvent[]): void {
    const kept = new Set(events.map(({ id }) => id));
    for (const link of rows.querySelectorAll<SVGElement>('a.event')) {
      const id = idOf(link);
      if (kept.has(id) || link === document.activeElement) continue;
      link.remove();
      this.#links.delete(id);
    }
    for (const event of events) {
      const link = this.#links.get(event.id) ?? this.#name(createEvent(rows, event), event.id);
      this.#links.set(event.id, link);
      drawEvent(link, event);
      this.#wear(link, event.id);
    }
  }

  #drawClusters(rows: Element, clusters: readonly PlacedCluster[]): void {
    for (const old of rows.querySelectorAll('a.cluster')) old.remove();
    for (const cluster of clusters) {
      const { at, widthPx, yPx, ids, start, end } = cluster;
      const link = appendSvg(rows, 'a', {
        href: '#faits',
        class: 'cluster',
        transform: `translate(0 ${yPx})`,
        'aria-label': clusterName(cluster, this.#canvas.dataset['cluster'] ?? '', this.#months),
        'data-start': start,
        'data-end': end,
        'data-ids': ids.join(' '),
      });
      appendSvg(link, 'rect', {
        x: percent(at),
        width: widthPx,
        height: CLUSTER_PX,
        y: -CLUSTER_PX / 2,
        rx: CLUSTER_PX / 2,
        transform: `translate(${-widthPx / 2} 0)`,
      });
      appendSvg(link, 'text', {
        x: percent(at),
        dy: '0.34em',
        'text-anchor': 'middle',
      }).textContent = String(ids.length);
    }
  }

  #drawAxis({ ticks: all, knotRows }: PlacedTimeline): void {
    const ticks = all.filter(({ at }) => at >= this.#drawn.from && at <= this.#drawn.to);
    const lines = this.#canvas.querySelector('.ticks');
    if (lines)
      joinSvg(lines, 'line', ticks, ({ at, unit }) => ({
        class: `tick ${unit}`,
        x1: percent(at),
        x2: percent(at),
        y1: captionsPx(knotRows),
        y2: '100%',
      }));
    const axis = this.#canvas.querySelector('.axis > g');
    if (axis)
      joinSvg(
        axis,
        'text',
        ticks,
        ({ at, unit }) => ({ class: `tick-label ${unit}`, x: percent(at), dx: 4, y: 15 }),
        (tick) => tickLabel(tick, this.#months),
      );
  }

  #drawKnots({ knots, knotRows }: PlacedTimeline): void {
    const top = captionsPx(knotRows);
    const captions = this.#canvas.querySelector('.captions');
    if (captions) setAttributes(captions, { height: top });
    for (const line of this.#canvas.querySelectorAll('.knot')) setAttributes(line, { y1: top });
    const labels = this.#canvas.querySelector('.knot-labels');
    if (labels)
      joinSvg(
        labels,
        'text',
        knots,
        (knot) => ({
          class: 'knot-label',
          x: percent(knot.at),
          dx: knot.before ? -5 : 5,
          y: knotLabelYPx(knot),
          'text-anchor': knot.before ? 'end' : 'start',
        }),
        ({ label }) => label,
      );
  }
}

/** The elements of an event, in the order of DrawnEvent.astro. */
function createEvent(rows: Element, event: PlacedEvent): SVGElement {
  const { id, kind, standing, threadEnd, label } = event;
  const link = appendSvg(rows, 'a', {
    href: `#${id}`,
    class: 'event',
    'aria-labelledby': `n-${id} d-${id} t-${id}`,
    tabindex: -1,
  });
  const bar = drawnBar(event);
  if (bar)
    appendSvg(link, 'rect', {
      class: `bar ${kind}`,
      y: -bar.heightPx / 2,
      height: bar.heightPx,
      rx: bar.radiusPx,
    });
  if (threadEnd) {
    appendSvg(link, 'line', { class: 'thread' });
    appendSvg(link, 'rect', {
      class: 'thread-end',
      y: -THREAD_END_PX / 2,
      height: THREAD_END_PX,
    });
  }
  appendSvg(link, 'use', { class: 'mark', href: `#m-${standing}` });
  appendSvg(link, 'text', { id: `n-${id}`, class: 'label', dy: '0.34em' }).textContent = label;
  return link;
}

function drawEvent(link: SVGElement, event: PlacedEvent): void {
  const { markAt, threadEnd, yPx, placedLabel } = event;
  setAttributes(link, {
    transform: `translate(0 ${yPx})`,
    'data-unnamed': placedLabel ? null : '',
  });
  const bar = drawnBar(event);
  for (const part of link.children)
    switch (part.classList[0]) {
      case 'bar':
        if (bar) setAttributes(part, { x: percent(bar.from), width: percent(bar.to - bar.from) });
        break;
      case 'thread':
        setAttributes(part, { x1: percent(markAt), x2: percent(threadEnd?.from ?? markAt) });
        break;
      case 'thread-end':
        if (threadEnd)
          setAttributes(part, {
            x: percent(threadEnd.from),
            width: percent(threadEnd.to - threadEnd.from),
          });
        break;
      case 'mark':
        setAttributes(part, { x: percent(markAt) });
        break;
      default:
        setAttributes(part, {
          x: percent(placedLabel?.at ?? markAt),
          dx: placedLabel?.offsetPx ?? 0,
          'text-anchor': placedLabel?.side === 'before' ? 'end' : 'start',
        });
    }
}
