/**
 * All facts by subject, in a lane a topic: names by importance until the rows of a lane are full, the others as dots, and
 * as a number where dots would meet. What it costs is bounded by what a window has room for, not by how many facts there
 * are. Pure.
 */
import { bisector, sort } from 'd3';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import { isLate, publicBy, type Fact, type TermOfOffice } from '../model/fact.ts';
import { along, timeScale, type TimeScale } from './time-axis.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { MARK_PX, placeWait, type Wait } from './wait.ts';

export interface LanesFrame {
  width: number;
  typePx: number;
  /** Room of the names of lanes, before the time. */
  beforePx: number;
  rowPx: number;
  /** Whether every fact is named, in as many rows as that takes: on a sheet for a wall. */
  isWhole: boolean;
}

export const lanesFrame = (width: number, isWhole = false): LanesFrame => ({
  ...{ width, isWhole, typePx: 13, beforePx: 150 },
  rowPx: isWhole ? 21 : 23,
});

export interface NamedFact extends Wait {
  /** Middle of its row. */
  y: number;
  nameX: number;
  anchor: 'start' | 'end';
}

/** Facts without a name whose dots would meet, counted. */
export interface Dots {
  id: string;
  facts: readonly Fact[];
  x: number;
  y: number;
}

export interface PlacedTerm extends TermOfOffice {
  from: number;
  to: number;
  nameX: number;
  isBelow: boolean;
}

export interface PlacedLane {
  id: Topic;
  count: number;
  top: number;
  bottom: number;
  nameY: number;
}

export interface LanesLayout {
  frame: LanesFrame;
  x: TimeScale;
  lanes: PlacedLane[];
  named: NamedFact[];
  dots: Dots[];
  terms: PlacedTerm[];
  axisY: number;
  bandY: number;
  height: number;
}

const ROWS_MAX = 3;
const FACTS_PER_ROW = 4;
/** The most facts of a lane that are tried for a name, and that get one. */
const TRIED_MAX = 90;
const NAMED_MAX = 26;
const NAME_GAP_PX = 9;
const APART_PX = 10;
const DOTS_PX = 16;
/** Nearer than this, two dots are counted together: the size of a target. */
const MEET_PX = 24;
export const BAND_PX = { box: 24, names: 18 } as const;

/** A long wait is what the timeline is about: it counts for a rank more. */
const rankOf = (fact: Fact) => fact.importance - Number(isLate(fact));
const byRank = (a: Fact, b: Fact) => rankOf(a) - rankOf(b) || a.happened[0] - b.happened[0];
const byStart = bisector((fact: Fact) => fact.happened[0]);

/** Where a fact begins and ends in time, its wait included. */
const extentOf = (fact: Fact): [number, number] => [fact.happened[0], publicBy(fact) + 1];

/**
 * @param facts   those that are shown, in the order of time
 * @param pinned  id of a fact that is named whatever the room
 */
export function layOutLanes(
  facts: readonly Fact[],
  terms: readonly TermOfOffice[],
  frame: LanesFrame,
  x: TimeScale = timeScale([frame.beforePx, frame.width]),
  pinned?: string,
): LanesLayout {
  const axisY = frame.typePx + 8;
  const bandY = axisY + 4;
  let top = bandY + (terms.length > 0 ? BAND_PX.box + BAND_PX.names + 6 : 0);
  const placed = TOPICS.flatMap((id) => {
    const own = facts.filter(({ topic, scope }) => topic === id && scope === undefined);
    if (own.length === 0) return [];
    const lane = placeLane(id, own, frame, x, top, pinned);
    top = lane.bottom;
    return [lane];
  });
  return {
    ...{ frame, x, axisY, bandY, height: Math.ceil(top + 2) },
    lanes: placed,
    named: placed.flatMap(({ named }) => named),
    dots: placed.flatMap(({ dots }) => dots),
    terms: placeTerms(terms, frame, x),
  };
}

function placeLane(
  id: Topic,
  facts: readonly Fact[],
  frame: LanesFrame,
  x: TimeScale,
  top: number,
  pinned: string | undefined,
): PlacedLane & { named: NamedFact[]; dots: Dots[] } {
  const { rowPx, isWhole } = frame;
  const rows = isWhole
    ? Infinity
    : Math.min(ROWS_MAX, Math.max(1, Math.ceil(facts.length / FACTS_PER_ROW)));
  const placed = nameFacts(facts, frame, x, rows, pinned);
  const used = isWhole ? 1 + Math.max(0, ...placed.map(({ row }) => row)) : rows;
  const dotsY = top + used * rowPx + DOTS_PX / 2;
  const named = placed.map(({ row, ...fact }) => ({ ...fact, y: top + (row + 0.5) * rowPx }));
  const dots = countDots(facts, new Set(named.map((fact) => fact.id)), x, dotsY);
  const bottom = top + used * rowPx + (isWhole ? APART_PX : DOTS_PX);
  return { id, count: facts.length, top, bottom, nameY: top + rowPx / 2, named, dots };
}

/** Facts in sight, the most important first, no more than are tried. */
function candidates(facts: readonly Fact[], x: TimeScale): Fact[] {
  const [from, to] = x.domain().map((date) => date.getTime() / 86_400_000) as [number, number];
  const seen = facts.filter((fact) => {
    const [start, after] = extentOf(fact);
    return start <= to && after >= from;
  });
  return sort(seen, byRank).slice(0, TRIED_MAX);
}

/** Writes names in the rows of a lane, each where it touches no other. */
function nameFacts(
  facts: readonly Fact[],
  frame: LanesFrame,
  x: TimeScale,
  rows: number,
  pinned: string | undefined,
): (NamedFact & { row: number })[] {
  const { typePx, isWhole } = frame;
  const [left, right] = x.range() as [number, number];
  const taken: [number, number][][] = [];
  const found: (NamedFact & { row: number })[] = [];
  const tried = isWhole ? sort(facts, ({ happened }) => -happened[0]) : candidates(facts, x);
  const wanted = tried.filter(({ id }) => id === pinned);
  for (const fact of new Set([...wanted, ...tried])) {
    if (found.length >= NAMED_MAX && !isWhole) break;
    const wait = placeWait(fact, x, fact.disclosed !== undefined);
    const width = textWidthPx(fact.label, typePx) * WIDEST_FACE.regular;
    const from = wait.startX - MARK_PX;
    const to = Math.max(wait.startX, wait.to, ...wait.doubts.map((doubt) => doubt.to)) + MARK_PX;
    const spots = [
      { nameX: to + NAME_GAP_PX, anchor: 'start' as const, box: [from, to + NAME_GAP_PX + width] },
      { nameX: from - NAME_GAP_PX, anchor: 'end' as const, box: [from - NAME_GAP_PX - width, to] },
    ].filter(({ anchor, box: [a = 0, b = 0] }) =>
      anchor === 'end' ? a >= left - MARK_PX : b <= right,
    );
    const spot = firstFree(spots, taken, rows);
    if (spot) found.push({ ...wait, y: 0, nameX: spot.nameX, anchor: spot.anchor, row: spot.row });
  }
  return found;
}

function firstFree<Spot extends { box: number[] }>(
  spots: readonly Spot[],
  taken: [number, number][][],
  rows: number,
): (Spot & { row: number }) | undefined {
  if (spots.length === 0) return undefined;
  for (let row = 0; row < rows; row += 1)
    for (const spot of spots) {
      const [from = 0, to = 0] = spot.box;
      const line = (taken[row] ??= []);
      if (line.some(([a, b]) => from < b + APART_PX && a < to + APART_PX)) continue;
      line.push([from, to]);
      return { ...spot, row };
    }
  return undefined;
}

/** Facts without a name, from one dot to the next that would not meet it. */
function countDots(
  facts: readonly Fact[],
  named: ReadonlySet<string>,
  x: TimeScale,
  y: number,
): Dots[] {
  const [left, right] = x.range() as [number, number];
  const dots: Dots[] = [];
  const from = byStart.left(facts, x.invert(left).getTime() / 86_400_000);
  for (const fact of facts.slice(from)) {
    const place = along(x, fact.happened[0]);
    if (place > right) break;
    if (named.has(fact.id)) continue;
    const before = dots.at(-1);
    if (before && place - before.x < MEET_PX)
      dots[dots.length - 1] = { ...before, facts: [...before.facts, fact] };
    else dots.push({ id: `dots-${fact.id}`, facts: [fact], x: place, y });
  }
  return dots;
}

/** Terms in sight. No name is left out: that of a short term stands below its box, apart from its neighbours. */
function placeTerms(
  terms: readonly TermOfOffice[],
  { typePx }: LanesFrame,
  x: TimeScale,
): PlacedTerm[] {
  const [left, right] = x.range() as [number, number];
  const inside = (day: number) => Math.min(right, Math.max(left, along(x, day)));
  const placed = terms
    .map((term) => {
      const [from, to] = [inside(term.start), inside(term.after)];
      const half = (textWidthPx(term.name, typePx - 1) * WIDEST_FACE.regular) / 2 + 4;
      return { ...term, from, to, half, nameX: (from + to) / 2, isBelow: 2 * half > to - from };
    })
    .filter(({ from, to }) => to > from);
  let edge = left;
  for (const term of placed.filter(({ isBelow }) => isBelow)) {
    term.nameX = Math.max(term.nameX, edge + term.half);
    edge = term.nameX + term.half;
  }
  let limit = right;
  for (const term of placed.filter(({ isBelow }) => isBelow).reverse()) {
    term.nameX = Math.min(term.nameX, limit - term.half);
    limit = term.nameX - term.half;
  }
  return placed;
}
