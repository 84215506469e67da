/** Draws all facts by subject. What is placed where is decided in layout/lanes-layout.ts. */
import { axisTop } from 'd3';
import {
  BAND_PX,
  type Dots,
  type LanesLayout,
  type NamedFact,
  type PlacedLane,
  type PlacedTerm,
} from '../layout/lanes-layout.ts';
import { tickDates, tickLabel } from '../layout/time-axis.ts';
import type { DrawnWords } from '../model/timeline-words.ts';
import { drawAxis, hatching, key, layer, linked, px, spoken, type Nodes } from './marks.ts';
import { drawWait } from './wait.ts';

const TICK_PX = 84;
const SQUARE_PX = 24;

/** Draws the lanes into an `svg`, or moves what is drawn there. */
export function drawLanes(svg: Nodes, layout: LanesLayout, words: DrawnWords, id: string): void {
  const { frame, x, lanes, named, dots, terms, axisY, bandY, height } = layout;
  const { width, typePx } = frame;
  svg.attr('viewBox', `0 0 ${width} ${height}`).attr('font-size', typePx);
  hatching(svg, id);
  const axis = layer(svg, 'axis').attr('transform', `translate(0 ${axisY})`);
  drawAxis(
    axis,
    axisTop<Date>(x)
      .tickValues(tickDates(x, TICK_PX))
      .tickSize(axisY - height)
      .tickFormat((date) => tickLabel(date, words.months)),
  );
  // A year is written after its line.
  axis.attr('font-size', typePx).selectAll('.tick text').attr('x', 4).attr('text-anchor', 'start');
  const lane = layer(svg, 'lanes')
    .selectAll<SVGGElement, PlacedLane>('g')
    .data(lanes, key)
    .join((enter) => {
      const made = enter.append('g').attr('data-id', (datum) => datum.id);
      made.append('path');
      const text = made.append('text').attr('dy', '.36em');
      text.append('tspan');
      text.append('tspan').attr('class', 'more').attr('dx', 6);
      return made;
    })
    .attr('data-topic', (datum) => datum.id);
  lane.select('path').attr('d', ({ bottom }) => `M0 ${px(bottom)}H${width}`);
  lane.select('text').attr('y', ({ nameY }) => px(nameY));
  lane.select('tspan').text((datum) => words.topics[datum.id]);
  lane.select('.more').text(({ count }) => count);
  drawTerms(layer(svg, 'terms'), terms, words.ministers, bandY);
  const dot = layer(svg, 'dots')
    .selectAll<SVGElement, Dots>('a')
    .data(dots, key)
    .join((enter) => {
      const made = enter.append('a').attr('data-id', (datum) => datum.id);
      made
        .append('rect')
        .attr('width', SQUARE_PX)
        .attr('height', SQUARE_PX)
        .attr('x', -12)
        .attr('y', -12);
      made.append('text').attr('dy', '.36em').attr('text-anchor', 'middle');
      return made;
    })
    .attr('href', ({ facts: [fact] }) => fact?.href ?? null)
    .attr('aria-label', ({ facts }) =>
      facts.length > 1 ? groupName(facts.length, words) : (facts[0]?.name ?? null),
    )
    .attr('data-ids', ({ facts }) => facts.map((fact) => fact.id).join(' '))
    .attr('transform', (datum) => `translate(${px(datum.x)} ${px(datum.y)})`);
  dot.select('text').text(({ facts }) => (facts.length > 1 ? `+${facts.length}` : '•'));
  const fact = layer(svg, 'facts')
    .selectAll<SVGElement, NamedFact>('a')
    .data(named, key)
    .join((enter) => {
      const made = linked(enter.append('a'));
      made.append('text').attr('class', 'what').attr('dy', '.36em');
      return made;
    })
    .attr('data-topic', (datum) => datum.fact.topic)
    .attr('transform', ({ y }) => `translate(0 ${px(y)})`);
  drawWait(fact, id, () => 'strip');
  fact
    .select('.what')
    .attr('x', ({ nameX }) => px(nameX))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text((datum) => datum.fact.label);
  fact.attr('aria-label', (datum) => spoken(datum.fact));
}

const groupName = (count: number, { facts }: DrawnWords) => facts.replace('{n}', String(count));

/** The band of ministers: neutral boxes, every name printed. Being in office implies no responsibility. */
function drawTerms(group: Nodes, terms: readonly PlacedTerm[], name: string, bandY: number): void {
  group.attr('transform', `translate(0 ${bandY})`);
  group
    .selectAll('.band-name')
    .data(terms.length > 0 ? [name] : [])
    .join('text')
    .attr('class', 'band-name')
    .attr('y', BAND_PX.box / 2)
    .attr('dy', '.36em')
    .text(String);
  const term = group
    .selectAll<SVGElement, PlacedTerm>('a')
    .data(terms, key)
    .join((enter) => {
      const made = enter.append('a').attr('data-id', (datum) => datum.id);
      made.append('rect').attr('height', BAND_PX.box);
      made.append('path');
      made.append('text').attr('dy', '.36em').attr('text-anchor', 'middle');
      return made;
    })
    .attr('href', ({ href }) => href)
    .attr('aria-label', ({ said }) => said);
  term
    .select('rect')
    .attr('x', ({ from }) => px(from))
    .attr('width', ({ from, to }) => px(to - from));
  term
    .select('path')
    .attr('d', ({ from, to, nameX, isBelow }) =>
      isBelow ? `M${px((from + to) / 2)} ${BAND_PX.box + 1}L${px(nameX)} ${BAND_PX.box + 6}` : null,
    );
  term
    .select('text')
    .attr('x', ({ nameX }) => px(nameX))
    .attr('y', ({ isBelow }) => (isBelow ? BAND_PX.box + 4 + BAND_PX.names / 2 : BAND_PX.box / 2))
    .text((datum) => datum.name);
}
