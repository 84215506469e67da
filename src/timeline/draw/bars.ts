/** Draws waits as bars on one axis, and the strip of one fact. What is placed where is decided in layout/bars-layout.ts. */
import { axisTop, type Axis } from 'd3';
import {
  STRIP_PX,
  stripScale,
  type BarsFrame,
  type BarsLayout,
  type PlacedBar,
  type PlacedDrop,
} from '../layout/bars-layout.ts';
import { standingShape } from '../layout/standing-shape.ts';
import { tickDates, tickLabel } from '../layout/time-axis.ts';
import { drawAxis, hatching, key, layer, linked, px, type Nodes } from './marks.ts';

/** Room that a year takes on the axis, in px. */
const TICK_PX = 66;

/**
 * Draws named waits into an `svg`, or moves what is drawn there.
 * @param id  of its pattern, which no other drawing of the page has
 */
export function drawBars(svg: Nodes, layout: BarsLayout, id: string): void {
  const { frame, x, bars, drops, axisY, footY, height } = layout;
  svg.attr('viewBox', `0 0 ${frame.width} ${px(height)}`).attr('font-size', frame.typePx);
  hatching(svg, id);
  drawYearAxis(
    layer(svg, 'axis').attr('transform', `translate(0 ${axisY})`),
    axisTop<Date>(x)
      .tickValues(tickDates(x, TICK_PX))
      .tickSize(-(footY - axisY)),
    Math.min(15, frame.typePx - 1),
  );
  layer(svg, 'foot')
    .selectAll('path')
    .data([footY])
    .join('path')
    .attr('d', `M0 ${px(footY)}H${frame.width}`);
  const drop = layer(svg, 'drops')
    .selectAll<SVGGElement, PlacedDrop>('g')
    .data(drops, key)
    .join((enter) => {
      const made = enter.append('g').attr('data-id', (datum) => datum.id);
      made.append('path');
      made.append('circle').attr('r', 5);
      const text = made.append('text');
      text.append('tspan').attr('class', 'what');
      text.append('tspan').attr('class', 'more');
      return made;
    });
  const footOf = ({ row }: PlacedDrop) => footY + (row + 1) * frame.typePx * 1.4;
  drop.select('path').attr('d', (datum) => `M${px(datum.at)} ${px(datum.top)}V${px(footOf(datum))}`);
  drop.select('circle').attr('cx', ({ at }) => px(at)).attr('cy', px(footY));
  drop
    .select('text')
    .attr('transform', (datum) => `translate(${px(datum.at + (datum.ends ? -6 : 6))} ${px(footOf(datum))})`)
    .attr('text-anchor', ({ ends }) => (ends ? 'end' : 'start'));
  drop.select('.what').text(({ text }) => text);
  drop.select('.more').text(({ more }) => `\u00a0\u00a0${more}`);
  const bar = layer(svg, 'bars')
    .selectAll<SVGGElement, PlacedBar>('a')
    .data(bars, key)
    .join((enter) => linked(enter.append('a')))
    .attr('transform', ({ y }) => `translate(0 ${px(y)})`);
  drawBar(bar, frame.barPx, frame.markPx, id);
  bar
    .selectAll('text')
    .data(({ lines, y }) => lines.map((line) => ({ ...line, y })))
    .join('text')
    .attr('x', ({ spot }) => px(spot[0]))
    .attr('y', ({ spot, y }) => px(spot[1] - y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .selectAll('tspan')
    .data(({ parts }) => parts)
    .join('tspan')
    .attr('class', ({ name }) => name)
    .attr('font-size', ({ name }) => (name === 'gap' ? frame.gapPx : null))
    .text(({ text }, at) => (at > 0 ? `\u00a0\u00a0${text}` : text));
}

/** Draws the strip of a fact into an `svg`. */
export function drawStrip(svg: Nodes, bar: PlacedBar, frame: BarsFrame): void {
  svg.attr('viewBox', `0 0 ${frame.width} ${STRIP_PX}`);
  if (bar.doubts.length > 0) hatching(svg, `strip-${bar.id}`);
  const group = svg
    .selectAll<SVGGElement, PlacedBar>('g')
    .data([bar])
    .join('g')
    .attr('transform', `translate(0 ${bar.y})`);
  drawBar(group, frame.barPx, frame.markPx, `strip-${bar.id}`);
}

/** Draws the years above strips. */
export function drawYears(svg: Nodes, frame: BarsFrame): void {
  svg.attr('viewBox', `0 0 ${frame.width} ${frame.typePx + 4}`).attr('font-size', frame.typePx);
  drawYearAxis(
    layer(svg, 'axis').attr('transform', `translate(0 ${frame.typePx + 2})`),
    axisTop<Date>(stripScale(frame)).tickSize(0),
    frame.typePx,
  );
}

/** Years whose names begin at their lines. */
export function drawYearAxis(
  group: Nodes,
  axis: Axis<Date>,
  typePx: number,
  months: readonly string[] = [],
): void {
  drawAxis(group, axis.tickFormat((date) => tickLabel(date, months)));
  group
    .attr('font-size', typePx)
    .selectAll('.tick text')
    .attr('x', 4)
    .attr('text-anchor', 'start');
}

/** The parts of bars, in this order: how long it lasted, the doubt, the wait, the day it became public, its mark. */
export function drawBar<Datum extends PlacedBar>(
  bar: Nodes<Datum>,
  barPx: number,
  markPx: number,
  hatch: string,
): void {
  const rects = (
    name: string,
    height: number,
    partsOf: (datum: PlacedBar) => readonly { from: number; to: number }[],
  ) =>
    bar
      .selectAll(`.${name}`)
      .data(partsOf)
      .join('rect')
      .attr('class', name)
      .attr('x', ({ from }) => px(from))
      .attr('width', ({ from, to }) => px(Math.max(1, to - from)))
      .attr('y', px(-height / 2))
      .attr('height', px(height));
  rects('length', barPx / 2, ({ length }) => (length ? [length] : []));
  rects('doubt', barPx, ({ doubts }) => doubts).attr('fill', `url(#${hatch})`);
  rects('wait', barPx, ({ wait }) => (wait ? [wait] : []));
  bar
    .selectAll('.known')
    .data(({ knownX }) => (knownX === undefined ? [] : [knownX]))
    .join('circle')
    .attr('class', 'known')
    .attr('r', markPx - 0.5)
    .attr('cx', (place) => px(place));
  bar
    .selectAll('.mark')
    .data((datum) => [datum])
    .join('path')
    .attr('class', 'mark')
    .attr('d', ({ fact }) => {
      const { outline, fill } = standingShape(fact.standing, markPx);
      return fill && fill !== outline ? `${outline}${fill}` : outline;
    })
    .attr('data-standing', ({ fact }) => fact.standing)
    .attr('transform', ({ markX }) => `translate(${px(markX)} 0)`);
}
