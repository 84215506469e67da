/** Knows how to write a layout into the server's drawing. Computes no place: layout/ does. */
import { select, type Selection } from 'd3';
import { captionsPx, knotLabelYPx } from '../layout/disclosure-knots.ts';
import { drawnBar } from '../layout/drawn-bar.ts';
import type { PlacedEvent } from '../layout/placed-event.ts';
import { percent } from '../layout/svg-length.ts';
import { tickLabel } from '../layout/tick-label.ts';
import type { PlacedTimeline } from '../layout/timeline-layout.ts';

type Group = Selection<Element, unknown, null, undefined>;

export function drawTimeline(
  canvas: HTMLElement,
  placed: PlacedTimeline,
  links: ReadonlyMap<string, Element>,
): void {
  const root: Group = select<Element, unknown>(canvas);
  const months = (canvas.dataset['months'] ?? '').split('|');
  drawAxis(root, placed, months);
  drawKnots(root, placed);
  drawTerms(root, placed);
  const lanes = new Map(placed.lanes.map((lane) => [lane.topic as string, lane]));
  root.selectAll<HTMLElement, unknown>('.lane').each(function () {
    const lane = lanes.get(this.dataset['topic'] ?? '');
    this.hidden = !lane;
    if (!lane) return;
    select(this).select('.rows').attr('height', lane.heightPx);
    for (const event of lane.events) {
      const link = links.get(event.id);
      if (link) drawEvent(select<Element, unknown>(link), event);
    }
  });
}

function drawEvent(link: Group, event: PlacedEvent): void {
  const { markAt, threadTo, yPx, placedLabel } = event;
  link
    .attr('data-unnamed', placedLabel ? null : '')
    .select('g')
    .attr('transform', `translate(0 ${yPx})`);
  const bar = drawnBar(event);
  if (bar)
    link
      .select('.bar')
      .attr('x', percent(bar.from))
      .attr('width', percent(bar.to - bar.from));
  if (threadTo !== undefined) {
    link.select('.thread').attr('x1', percent(markAt)).attr('x2', percent(threadTo));
    link.select('.thread-end').attr('x1', percent(threadTo)).attr('x2', percent(threadTo));
  }
  link.select('.mark').attr('x', percent(markAt));
  if (!placedLabel) return;
  link
    .select('.label')
    .attr('x', percent(placedLabel.at))
    .attr('dx', placedLabel.offsetPx)
    .attr('text-anchor', placedLabel.side === 'before' ? 'end' : 'start');
}

function drawAxis(
  root: Group,
  { ticks, knotRows }: PlacedTimeline,
  months: readonly string[],
): void {
  root
    .select('.ticks')
    .selectAll('line')
    .data(ticks)
    .join('line')
    .attr('class', ({ unit }) => `tick ${unit}`)
    .attr('x1', ({ at }) => percent(at))
    .attr('x2', ({ at }) => percent(at))
    .attr('y1', captionsPx(knotRows))
    .attr('y2', '100%');
  root
    .selectAll('.axis')
    .selectAll('text')
    .data(ticks)
    .join('text')
    .attr('class', ({ unit }) => `tick-label ${unit}`)
    .attr('x', ({ at }) => percent(at))
    .attr('dx', 4)
    .attr('y', 15)
    .text((tick) => tickLabel(tick, months));
}

function drawKnots(root: Group, { knots, knotRows }: PlacedTimeline): void {
  root.select('.captions').attr('height', captionsPx(knotRows));
  root.selectAll('.knot').attr('y1', captionsPx(knotRows));
  root
    .selectAll('.knot-label')
    .data(knots)
    .attr('dx', ({ before }) => (before ? -5 : 5))
    .attr('y', knotLabelYPx)
    .attr('text-anchor', ({ before }) => (before ? 'end' : 'start'));
}

function drawTerms(root: Group, { terms }: PlacedTimeline): void {
  root
    .selectAll('.term')
    .data(terms)
    .attr('data-unnamed', ({ named }) => (named ? null : ''));
}
