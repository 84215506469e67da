/** Draws the two rails, their threads and their names. What is placed where is decided in layout/rails-layout.ts. */
import { axisBottom, axisLeft, axisRight, axisTop } from 'd3';
import { dateOf, type Day } from '../../calendar/day.ts';
import {
  DOUBT_PX,
  KNOT_PX,
  type Knot,
  type PlacedDoubt,
  type PlacedEnd,
  type PlacedLabel,
  type PlacedNumber,
  type PlacedThread,
  type RailsLayout,
} from '../layout/rails-layout.ts';
import { tickDates, tickLabel } from '../layout/time-axis.ts';
import { knowledgeOn, type Fact } from '../model/fact.ts';
import type { DrawnWords } from '../model/timeline-words.ts';
import { between, clipping, drawAxis, hatching, key, layer, linked, path, px, type Nodes } from './marks.ts';

/** Room that a year takes on a rail, in px: across the drawing, and down it. */
const TICK_PX = { across: 74, down: 34 } as const;

/** Between a name and its date: programs differ on moved text at the end of a line. */
const SPACE = '\u00a0\u00a0';

/**
 * Draws the rails into an `svg`, or moves what is drawn there.
 * @param name  of the drawing, which no other of the page has: its patterns are named after it
 */
export function drawRails(svg: Nodes, layout: RailsLayout, words: DrawnWords, name: string): void {
  const { frame, at, threads, doubts, knots, numbers, ends } = layout;
  const { width, height, near, far, isUpright } = frame;
  svg
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('font-size', frame.typePx)
    .attr('data-upright', isUpright ? '' : null);
  hatching(svg, `${name}-hatching`);
  clipping(svg, `${name}-field`, at(isUpright ? 22 : 0, near), at(isUpright ? height : width, far));
  const field = layer(svg, 'threads').attr('clip-path', `url(#${name}-field)`);
  drawThreads(layer(field, 'at-once'), threads.filter(({ isLate }) => !isLate));
  drawThreads(layer(field, 'waits'), threads.filter(({ isLate }) => isLate));
  drawRail(layer(svg, 'happened'), layout, words, 'happened');
  drawRail(layer(svg, 'disclosed'), layout, words, 'disclosed');
  drawEnds(layer(svg, 'ends'), ends, words);
  const doubt = layer(svg, 'doubts')
    .selectAll<SVGRectElement, PlacedDoubt>('rect')
    .data(doubts, key)
    .join('rect')
    .attr('data-id', ({ id }) => id)
    .attr('class', ({ rail }) => rail)
    .attr('fill', `url(#${name}-hatching)`);
  between(doubt, ({ from, to }) => [from, to]);
  layer(svg, 'knots')
    .selectAll<SVGCircleElement, Knot>('circle')
    .data(knots, key)
    .join('circle')
    .attr('data-id', ({ id }) => id)
    .attr('r', KNOT_PX)
    .attr('cx', (knot) => px(knot.at[0]))
    .attr('cy', (knot) => px(knot.at[1]));
  drawLabels(layer(svg, 'names'), layout.happened);
  drawLabels(layer(svg, 'sources'), layout.disclosed);
  layer(svg, 'number')
    .selectAll<SVGTextElement, PlacedNumber>('text')
    .data(numbers, key)
    .join('text')
    .attr('data-id', ({ id }) => id)
    .attr('font-size', ({ typePx }) => typePx)
    .attr('transform', ({ spot: [x, y], angle }) => `translate(${px(x)} ${px(y)}) rotate(${px(angle)})`)
    .selectAll('tspan')
    .data(({ lines, gap }) => lines.map((line) => ({ line, isGap: gap.includes(line) })))
    .join('tspan')
    .attr('class', ({ isGap }) => (isGap ? null : 'more'))
    .attr('x', 0)
    .attr('dy', '1.15em')
    .text(({ line }) => line);
}

function drawThreads(group: Nodes, threads: readonly PlacedThread[]): void {
  group
    .selectAll<SVGAElement, PlacedThread>('a')
    .data(threads, key)
    .join((enter) => {
      const made = linked(enter.append('a'));
      made.append('path');
      return made;
    })
    .select('path')
    .attr('d', ({ from, to }) => path([from, to]));
}

/** A rail is a ruler: its years are written in it. */
function drawRail(
  group: Nodes,
  { frame, x, at }: RailsLayout,
  words: DrawnWords,
  rail: 'happened' | 'disclosed',
): void {
  const { near, far, bandPx, isUpright, typePx, width, height } = frame;
  const [edge, way] = rail === 'happened' ? [near, -1] : [far, 1];
  const across = rail === 'happened' ? axisTop : axisBottom;
  const down = rail === 'happened' ? axisLeft : axisRight;
  const ends = [
    at(isUpright ? 22 : 0, edge),
    at(isUpright ? height : width, edge + way * bandPx),
  ] as const;
  between(group.selectAll('rect').data([rail]).join('rect'), () => ends);
  group
    .selectAll('.rail-name')
    .data([rail === 'happened' ? words.happens : words.learns])
    .join('text')
    .attr('class', 'rail-name')
    .attr('x', isUpright && way > 0 ? width : 0)
    .attr('y', isUpright ? typePx : px(edge - (way < 0 ? -DOUBT_PX - typePx - 1 : 8)))
    .attr('text-anchor', isUpright && way > 0 ? 'end' : null)
    .text(String);
  const axis = layer(group, 'axis').attr('transform', `translate(${at(0, edge).join(' ')})`);
  drawAxis(
    axis,
    (isUpright ? down : across)<Date>(x)
      .tickValues(tickDates(x, isUpright ? TICK_PX.down : TICK_PX.across))
      .tickSize(bandPx)
      .tickFormat((date) => tickLabel(date, words.months)),
  );
  axis
    .selectAll('.tick text')
    .attr('x', isUpright ? (way * bandPx) / 2 : 6)
    .attr('y', isUpright ? typePx : (way * bandPx) / 2)
    .attr('dy', '.36em')
    .attr('text-anchor', isUpright ? 'middle' : 'start');
}

/** What lies outside the ten years is counted at the ends, and read in the list. */
function drawEnds(group: Nodes, ends: readonly PlacedEnd[], words: DrawnWords): void {
  group
    .selectAll<SVGAElement, PlacedEnd>('a')
    .data(ends, key)
    .join((enter) => {
      const made = enter.append('a').attr('data-id', ({ id }) => id);
      made.append('text').attr('dy', '.36em').attr('text-anchor', 'middle');
      return made;
    })
    .attr('href', ({ id }) => `#${id}`)
    .attr('aria-label', ({ id, count }) => words[id].replace('{n}', String(count)))
    .select('text')
    .attr('x', ({ spot }) => px(spot[0]))
    .attr('y', ({ spot }) => px(spot[1]))
    .text(({ id, count }) => (id === 'context' ? `‹ ${count}` : `${count} ›`));
}

function drawLabels(group: Nodes, labels: readonly PlacedLabel[]): void {
  const label = group
    .selectAll<SVGGElement, PlacedLabel>('g')
    .data(labels, key)
    .join((enter) => {
      const made = enter.append('g').attr('data-id', ({ id }) => id);
      made.append('path');
      const text = made.append('text');
      text.append('tspan').attr('class', 'what');
      text.append('tspan').attr('class', 'more');
      return made;
    });
  label.select('path').attr('d', ({ leader }) => path(leader));
  label
    .select('text')
    .attr('transform', ({ spot: [x, y] }) => `translate(${px(x)} ${px(y)})`)
    .attr('text-anchor', ({ anchor }) => anchor);
  label.select('.what').text(({ text }) => text);
  label
    .select('.more')
    .attr('x', ({ isBelow }) => (isBelow ? 0 : null))
    .attr('dy', ({ isBelow }) => (isBelow ? '1.25em' : null))
    .text(({ more, isBelow }) => (isBelow || !more ? more : `${SPACE}${more}`));
}

/**
 * Draws the line of a day across both rails: a thread that it crosses had happened and was not public.
 * @param said  the day in short, for its handle
 */
export function drawDay(svg: Nodes, { frame, x, at }: RailsLayout, day: Day, said: string): void {
  const { near, far, bandPx, range, isUpright, typePx } = frame;
  const place = (x(dateOf(day)) + x(dateOf(day + 1))) / 2;
  svg
    .selectAll<Element, { fact: Fact }>('.threads a, .names g')
    .attr('data-known', ({ fact }) => knowledgeOn(day, fact));
  const line = svg
    .selectAll('g.day')
    .data([said])
    .join((enter) => {
      const made = enter.append('g').attr('class', 'day');
      made.append('path');
      made.append('rect').attr('rx', 4);
      made.append('text').attr('class', 'grip').attr('dy', '.36em').attr('text-anchor', 'middle');
      made.append('text').attr('class', 'said').attr('dy', '.36em');
      return made;
    })
    .attr('transform', `translate(${at(px(place), 0).join(' ')})`)
    .attr('visibility', place < range[0] || place > range[1] ? 'hidden' : null);
  // It stops short of the marks of disclosures, which may be of the next day.
  line.select('path').attr('d', path([at(0, near - bandPx - 6), at(0, far - KNOT_PX - 3)]));
  between(line.select('rect'), () => [at(-16, near - bandPx - 4), at(16, near + 4)]);
  const [x0, y0] = at(0, near - bandPx / 2);
  line.select('.grip').attr('x', x0).attr('y', y0).text(isUpright ? '▴▾' : '◂▸');
  line
    .select('.said')
    .attr('x', isUpright ? near + 9 : 7)
    .attr('y', isUpright ? -9 : near + DOUBT_PX + typePx)
    .text(said);
}
