/** Draws what every drawing of the timeline has in common: a wait with its marks. What is placed where: layout/wait.ts. */
import { axisTop } from 'd3';
import { KNOWN_PATH, MARK_PX, STRIP_PX, stripScale, type Wait } from '../layout/wait.ts';
import { standingShape } from '../layout/standing-shape.ts';
import { tickLabel } from '../layout/time-axis.ts';
import { drawAxis, hatching, layer, px, type Nodes } from './marks.ts';

/** Thickness of the line of a wait, and of a doubt in it, in px. */
const WAIT_PX = {
  strip: { line: 4, doubt: 7 },
  row: { line: 4, doubt: 9 },
  alone: { line: 6, doubt: 22 },
} as const;
type Size = keyof typeof WAIT_PX;

/** Its outline (drawing.css): a fact that has not happened yet has nothing in it. */
const OUTLINE_PX = 1;

/** Half the height, and the length, of the arrow of a line that comes from before what is seen. */
const ARROW_PX = 5;

/**
 * Draws waits into groups, each in the middle of its row: line, doubts, the day it became public, the mark of its fact.
 * @param hatch  id of the pattern of a doubt
 */
export function drawWait<Datum extends Wait>(
  groups: Nodes<Datum>,
  hatch: string,
  sizeOf: (datum: Datum) => Size = () => 'row',
): void {
  groups
    .selectAll('.wait')
    .data((datum) => (datum.isLate ? [datum] : []))
    .join('path')
    .attr('class', 'wait')
    .attr('d', (datum) => {
      const half = (WAIT_PX[sizeOf(datum)].line - OUTLINE_PX) / 2;
      const arrow = datum.isCut
        ? `m${ARROW_PX} ${-ARROW_PX}l${-ARROW_PX} ${ARROW_PX}l${ARROW_PX} ${ARROW_PX}z`
        : '';
      return datum.parts
        .map(({ from, to }, at) => {
          const head = at === 0 && arrow ? `M${px(from)} 0${arrow}` : '';
          return `${head}M${px(from)} ${-half}H${px(to)}V${half}H${px(from)}Z`;
        })
        .join('');
    });
  groups
    .selectAll('.doubt')
    .data((datum) =>
      datum.doubts.map((doubt) => ({ ...doubt, height: WAIT_PX[sizeOf(datum)].doubt })),
    )
    .join('rect')
    .attr('class', ({ isKnown }) => (isKnown ? 'doubt of-known' : 'doubt'))
    .attr('fill', `url(#${hatch})`)
    .attr('x', ({ from }) => px(from))
    .attr('width', ({ from, to }) => px(Math.max(2, to - from)))
    .attr('y', ({ height }) => -height / 2)
    .attr('height', ({ height }) => height);
  groups
    .selectAll('.known')
    .data(({ isLate, known }) => (isLate && known.from === known.to ? [known.to] : []))
    .join('path')
    .attr('class', 'known')
    .attr('d', KNOWN_PATH)
    .attr('transform', (place) => `translate(${px(place)} 0)`);
  groups
    .selectAll('.mark')
    .data((datum) => (datum.markX === undefined ? [] : [{ ...datum, markX: datum.markX }]))
    .join('path')
    .attr('class', 'mark')
    .attr('data-standing', ({ fact }) => fact.standing)
    .attr('transform', ({ markX }) => `translate(${px(markX)} 0)`)
    .attr('d', ({ fact }) => {
      const { outline, fill } = standingShape(fact.standing, MARK_PX - 1);
      return fill && fill !== outline ? `${outline}${fill}` : outline;
    });
}

/** Draws one fact across the ten years into an `svg`. */
export function drawStrip(svg: Nodes, wait: Wait, width: number): void {
  svg.attr('viewBox', `0 0 ${width} ${STRIP_PX.height}`);
  const hatch = `strip-${wait.id}`;
  if (wait.doubts.length > 0) hatching(svg, hatch);
  const group = svg
    .selectAll<SVGGElement, Wait>('g')
    .data([wait])
    .join('g')
    .attr('transform', `translate(0 ${STRIP_PX.height / 2})`);
  drawWait(group, hatch, () => 'strip');
}

const YEARS_PX = 12;

/** Draws the years above strips into an `svg`. */
export function drawYears(svg: Nodes, width: number): void {
  svg.attr('viewBox', `0 0 ${width} ${YEARS_PX + 4}`);
  const group = layer(svg, 'axis').attr('transform', `translate(0 ${YEARS_PX + 2})`);
  drawAxis(
    group,
    axisTop<Date>(stripScale(width))
      .tickSize(0)
      .tickFormat((date) => tickLabel(date, [])),
  );
  group
    .attr('font-size', YEARS_PX)
    .selectAll('.tick text')
    .attr('x', 4)
    .attr('text-anchor', 'start');
}
