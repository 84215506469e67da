/** Draws days to come below an axis of years, a row each with its name; one known only to the year is hatched. */
import { axisTop, scaleUtc } from 'd3';
import { dateOf, dayOf } from '../../calendar/day.ts';
import { tickLabel } from '../layout/time-axis.ts';
import type { Days } from '../model/fact.ts';
import { drawAxis, hatching, layer, px, type Nodes } from './marks.ts';

const SIZE = { width: 360, years: 18, row: 24, font: 13, mark: 5, apart: 6 };
const YEARS = [2026, 2031] as const;

/** Days that will come, half-open, and what comes then. */
export interface Coming {
  name: string;
  days: Days;
}

/** @param coming  in the order of time */
export function drawComing(svg: Nodes, coming: readonly Coming[]): void {
  const { width, years, row, font, mark, apart } = SIZE;
  const height = years + coming.length * row;
  const x = scaleUtc(
    YEARS.map((year) => dateOf(dayOf(year))),
    [mark + 1, width - mark - 1],
  );
  svg.attr('viewBox', `0 0 ${width} ${height}`).attr('font-size', font);
  hatching(svg, 'coming-year');
  const axis = layer(svg, 'axis').attr('transform', `translate(0 ${years})`);
  drawAxis(
    axis,
    axisTop<Date>(x)
      .ticks(YEARS[1] - YEARS[0])
      .tickSizeInner(years - height)
      .tickFormat((date) => (date < dateOf(dayOf(YEARS[1])) ? tickLabel(date, []) : '')),
  );
  axis
    .attr('font-size', font)
    .selectAll('.tick text')
    .attr('x', 4)
    .attr('y', -apart)
    .attr('text-anchor', 'start');
  const place = svg
    .selectAll('.coming')
    .data(
      coming.map(({ name, days: [start, end] }) => ({
        name,
        from: x(dateOf(start)),
        to: x(dateOf(end)),
      })),
    )
    .join('g')
    .attr('class', 'coming')
    .attr('transform', (_day, at) => `translate(0 ${years + (at + 0.5) * row})`);
  const isDay = ({ from, to }: { from: number; to: number }) => to - from < mark;
  place
    .filter((day) => !isDay(day))
    .append('rect')
    .attr('class', 'doubt')
    .attr('fill', 'url(#coming-year)')
    .attr('x', ({ from }) => px(from))
    .attr('width', ({ from, to }) => px(to - from))
    .attr('y', -mark)
    .attr('height', 2 * mark);
  place
    .filter(isDay)
    .append('circle')
    .attr('class', 'mark')
    .attr('cx', ({ from, to }) => px((from + to) / 2))
    .attr('r', mark);
  // A name stands on the side that has more room.
  const isAfter = ({ to }: { to: number }) => to < width / 2;
  place
    .append('text')
    .attr('x', (day) => px(isAfter(day) ? day.to + mark + apart : day.from - mark - apart))
    .attr('dy', '.36em')
    .attr('text-anchor', (day) => (isAfter(day) ? 'start' : 'end'))
    .attr('font-weight', 600)
    .text(({ name }) => name);
}
