/** Draws days to come on an axis of years, each with its number in the list below; a date known only to the year is hatched. */
import { axisBottom, scaleUtc } from 'd3';
import { dateOf, dayOf } from '../../calendar/day.ts';
import type { Days } from '../model/fact.ts';
import { tickLabel } from '../layout/time-axis.ts';
import { drawAxis, hatching, layer, px, type Nodes } from './marks.ts';

const SIZE = { width: 360, height: 64, line: 40, font: 13, mark: 6 };
const YEARS = [2026, 2031] as const;

/** @param days  in the order of the list, half-open */
export function drawComing(svg: Nodes, days: readonly Days[]): void {
  const { width, height, line, font, mark } = SIZE;
  const x = scaleUtc(
    YEARS.map((year) => dateOf(dayOf(year))),
    [mark + 1, width - mark - 1],
  );
  svg.attr('viewBox', `0 0 ${width} ${height}`).attr('font-size', font);
  hatching(svg, 'coming-year');
  const axis = layer(svg, 'axis').attr('transform', `translate(0 ${line})`);
  drawAxis(
    axis,
    axisBottom<Date>(x)
      .ticks(YEARS[1] - YEARS[0])
      .tickFormat((date) => (date < dateOf(dayOf(YEARS[1])) ? tickLabel(date, []) : '')),
  );
  axis.attr('font-size', font).selectAll('.tick text').attr('x', 4).attr('text-anchor', 'start');
  const place = svg
    .selectAll('.coming')
    .data(days.map(([start, end]) => ({ from: x(dateOf(start)), to: x(dateOf(end)) })))
    .join('g')
    .attr('class', 'coming')
    .attr('transform', ({ from, to }) => `translate(${px((from + to) / 2)} ${line})`);
  const isDay = ({ from, to }: { from: number; to: number }) => to - from < mark;
  place
    .filter((day) => !isDay(day))
    .append('rect')
    .attr('class', 'doubt')
    .attr('fill', 'url(#coming-year)')
    .attr('x', ({ from, to }) => px((from - to) / 2))
    .attr('width', ({ from, to }) => px(to - from))
    .attr('y', -mark)
    .attr('height', 2 * mark);
  place.filter(isDay).append('circle').attr('class', 'known').attr('r', mark);
  place
    .append('text')
    .attr('y', -2 * mark)
    .attr('text-anchor', 'middle')
    .attr('font-weight', 600)
    .text((_day, at) => at + 1);
}
