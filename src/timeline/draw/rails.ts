/** Draws the two rails, the waits between them and their names. What is placed where is decided in layout/rails-layout.ts. */
import { axisBottom, axisTop } from 'd3';
import { dateOf, type Day } from '../../calendar/day.ts';
import { sayDay } from '../../calendar/said-day.ts';
import {
  HANDLE_PX,
  type Knot,
  type PlacedEnd,
  type PlacedName,
  type PlacedWait,
  TICK_PX,
  widthOf,
  type RailsLayout,
} from '../layout/rails-layout.ts';
import { textWidthPx, WIDEST_FACE } from '../layout/text-width.ts';
import { tickDates, tickLabel } from '../layout/time-axis.ts';
import { MARK_PX, type Wait } from '../layout/wait.ts';
import { knowledgeOn, type Fact } from '../model/fact.ts';
import type { TimeScale } from '../layout/time-axis.ts';
import type { DrawnWords, TimelineWords } from '../model/timeline-words.ts';
import { drawWait } from './wait.ts';
import {
  clipping,
  drawAxis,
  hatching,
  key,
  layer,
  linked,
  px,
  say,
  spoken,
  type Nodes,
} from './marks.ts';

/** Room that a year of two figures takes on a rail, in px, and up to which width of a rail years are written so. */
const YEAR_PX = { two: 26, four: 44 } as const;
const NARROW_PX = 480;
const NARROWEST_PX = 312;
const roomOf = (x: TimeScale) =>
  YEAR_PX[(x.range()[1] ?? 0) - (x.range()[0] ?? 0) < NARROW_PX ? 'two' : 'four'];
/** Between a name and its date: programs differ on moved text at the end of a line. */
const SPACE = '\u00a0\u00a0';

/**
 * Draws the rails into an `svg`, or moves what is drawn there.
 * @param name  of the drawing, which no other of the page has: its patterns are named after it
 */
export function drawRails(svg: Nodes, layout: RailsLayout, words: DrawnWords, name: string): void {
  const { frame, waits, knots, ends } = layout;
  const { width, height, near, far, bandPx } = frame;
  svg.attr('viewBox', `0 0 ${width} ${height}`).attr('font-size', frame.typePx);
  hatching(svg, `${name}-hatching`);
  clipping(svg, `${name}-field`, [0, near - bandPx], [width, far + bandPx]);
  const clip = `url(#${name}-field)`;
  const ground = layer(svg, 'ground').attr('clip-path', clip);
  drawYearLines(layer(ground, 'years'), layout);
  // The line of a day (drawDay) is under everything but the lines of the years.
  layer(ground, 'on');
  drawDrops(layer(ground, 'told'), waits, far);
  drawHalos(layer(ground, 'halos'), waits);
  drawTicks(layer(ground, 'at-once'), layout);
  const happened = layer(svg, 'happened');
  drawBand(happened, frame, near - bandPx);
  drawRail(happened, layout, words, 'happened');
  // The days that told are under the years of their rail.
  const disclosed = layer(svg, 'disclosed');
  drawBand(disclosed, frame, far);
  drawKnots(layer(disclosed, 'knots'), knots, far, `${name}-hatching`);
  drawRail(disclosed, layout, words, 'disclosed');
  // So is its handle under what is written.
  layer(svg, 'chosen');
  drawWaits(layer(svg, 'field').attr('clip-path', clip), waits, `${name}-hatching`);
  drawEnds(layer(svg, 'ends'), ends, words);
}

/** Years, or what a zoom divides them into, across the field. */
function drawYearLines(group: Nodes, { frame, x }: RailsLayout): void {
  group
    .selectAll('path')
    .data(tickDates(x, roomOf(x)))
    .join('path')
    .attr('d', (date) => `M${Math.round(x(date))} ${frame.near}V${frame.far}`);
}

/** From the end of a bar down to the day on the rail, or from both ends of the days that it may be. */
function drawDrops(group: Nodes, waits: readonly PlacedWait[], far: number): void {
  group
    .selectAll<SVGPathElement, PlacedWait>('path')
    .data(
      waits.filter(({ isLate }) => isLate),
      key,
    )
    .join((enter) => enter.append('path').attr('data-id', ({ id }) => id))
    .attr('d', ({ known, y }) =>
      [...new Set([known.from, known.to])].map((x) => `M${px(x)} ${px(y)}V${far}`).join(''),
    );
}

/** Paper under names: what lies behind them passes under their spaces too. */
function drawHalos(group: Nodes, waits: readonly PlacedWait[]): void {
  group
    .selectAll('rect')
    .data(
      waits.flatMap(({ y, names }) =>
        names.map((name) => ({ ...name, y: y + name.y, width: widthOf(name, name.sizePx) })),
      ),
    )
    .join('rect')
    .attr('x', ({ x, width, anchor }) => px(anchor === 'end' ? x - width - 2 : x - 2))
    .attr('y', ({ y, sizePx }) => px(y - 0.6 * sizePx))
    .attr('width', ({ width }) => px(width + 4))
    .attr('height', ({ sizePx }) => px(1.2 * sizePx));
}

/** A fact that was known at once, upright below the day on which it happened. */
function drawTicks(group: Nodes, { ticks, tickCount, frame }: RailsLayout): void {
  const { near, range } = frame;
  group
    .selectAll<SVGAElement, Wait>('a')
    .data(ticks, key)
    .join((enter) => {
      const made = linked(enter.append('a'));
      made.append('path');
      return made;
    })
    .select('path')
    .attr('d', ({ from }) => `M${px(from)} ${near + TICK_PX.below}v${TICK_PX.height}`);
  const count = group
    .selectAll('text')
    .data([tickCount])
    .join('text')
    .attr('x', range[0])
    .attr('y', near + TICK_PX.below + TICK_PX.height / 2)
    .attr('dy', '.36em');
  say(count, String);
}

function drawWaits(group: Nodes, waits: readonly PlacedWait[], hatch: string): void {
  const wait = group
    .selectAll<SVGAElement, PlacedWait>('a')
    .data(waits, key)
    .join((enter) => linked(enter.append('a')))
    .attr('transform', ({ y }) => `translate(0 ${px(y)})`);
  drawWait(wait, hatch, ({ isAlone }) => (isAlone ? 'alone' : 'row'));
  const name = wait
    .selectAll('text')
    .data(({ names }) => names)
    .join((enter) => {
      const made = enter.append('text').attr('dy', '.35em');
      made.append('tspan').attr('class', 'what');
      made.append('tspan').attr('class', 'more');
      return made;
    })
    .attr('x', ({ x }) => px(x))
    .attr('y', ({ y }) => px(y))
    .attr('font-size', ({ sizePx }) => px(sizePx))
    .attr('text-anchor', ({ anchor }) => anchor);
  // Read as one text, a line is apart from the next.
  say(name.select('.what'), ({ text }: PlacedName, at) => (at > 0 && text ? ` ${text}` : text));
  say(name.select('.more'), ({ text, more }: PlacedName, at) =>
    text && more ? `${SPACE}${more}` : at > 0 && more ? ` ${more}` : more,
  );
  wait.attr('aria-label', ({ names, fact }) => spokenAfter(names, fact));
}

/** What a wait is called aloud: the words that are seen, as they stand (WCAG 2.5.3), then both dates and the standing. */
function spokenAfter(names: readonly PlacedName[], fact: Fact): string {
  const seen = names.map(({ text, more }) => [text, more].filter(Boolean).join(' ')).join(' ');
  const said = spoken(fact);
  return seen && said.startsWith(fact.label) ? seen + said.slice(fact.label.length) : said;
}

function drawBand(group: Nodes, { width, bandPx }: RailsLayout['frame'], top: number): void {
  group
    .selectAll('.band')
    .data([top])
    .join('rect')
    .attr('class', 'band')
    .attr('x', 0)
    .attr('y', top)
    .attr('width', width)
    .attr('height', bandPx);
}

/** A rail is a ruler: its years are written in it. */
function drawRail(
  group: Nodes,
  { frame, x }: RailsLayout,
  words: DrawnWords,
  rail: 'happened' | 'disclosed',
): void {
  const { near, far, bandPx, typePx } = frame;
  const isAbove = rail === 'happened';
  const top = isAbove ? near - bandPx : far;
  group
    .selectAll('.rail-name')
    .data([isAbove ? words.happens : words.learns])
    .join('text')
    .attr('class', 'rail-name')
    .attr('x', 0)
    .attr('y', isAbove ? top - 6 : top + bandPx + typePx + 2)
    .text(String);
  const isNarrow = roomOf(x) === YEAR_PX.two;
  const axis = layer(group, 'axis').attr('transform', `translate(0 ${isAbove ? near : far})`);
  drawAxis(
    axis,
    (isAbove ? axisTop : axisBottom)<Date>(x)
      .tickValues(tickDates(x, roomOf(x)))
      .tickSize(bandPx)
      .tickFormat((date) => {
        const label = tickLabel(date, words.months);
        return isNarrow ? label.replace(/^20(?=\d\d$)/, '') : label;
      }),
  );
  axis
    .selectAll('.tick text')
    .attr('x', isNarrow ? 4 : 6)
    .attr('y', (isAbove ? -1 : 1) * (bandPx / 2))
    .attr('dy', '.36em')
    .attr('text-anchor', 'start');
}

/** What lies outside the ten years is counted at the ends, and read in the list. */
function drawEnds(group: Nodes, ends: readonly PlacedEnd[], words: DrawnWords): void {
  group
    .selectAll<SVGAElement, PlacedEnd>('a')
    .data(ends, key)
    .join((enter) => {
      const made = enter.append('a').attr('data-id', ({ id }) => id);
      made.append('text');
      return made;
    })
    .attr('href', ({ id }) => `#${id}`)
    .select('text')
    .attr('x', ({ spot }) => spot[0])
    .attr('y', ({ spot }) => spot[1])
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ id, count }) => words[id].replace('{n}', String(count)));
}

/** The days that told, each with its date and its source. */
function drawKnots(group: Nodes, knots: readonly Knot[], far: number, hatch: string): void {
  const knot = group
    .selectAll<SVGGElement, Knot>('g')
    .data(knots, key)
    .join((enter) => {
      const made = enter.append('g').attr('data-id', ({ id }) => id);
      made.append('path');
      made.append('rect').attr('rx', MARK_PX);
      const text = made.append('text');
      text.append('tspan').attr('class', 'what');
      text.append('tspan').attr('class', 'more');
      return made;
    });
  knot.select('path').attr('d', ({ at, spot }) => `M${px(at)} ${far}V${px(spot[1])}`);
  knot
    .select('rect')
    .attr('class', ({ isVague }) => (isVague ? 'doubt of-known' : null))
    .attr('fill', ({ isVague }) => (isVague ? `url(#${hatch})` : null))
    .attr('x', ({ from, isVague }) => px(from) - (isVague ? 0 : MARK_PX))
    .attr('width', ({ from, end, isVague }) => px(end - from) + (isVague ? 0 : 2 * MARK_PX))
    // Days that are not known lie on the rail, clear of the years in it.
    .attr('y', far - MARK_PX)
    .attr('height', ({ isVague }) => (isVague ? 1 : 2) * MARK_PX);
  knot
    .select('text')
    .attr('x', ({ spot }) => px(spot[0]))
    .attr('y', ({ spot }) => px(spot[1]))
    .attr('text-anchor', ({ ends }) => (ends ? 'end' : 'start'));
  say(knot.select('.what'), ({ text }: Knot) => text);
  say(knot.select('.more'), ({ more }: Knot) => `${SPACE}${more}`);
}

/**
 * Draws a day across the field, with its handle above: a bar that the line crosses had happened and was not public. It lies
 * before the disclosures of the next day. Without a day, none.
 */
export function drawDay(
  svg: Nodes,
  { frame, x }: RailsLayout,
  day: Day | undefined,
  words: Pick<TimelineWords, 'chosen' | 'long' | 'short'>,
): void {
  const { near, far, bandPx, range, typePx, width } = frame;
  svg
    .selectAll<Element, { fact: Fact }>(':is(.at-once, .field) a')
    .attr('data-known', ({ fact }) => (day === undefined ? null : knowledgeOn(day, fact)));
  const place = day === undefined ? 0 : (x(dateOf(day)) + x(dateOf(day + 1))) / 2;
  const isSeen = place >= range[0] && place <= range[1];
  layer(svg.select('.ground'), 'on')
    .selectAll('path')
    .data(day !== undefined && isSeen ? [place] : [])
    .join('path')
    .attr('d', `M${px(place - 1)} ${near}V${far}`);
  const isNarrow = width < NARROW_PX;
  const sizePx = isNarrow ? 11.5 : typePx;
  const dates = day === undefined ? [] : [sayDay(day, isNarrow ? words.short : words.long)];
  // Where there is no room beside the name of the rail, the year is that of the rail below.
  const said = width < NARROWEST_PX ? dates.map((date) => date.replace(/\s\d{4}$/, '')) : dates;
  const text = `◂ ${words.chosen.replace('{date}', said.join(''))} ▸`;
  const size = textWidthPx(text, sizePx) * WIDEST_FACE.bold + 8;
  const left = Math.max(0, Math.min(place - size / 2, width - size));
  const line = layer(svg, 'chosen')
    .selectAll('g.day')
    .data(said)
    .join((enter) => {
      const made = enter.append('g').attr('class', 'day');
      made.append('rect').attr('rx', 4).attr('height', HANDLE_PX);
      made.append('path');
      made.append('text').attr('dy', '.36em').attr('text-anchor', 'middle');
      return made;
    })
    .attr('transform', `translate(${px(left)} ${near - bandPx - HANDLE_PX})`)
    .attr('visibility', isSeen ? null : 'hidden');
  line.select('rect').attr('width', px(size));
  // The line goes up through the band to its handle.
  line.select('path').attr('d', `M${px(place - 1 - left)} ${HANDLE_PX}v${bandPx}`);
  line
    .select('text')
    .attr('x', px(size / 2))
    .attr('y', HANDLE_PX / 2)
    .attr('font-size', sizePx)
    .text(text);
}
