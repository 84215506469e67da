/**
 * Two clocks as two rails: one for what happens, one for what the public learns. A thread ties the two dates of a fact.
 * It has one width. It begins where the fact had surely happened and ends where it was surely public, so that the line
 * of a day crosses exactly what had happened and was not public; what a date leaves open is a stretch of its rail.
 * In a narrow drawing the rails stand upright and time runs down. Pure.
 */
import { greatest, least, sort } from 'd3';
import type { Day } from '../../calendar/day.ts';
import { happenedBy, isLate, isVague, publicBy, type Days, type Fact } from '../model/fact.ts';
import { SCOPES, type Scope } from '../model/vocabulary.ts';
import type { DrawnWords } from '../model/timeline-words.ts';
import { column, stairs, type Wanted } from './labels.ts';
import { along, timeScale, type TimeScale } from './time-axis.ts';
import { fitText, textWidthPx, WIDEST_FACE, wrapText } from './text-width.ts';

/** A place in the drawing, in px. */
export type Point = [x: number, y: number];

/** Width from which the rails run across the drawing, and from which labels give dates too, in px. */
export const ACROSS_FROM_PX = 560;
const DATES_FROM_PX = 900;

/** Sizes in which the server draws, in px: a page without a script shows the one that it has room for. */
export const SERVED_FRAMES = { wide: [1120, 540], medium: [680, 372], upright: [328, 500] } as const;

/** Measures of a drawing: its rails, in px across it, and the px along it that the time takes. */
export interface RailsFrame {
  width: number;
  height: number;
  isUpright: boolean;
  /** Size of the text. */
  typePx: number;
  /** How thick a rail is. */
  bandPx: number;
  /** Inner edges of the two rails: between them lie the threads. */
  near: number;
  far: number;
  range: [number, number];
}

/** From one row of a staircase, and from one line of a column, to the next. */
const ROW_EM = 1.32;
/** What a doubt takes on the inner side of its rail. */
export const DOUBT_PX = 7;
/** Least length of a stretch of doubt. */
const STRETCH_MIN_PX = 3;
/** Nearer than this, two disclosures share a mark. */
const MEET_PX = 9;
/** Radius of the mark of a disclosure. */
export const KNOT_PX = 5;
/** Room at each end of a rail for the count of what lies outside the ten years: across the drawing, and down it. */
const END_PX = { across: 42, down: 19 } as const;

export function railsFrame(width: number, height: number): RailsFrame {
  if (width < ACROSS_FROM_PX) {
    const frame = { isUpright: true, typePx: 12, bandPx: 34, near: 128, far: width - 120 };
    return { width, height, ...frame, range: [22 + END_PX.down, height - END_PX.down - 1] };
  }
  const isWide = width >= DATES_FROM_PX;
  const [typePx, bandPx] = isWide ? [14, 24] : [13, 21];
  const rows = (count: number) => count * typePx * ROW_EM + bandPx + 6;
  const near = Math.round(rows(isWide ? 8 : 9));
  const far = Math.round(height - rows(isWide ? 5 : 4));
  const range: [number, number] = [END_PX.across, width - END_PX.across];
  return { width, height, isUpright: false, typePx, bandPx, near, far, range };
}

/** A thread from the one rail to the other. */
export interface PlacedThread {
  id: string;
  fact: Fact;
  isLate: boolean;
  from: Point;
  to: Point;
}

/** A stretch of a rail in which a day lies that is not known exactly. */
export interface PlacedDoubt {
  id: string;
  rail: 'happened' | 'disclosed';
  from: Point;
  to: Point;
}

/** A day, or days too near to be drawn apart, on which late facts became public. */
export interface Knot {
  id: string;
  facts: readonly Fact[];
  at: Point;
  /** Along the rail. */
  alongPx: number;
}

/** A name beside a rail, and the line that ties it to its day. */
export interface PlacedLabel {
  id: string;
  text: string;
  more: string;
  spot: Point;
  anchor: 'start' | 'end';
  leader: Point[];
  /** Whether `more` stands on a line of its own. */
  isBelow: boolean;
  fact: Fact;
}

/** Facts outside the ten years, counted at an end of the rails. */
export interface PlacedEnd {
  id: Scope;
  count: number;
  spot: Point;
}

/** The longest wait in words, beside its thread. */
export interface PlacedNumber {
  id: string;
  gap: string;
  lines: string[];
  spot: Point;
  /** In degrees, clockwise. */
  angle: number;
  typePx: number;
}

export interface RailsLayout {
  frame: RailsFrame;
  x: TimeScale;
  threads: PlacedThread[];
  doubts: PlacedDoubt[];
  knots: Knot[];
  happened: PlacedLabel[];
  disclosed: PlacedLabel[];
  ends: PlacedEnd[];
  numbers: PlacedNumber[];
  /** Place along and across the rails. */
  at: (along: number, across: number) => Point;
}

/** The middle of the last day on which a thing may have happened. */
const middleOf = (day: Day) => day + 0.5;

/** Few facts are all named; of many, those that were learnt late. */
const NAMED_ALL_MAX = 24;

/**
 * @param facts  those that are shown
 * @param named  how many facts that were known at once are named too, where there is room
 */
export function layOutRails(
  facts: readonly Fact[],
  frame: RailsFrame,
  words: DrawnWords,
  x: TimeScale = timeScale(frame.range),
  named = facts.length <= NAMED_ALL_MAX ? NAMED_ALL_MAX : 0,
): RailsLayout {
  const { near, far, bandPx, range, isUpright } = frame;
  const at = (alongPx: number, across: number): Point =>
    isUpright ? [across, alongPx] : [alongPx, across];
  const [first, last] = range;
  const drawn = facts.filter(({ scope }) => scope === undefined);
  const placed = drawn.map((fact) => {
    const [a, b] = [happenedBy(fact), publicBy(fact)].map((day) => along(x, middleOf(day)));
    return { fact, late: isLate(fact), a: a ?? 0, b: b ?? 0 };
  });
  const seen = placed.filter(({ a, b }) => b >= first && a <= last);
  const stretch = (id: string, rail: PlacedDoubt['rail'], days: Days): PlacedDoubt => {
    const [from = 0, to = 0] = days.map((day) => along(x, day));
    const across = rail === 'happened' ? near : far;
    const end = Math.max(to, from + STRETCH_MIN_PX);
    const depth = rail === 'happened' ? DOUBT_PX : -DOUBT_PX;
    return { id, rail, from: at(from, across), to: at(end, across + depth) };
  };
  const knots = gatherKnots(
    seen.filter(({ late }) => late),
    frame,
    at,
  );
  const wanted = [
    ...seen.filter(({ late }) => late),
    ...sort(
      seen.filter(({ late, a }) => !late && a >= first && a <= last),
      ({ fact }) => fact.importance,
    ).slice(0, named),
  ];
  return {
    frame,
    x,
    at,
    threads: seen.map(({ fact, late, a, b }) => ({
      ...{ id: fact.id, fact, isLate: late },
      ...{ from: at(a, near), to: at(b, far) },
    })),
    doubts: seen.flatMap(({ fact, late }) => [
      ...(isVague(fact.happened) && late ? [stretch(fact.id, 'happened', fact.happened)] : []),
      ...(fact.disclosed && isVague(fact.disclosed) && late
        ? [stretch(`${fact.id}-public`, 'disclosed', fact.disclosed)]
        : []),
    ]),
    knots,
    happened: placeLabels(
      wanted
        .filter(({ a }) => a >= first && a <= last)
        .map(({ fact, a }) => nameOf(fact, a, frame)),
      { ...frame, edge: near - bandPx, way: -1 },
    ),
    disclosed: placeLabels(
      knots.map((knot) => sourceOf(knot, frame, words)),
      { ...frame, edge: far + bandPx, way: 1 },
    ),
    ends: SCOPES.flatMap((id) => {
      const count = facts.filter(({ scope }) => scope === id).length;
      const end = id === SCOPES[0] ? (isUpright ? 22 : 0) : isUpright ? frame.height : frame.width;
      const middle = (end + (id === SCOPES[0] ? first : last)) / 2;
      return count > 0 ? [{ id, count, spot: at(middle, near - bandPx / 2) }] : [];
    }),
    numbers: numberOf(
      seen.filter(({ late }) => late),
      frame,
      knots,
      words,
    ),
  };
}

/** Size of the number along a thread, and on upright rails; least height of a field that has room for it. */
const NUMBER_PX = { along: 25, beside: 17 } as const;
const NUMBER_FROM_PX = 130;
/** Size of what is said under it. */
const UNTIL_PX = 13;

/**
 * The longest wait, written under its thread and along it, where nothing crosses it; beside upright rails in the column
 * of disclosures, which is empty until the first of them.
 */
function numberOf(
  late: readonly { fact: Fact; a: number; b: number }[],
  { near, far, range: [first, last], isUpright, bandPx, width }: RailsFrame,
  knots: readonly Knot[],
  { until }: DrawnWords,
): PlacedNumber[] {
  const longest = greatest(late, ({ a, b }) => b - a);
  const { id = '', gap } = longest?.fact ?? {};
  if (!longest || !gap || longest.a < first || longest.b > last) return [];
  if (isUpright) {
    const room = width - far - bandPx - 14;
    const lines = [
      ...wrapText(gap, room, (line) => textWidthPx(line, NUMBER_PX.beside)),
      ...wrapText(until, room, (line) => textWidthPx(line, UNTIL_PX)),
    ];
    const end = first + 26 + (lines.length + 1) * NUMBER_PX.beside * 1.2;
    if (lines.length > 7 || knots.some(({ alongPx }) => alongPx < end + 20)) return [];
    return [{ id, gap, lines, spot: [far + bandPx + 10, first + 26], angle: 0, typePx: NUMBER_PX.beside }];
  }
  const [run, drop] = [longest.b - longest.a, far - near];
  const angle = Math.atan2(drop, run);
  const size = textWidthPx(gap, NUMBER_PX.along) * WIDEST_FACE.bold;
  const fits = drop > NUMBER_FROM_PX && size + 40 < run;
  if (!fits) return [];
  const start = 26 / run;
  const spot: Point = [longest.a + start * run, near + start * drop];
  return [{ id, gap, lines: [gap, until], spot, angle: (angle * 180) / Math.PI, typePx: NUMBER_PX.along }];
}

interface SeenFact {
  fact: Fact;
  b: number;
}

/** Late disclosures in the order of time; those whose marks would touch share one. */
function gatherKnots(
  late: readonly SeenFact[],
  { range: [first, last], far }: RailsFrame,
  at: RailsLayout['at'],
): Knot[] {
  const knots: { facts: Fact[]; places: number[] }[] = [];
  for (const { fact, b } of sort(late, ({ b: place }) => place)) {
    if (b < first || b > last) continue;
    const before = knots.at(-1);
    if (before && b - (before.places.at(-1) ?? b) < MEET_PX) {
      before.facts.push(fact);
      before.places.push(b);
    } else knots.push({ facts: [fact], places: [b] });
  }
  return knots.map(({ facts, places }) => {
    const alongPx = places[0] ?? 0;
    return { id: facts[0]?.id ?? '', facts, alongPx, at: at(alongPx, far) };
  });
}

/** A label before it is placed. */
interface Named extends Wanted {
  id: string;
  text: string;
  more: string;
  fact: Fact;
}

function measured(
  label: { id: string; at: number; text: string; more: string; fact: Fact },
  { typePx, isUpright }: RailsFrame,
): Named {
  const bold = textWidthPx(label.text, typePx) * WIDEST_FACE.bold;
  const plain = label.more ? textWidthPx(label.more, typePx) * WIDEST_FACE.regular + 7 : 0;
  return { ...label, width: isUpright ? Math.max(bold, plain) : bold + plain };
}

function nameOf(fact: Fact, at: number, frame: RailsFrame): Named {
  const text = frame.width < DATES_FROM_PX ? (fact.short ?? fact.label) : fact.label;
  return measured({ id: fact.id, at, text, more: frame.isUpright ? '' : fact.date, fact }, frame);
}

/** « 14 nov. 2023 », « Disclose : 3 faits »; the days of a shared mark are those of its first and its last fact. */
function sourceOf({ id, facts, alongPx }: Knot, frame: RailsFrame, words: DrawnWords): Named {
  const fact = facts[0] as Fact;
  const [first = '', last = ''] = [fact.knownDate, facts.at(-1)?.knownDate];
  const year = last.slice(last.lastIndexOf(' '));
  const begins = first.endsWith(year) ? first.slice(0, -year.length) : first;
  const sources = [...new Set(facts.flatMap(({ source }) => source ?? []))];
  const count = facts.length > 1 ? words.facts.replace('{n}', String(facts.length)) : '';
  const more = frame.isUpright
    ? `${sources[0] ?? ''}${sources.length > 1 ? '…' : ''}`
    : [sources.join(', '), count].filter(Boolean).join(' · ');
  const text = first === last || frame.isUpright ? first : `${begins} – ${last}`;
  return measured({ id, at: alongPx, text, more, fact }, frame);
}

/** Names outside a rail: in a staircase beside one that runs across, in a column beside an upright one. */
function placeLabels(
  labels: readonly Named[],
  { edge, way, ...frame }: RailsFrame & { edge: number; way: -1 | 1 },
): PlacedLabel[] {
  const { isUpright, typePx, height, range } = frame;
  const rowPx = typePx * ROW_EM;
  if (isUpright) {
    const hasMore = labels.some(({ more }) => more);
    const pitch = hasMore ? 2 * rowPx : 1.28 * typePx;
    const room = (way < 0 ? edge : frame.width - edge) - 12;
    return column(labels, [range[0] + 8, range[1] - (hasMore ? 18 : 8)], pitch).map((label) => ({
      ...label,
      text: fitText(label.text, room, typePx),
      more: fitText(label.more, room, typePx),
      isBelow: true,
      spot: [edge + way * 11, label.y + 4],
      anchor: way < 0 ? 'end' : 'start',
      leader: [
        [edge, label.at],
        [edge + way * 8, label.y],
      ],
    }));
  }
  const room = way < 0 ? edge : height - edge;
  return stairs(labels, range, Math.floor((room - 4) / rowPx)).map((label) => {
    const foot = edge + way * (label.row * rowPx + (way < 0 ? 6 : typePx + 4));
    return {
      ...label,
      isBelow: false,
      spot: [label.at + (label.ends ? -6 : 6), foot],
      anchor: label.ends ? 'end' : 'start',
      leader: [
        [label.at, edge],
        [label.at, foot - (way < 0 ? typePx * 0.75 : -2)],
      ],
    };
  });
}

/** How near a pointer must be to a thread to mean it, in px. */
const NEAR_PX = 7;

/** The fact whose thread is nearest to a place between the rails; a late one first. */
export function threadAt({ threads, frame }: RailsLayout, [x, y]: Point): Fact | undefined {
  const { near, far, isUpright } = frame;
  const [alongPx, across] = isUpright ? [y, x] : [x, y];
  const share = (across - near) / (far - near);
  if (share < -0.05 || share > 1.05) return undefined;
  const axis = isUpright ? 1 : 0;
  const gapOf = ({ from, to, isLate: late }: PlacedThread) =>
    Math.abs(from[axis] + share * (to[axis] - from[axis]) - alongPx) - (late ? 2 : 0);
  const nearest = least(threads, gapOf);
  return nearest && gapOf(nearest) < NEAR_PX ? nearest.fact : undefined;
}
