/**
 * Knows the drawing of all the facts, in a lane a topic. What it costs is bounded by what a window has room for, never
 * by how many facts there are: names by importance until the rows are full, the others as small dots in one path a
 * lane, and as a number where dots would meet. Pure.
 */
import { bisector, least, sort } from 'd3';
import { ADDED, TOPICS, type Added, type Topic } from '../model/vocabulary.ts';
import { axisPx, placeAxis } from './axis.ts';
import { shape, type ShapeElement } from './element.ts';
import {
  factBar,
  factDrop,
  factLink,
  placeFact,
  TO_BASELINE,
  WAIT_PX,
  type FactPlace,
} from './fact-elements.ts';
import { MINISTERS_PX, ministersName, placeMinisters } from './ministers.ts';
import { knotsOf, placeRail, RAIL_LINES, type Knot } from './rail.ts';
import {
  guttersOf,
  type PlacedMark,
  type Scene,
  type SceneFact,
  type SceneFrame,
  type SceneInput,
} from './scene.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { isLate } from './wait.ts';

/** Height of a row of names, in em of them; of the row of dots below, in px. */
const ROW_EM = 1.8;
const DOTS_PX = 16;
/** From a mark or the end of a bar to its name, and least distance between two facts of a row, in px. */
const NAME_GAP_PX = 10;
/** From the upper edge of a bar to the middle of a name above it, in em. */
const ABOVE_EM = 0.55;
const APART_PX = 8;
/** Half of what a mark takes up, in px. */
const MARK_HALF_PX = 9;
/** A dot nearer than this to the one before, or to a number, is counted with it, in px. */
const MEET_PX = 24;
/** Facts of a lane for each row that it gets, and the most rows of a lane on a screen. */
const FACTS_PER_ROW = 4;
const ROWS_MAX = 3;
/** The most names that are tried in a lane of a screen, and written. */
const TRIED_MAX = 90;
const NAMED_MAX = 26;
/**
 * Least length, in days, of a fact that starts before the window and is still considered for a name in it; with few
 * facts in view, shorter ones are not.
 */
const LONG_DAYS = 30;

/** How the lanes stand; those of a screen unless said. */
export interface LanesOptions {
  /** Whether every fact is named, in as many rows as that takes: on a sheet for a wall, in a picture. */
  isWhole?: boolean;
  /** Height of a row of names, in em of them. */
  rowEm?: number;
}

/** The facts of a topic, sorted once for every window. */
export interface Lane {
  topic: Topic | Added;
  /** In the order of time. */
  facts: readonly SceneFact[];
  /** The most important first. */
  ranked: readonly SceneFact[];
  /** Those that take a month or more: a wait, a length, a doubt. */
  long: readonly SceneFact[];
}

/** A long wait is what the timeline is about: it counts for one rank more. */
const rankOf = (fact: SceneFact) => fact.importance - Number(isLate(fact));

/** The most important first, then in the order of time. */
function byRank(a: SceneFact, b: SceneFact): number {
  return rankOf(a) - rankOf(b) || a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** The lanes that have facts, in the order of the topics, then that of what a teacher adds. */
export function prepareLanes(facts: readonly SceneFact[]): Lane[] {
  return [...TOPICS, ADDED].flatMap((topic) => {
    const own = facts.filter((fact) => fact.topic === topic).sort((a, b) => a.start - b.start);
    if (own.length === 0) return [];
    const ranked = [...own].sort(byRank);
    const isLong = ({ start, end, disclosed }: SceneFact) =>
      Math.max(end, disclosed?.end ?? 0) - start >= LONG_DAYS;
    return [{ topic, facts: own, ranked, long: ranked.filter(isLong) }];
  });
}

const byStart = bisector((fact: SceneFact) => fact.start);
const widths = new WeakMap<SceneFact, number>();

/** Width of a name in px for a size of 1 px: it is measured once. */
function nameWidth(fact: SceneFact, typePx: number): number {
  const known = widths.get(fact) ?? textWidthPx(fact.label, 1) * WIDEST_FACE.regular;
  widths.set(fact, known);
  return known * typePx;
}

/** A fact with its name, in a row. */
interface Named extends Spot {
  fact: SceneFact;
  place: FactPlace;
  row: number;
}

export function lanesScene(
  lanes: readonly Lane[],
  input: SceneInput,
  frame: SceneFrame,
  options: LanesOptions = {},
): Scene {
  const { typePx, widthPx } = frame;
  const { rowEm = ROW_EM, isWhole = false } = options;
  const rowPx = rowEm * typePx;
  const { before: beforePx } = guttersOf('lanes', typePx);
  let endPx = axisPx(typePx) + (input.terms.length > 0 ? MINISTERS_PX : 0);
  const placedLanes = lanes.map((lane): PlacedLane => {
    const topPx = endPx;
    const named = nameFacts(lane, frame, isWhole);
    const count = isWhole ? Math.max(1, ...named.map(({ row }) => row + 1)) : rowsOf(lane);
    const placed = named.map((one) => ({ ...one, yPx: topPx + (one.row + 0.5) * rowPx }));
    const dotsPx = topPx + count * rowPx + DOTS_PX / 2;
    // A row of dots is for facts without a name.
    endPx = topPx + count * rowPx + (isWhole ? APART_PX : DOTS_PX);
    return { lane, topPx, endPx, placed, dots: dotsOf(lane, frame, named), dotsPx };
  });
  const links = placedLanes.flatMap(({ lane: { topic }, placed, dots, dotsPx }) => [
    ...placed.map((one) => ({ start: one.fact.start, element: linkOf(one, frame) })),
    ...dots
      .filter(({ facts }) => facts.length > 1)
      .map(({ facts, xPx }) => {
        const element = groupLink(topic, facts, { xPx, yPx: dotsPx }, input.words, frame);
        return { start: facts[0].start, element };
      }),
  ]);
  const all = placedLanes.flatMap(({ placed }) => placed);
  const railPx = endPx + 14;
  const knots = knotsIn(input);
  const railLines = isWhole ? RAIL_LINES.whole : RAIL_LINES.some;
  const rail = placeRail(knots, frame, input.words, railPx, beforePx, railLines);
  const hasRail = knots.length > 0;
  const axis = placeAxis(frame, input.words.days, hasRail ? railPx : endPx);
  let marks: Map<string, PlacedMark> | undefined;
  return {
    heightPx: Math.ceil(hasRail ? railPx + rail.heightPx : endPx + 4),
    layers: {
      ground: [
        ...placedLanes.flatMap((lane) => laneGround(lane, input.words.topics, rowPx, beforePx)),
        ...(input.terms.length > 0
          ? [ministersName(input.words.ministers, axisPx(typePx), beforePx)]
          : []),
        ...(hasRail ? [rail.name] : []),
      ],
      ticks: axis.lines,
      ministers: placeMinisters(input.terms, frame, axisPx(typePx)),
      drops: all.flatMap(({ fact, place, yPx }) => factDrop(fact, place, yPx, railPx, frame)),
      unnamed: placedLanes.map((lane) => dotsPath(lane, widthPx)),
      events: sort(links, ({ start }) => start).map(({ element }) => element),
      rail: hasRail ? rail.elements : [],
      axis: axis.names,
    },
    // Of all the facts in sight, which may be many: nobody asks while the drawing moves.
    get marks() {
      return (marks ??= marksOf(placedLanes));
    },
    named: new Set(all.map(({ fact }) => fact.id)),
  };
}

/** A lane with what was placed in it, and where, in px of the drawing. */
interface PlacedLane {
  lane: Lane;
  topPx: number;
  endPx: number;
  placed: readonly (Named & { yPx: number })[];
  dots: readonly Dots[];
  dotsPx: number;
}

/** Where every fact in sight stands, in the order of time. */
function marksOf(lanes: readonly PlacedLane[]): Map<string, PlacedMark> {
  const marks = lanes.flatMap(({ placed, dots, dotsPx }) => [
    ...placed.map(({ fact, place, yPx }) => ({ fact, mark: { xPx: place.markPx, yPx } })),
    ...dots.flatMap(({ facts, xPx }) =>
      facts.map((fact) => ({ fact, mark: { xPx, yPx: dotsPx } })),
    ),
  ]);
  return new Map(sort(marks, ({ fact }) => fact.start).map(({ fact, mark }) => [fact.id, mark]));
}

const knotsKnown = new WeakMap<readonly SceneFact[], readonly Knot[]>();

/** The days of the rail, which no zoom changes. */
function knotsIn({ facts, all, words }: SceneInput): readonly Knot[] {
  const known = knotsKnown.get(facts) ?? knotsOf(facts, all, words);
  knotsKnown.set(facts, known);
  return known;
}

/** Rows of names that a lane has on a screen. */
function rowsOf({ facts }: Lane): number {
  return Math.min(ROWS_MAX, Math.max(1, Math.ceil(facts.length / FACTS_PER_ROW)));
}

/** The facts whose mark is in sight, or whose bar crosses it; the most important first, no more than are tried. */
function candidates(
  { facts, ranked, long }: Lane,
  { scale, pinned }: SceneFrame,
  isWhole: boolean,
): SceneFact[] {
  const [from = 0, to = 0] = scale.domain();
  const isSeen = ({ start, end, disclosed }: SceneFact) =>
    start <= to && Math.max(end, disclosed?.end ?? 0) >= from;
  const low = byStart.left(facts, from);
  const high = byStart.right(facts, to);
  const most = isWhole ? Infinity : TRIED_MAX;
  const wanted = (pinned ?? []).flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const before = () => firstOf(long, most, (fact) => fact.start < from && isSeen(fact));
  const others =
    high - low > most
      ? firstOf(ranked, most, isSeen)
      : [...facts.slice(low, high), ...before()].sort(byRank);
  return [...new Set([...wanted, ...others])].slice(0, most);
}

/** The first values that satisfy a condition, at most `most` of them. */
function firstOf<Value>(
  values: readonly Value[],
  most: number,
  isWanted: (value: Value) => boolean,
): Value[] {
  const found: Value[] = [];
  for (const value of values) {
    if (found.length >= most) break;
    if (isWanted(value)) found.push(value);
  }
  return found;
}

/**
 * Writes names in the rows of a lane, each where it touches no other: the pinned fact first, then by importance. Where
 * every fact is named the latest is first: names of the fullest years then stand before them, and take fewer rows.
 */
function nameFacts(lane: Lane, frame: SceneFrame, isWhole: boolean): Named[] {
  const { typePx, widthPx } = frame;
  const rows = isWhole ? Infinity : rowsOf(lane);
  const taken: [from: number, to: number][][] = [];
  const placed: Named[] = [];
  const isFree = (row: number, [from, to]: [number, number]) =>
    row >= 0 && (taken[row] ??= []).every(([a, b]) => to + APART_PX <= a || from >= b + APART_PX);
  const facts = candidates(lane, frame, isWhole);
  for (const fact of isWhole ? sort(facts, ({ start }) => -start) : facts) {
    if (placed.length >= NAMED_MAX && !isWhole) break;
    const place = placeFact(fact, frame);
    const textPx = nameWidth(fact, typePx);
    const isWanted = isWhole || frame.pinned?.includes(fact.id) === true;
    const spots = spotsOf(place, textPx, widthPx, isWanted);
    settle: for (let row = 0; row < rows; row += 1)
      for (const spot of spots) {
        const { from, to, namePx, isAbove } = spot;
        // A name above its bar takes up some of the row above it.
        const above: [number, number] = [namePx, namePx + textPx];
        if (!isFree(row, [from, to]) || (isAbove && !isFree(row - 1, above))) continue;
        taken[row]?.push([from, to]);
        if (isAbove) taken[row - 1]?.push(above);
        placed.push({ ...spot, fact, place, row });
        break settle;
      }
  }
  return placed;
}

interface Spot {
  from: number;
  to: number;
  namePx: number;
  anchor: 'end' | undefined;
  /** Whether the name stands above its bar. */
  isAbove?: boolean;
}

/**
 * Where a name may stand: after its fact, before it, or above the solid part of its bar, from the edge where that begins
 * outside the window. A name that is wanted whatever the room, and has none of these, is moved into the window.
 */
function spotsOf(
  { markPx, begunPx, endPx }: FactPlace,
  textPx: number,
  widthPx: number,
  isWanted: boolean,
): Spot[] {
  const [from, to] = [markPx - MARK_HALF_PX, Math.max(markPx, endPx) + MARK_HALF_PX];
  const after = to + NAME_GAP_PX - MARK_HALF_PX;
  const before = from - NAME_GAP_PX + MARK_HALF_PX;
  const abovePx = Math.max(begunPx, 0) + NAME_GAP_PX;
  const isAbove = abovePx + textPx + NAME_GAP_PX <= Math.min(endPx, widthPx);
  const moved = Math.max(0, Math.min(after, widthPx - textPx));
  const beside: Spot[] = [
    { from, to: after + textPx, namePx: after, anchor: undefined },
    { from: before - textPx, to, namePx: before, anchor: 'end' },
  ];
  const spots = beside.filter(({ namePx, anchor }) =>
    anchor ? namePx - textPx >= 0 && namePx <= widthPx : namePx >= 0 && namePx + textPx <= widthPx,
  );
  if (isAbove) spots.push({ from, to, namePx: abovePx, anchor: undefined, isAbove });
  if (!isWanted || markPx > widthPx || to < 0) return spots;
  const room = { from: Math.min(from, moved), to: Math.max(to, moved + textPx) };
  return [...spots, { ...room, namePx: moved, anchor: undefined }];
}

function linkOf(
  { fact, place, namePx, anchor, isAbove, yPx }: Named & { yPx: number },
  frame: SceneFrame,
): ShapeElement {
  const { widthPx, typePx } = frame;
  // A name is moved from the nearest end of its fact, so that it keeps its distance in a wider drawing.
  const ends = [place.markPx, place.begunPx, Math.max(place.markPx, place.endPx)];
  const fromPx = least(ends, (end) => Math.abs(end - namePx)) ?? place.markPx;
  const isInside = fromPx >= 0 && fromPx <= widthPx;
  const x = { at: (isInside ? fromPx : namePx) / widthPx };
  const dx = isInside ? Number((namePx - fromPx).toFixed(2)) : undefined;
  const y = isAbove ? -(WAIT_PX / 2 + ABOVE_EM * typePx) : undefined;
  return factLink(fact, yPx, [
    ...factBar(fact, place, frame),
    shape('text', { class: 'label', x, dx, y, dy: TO_BASELINE, 'text-anchor': anchor }, fact.label),
  ]);
}

/** Facts without a name that would meet, in the order of time, and where they are counted. */
interface Dots {
  facts: readonly [SceneFact, ...SceneFact[]];
  xPx: number;
}

/** From one dot to the next that would not meet it: there are no more of them than the window has room for. */
function dotsOf({ facts }: Lane, { scale, widthPx }: SceneFrame, placed: readonly Named[]): Dots[] {
  const named = new Set(placed.map(({ fact }) => fact));
  /** The first fact from a place on. */
  const indexAt = (xPx: number) => byStart.left(facts, scale.invert(xPx));
  const dots: Dots[] = [];
  const high = indexAt(widthPx);
  let next = indexAt(0);
  while (next < high) {
    const fact = facts[next] as SceneFact;
    const fromPx = scale(fact.start);
    next += 1;
    if (named.has(fact)) continue;
    let [xPx, end, reached] = [fromPx, next, -1];
    const others: SceneFact[] = [];
    // A number stands in the middle of its facts: what would meet it there is counted too.
    while (end > reached) {
      reached = end;
      end = Math.max(end, Math.min(high, indexAt(xPx + MEET_PX)));
      others.push(...facts.slice(reached, end).filter((other) => !named.has(other)));
      xPx = (fromPx + scale((others.at(-1) ?? fact).start)) / 2;
    }
    dots.push({ facts: [fact, ...others], xPx });
    next = end;
  }
  return dots;
}

/**
 * The dots of a lane as one path, stretched to any width: each is the round cap of a line of no length, whose stroke
 * is not scaled.
 */
function dotsPath({ lane: { topic }, dots, dotsPx }: PlacedLane, widthPx: number): ShapeElement {
  const d = dots
    .filter(({ facts }) => facts.length === 1)
    .map(({ xPx }) => `M${xPx.toFixed(1)} ${DOTS_PX / 2}h0`)
    .join('');
  const window = { x: { at: 0 }, width: { wide: 1 } };
  const box = { ...window, y: dotsPx - DOTS_PX / 2, height: DOTS_PX };
  const view = { viewBox: `0 0 ${widthPx} ${DOTS_PX}`, preserveAspectRatio: 'none' };
  return shape('svg', { key: topic, 'data-topic': topic, ...box, ...view }, [
    shape('path', { class: 'dots', d: d || 'M0 0', 'vector-effect': 'non-scaling-stroke' }),
  ]);
}

/** A number for facts whose dots would meet; it opens their list. */
function groupLink(
  topic: Lane['topic'],
  facts: Dots['facts'],
  { xPx, yPx }: PlacedMark,
  { topics, facts: counted }: SceneInput['words'],
  { widthPx }: SceneFrame,
): ShapeElement {
  const first = facts[0];
  const last = facts.at(-1) ?? first;
  const said = counted.replace('{n}', String(facts.length));
  const x = { at: xPx / widthPx };
  const square = { width: MEET_PX, height: MEET_PX, y: -MEET_PX / 2 };
  const link = {
    ...{ key: `group-${first.id}`, href: first.href, class: 'group', 'data-topic': topic },
    'data-ids': facts.map(({ id }) => id).join(' '),
    'aria-label': `+${facts.length}, ${topics[topic]}, ${said}, ${first.date} – ${last.date}`,
    transform: `translate(0 ${yPx})`,
  };
  return shape('a', link, [
    shape('rect', { class: 'hit', x, ...square, transform: `translate(${-MEET_PX / 2} 0)` }),
    shape('text', { x, dy: TO_BASELINE, 'text-anchor': 'middle' }, `+${facts.length}`),
  ]);
}

/** The name of a lane before it, its count, and the line below it. */
function laneGround(
  { lane: { topic, facts }, topPx, endPx }: PlacedLane,
  names: SceneInput['words']['topics'],
  rowPx: number,
  beforePx: number,
): ShapeElement[] {
  const below = { x1: -beforePx, x2: '100%', y1: endPx, y2: endPx };
  const name = { key: `name-${topic}`, class: 'lane-name', 'data-topic': topic };
  return [
    shape('line', { key: `below-${topic}`, class: 'lane-line', ...below }),
    shape('text', { ...name, x: -beforePx, y: topPx + rowPx / 2, dy: TO_BASELINE }, [
      shape('tspan', {}, names[topic]),
      shape('tspan', { class: 'count', dx: 6 }, String(facts.length)),
    ]),
  ];
}
