/**
 * Two clocks as two rails: above, what happens; below, what the public learns. Between them a fact that the public learnt
 * late is a bar, from the day by which it had surely happened to the day by which it was surely public: its length is the
 * wait, hatched where a day is not known, and the line of a day crosses exactly what had happened and was not public. A
 * fact that was known at once is a tick on both rails. Bars are level: slanted threads were read as a use that shrank or
 * ended. Pure.
 */
import { least, sort } from 'd3';
import type { Day } from '../../calendar/day.ts';
import { happenedBy, isLate, isVague, publicBy, type Fact } from '../model/fact.ts';
import { SCOPES, type Scope } from '../model/vocabulary.ts';
import { stairs, type Stepped, type Wanted } from './labels.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import type { DrawnWords } from '../model/timeline-words.ts';
import { along, timeScale, type TimeScale } from './time-axis.ts';

/** A place in the drawing, in px. */
export type Point = [x: number, y: number];

/** Sizes in which the server draws, in px: a page without a script shows the one that it has room for. */
export const SERVED_FRAMES = { wide: [1120, 540], medium: [680, 430], narrow: [328, 500] } as const;

/** Words that are placed: what of a fact or a day is said first gives way last, where there is no room. */
export type PlacedWords = Pick<DrawnWords, 'facts' | 'waited' | 'doubt'>;

/** Measures of a drawing, in px. */
export interface RailsFrame {
  width: number;
  height: number;
  /** Size of the text. */
  typePx: number;
  /** How thick a rail is. */
  bandPx: number;
  /** Inner edges of the two rails: between them lie the bars. */
  near: number;
  far: number;
  /** First and last px of the time. */
  range: [number, number];
}

/** From which width a drawing has room for larger text. */
const WIDE_PX = 900;
const MIDDLE_PX = 560;
const LINE_EM = 1.32;
/** Lines of words below the rails: the days that told, then what lies outside the ten years. */
const LINES = { few: 5, many: 6 } as const;
/** In a narrow drawing a name stands above its bar: least distance between rows, middles of both in a row, thickness, in em. */
const STACKED_EM = { pitch: 2.15, name: -0.5, bar: 0.52, thick: 0.62 } as const;
/** From an end of a rail to the time, so that a mark there is whole. */
const END_PX = 6;
/** Thickness of a bar, in em of its text, which may stand in it; radius of the marks at its ends. */
const BAR_EM = 1.36;
export const MARK_PX = 5;
/** Most and least distance from one row to the next, in em. */
const PITCH_EM = { most: 2.5, least: 1.5 } as const;
/** Free space beside a name, and above and below the rows, where ticks stand. */
const BESIDE_PX = 8;
const ABOVE_PX = 10;
/** How far a tick of a fact that was known at once stands out of its rail. */
export const TICK_PX = 7;
/** Nearer than this, two disclosures share a mark. */
const MEET_PX = 9;
/** Few facts are all named; of many, those that were learnt late. */
const NAMED_ALL_MAX = 24;

export function railsFrame(width: number, height: number): RailsFrame {
  const [typePx, bandPx, lines] =
    width >= WIDE_PX
      ? [14, 24, LINES.many]
      : width >= MIDDLE_PX
        ? [13, 21, LINES.few]
        : [13, 20, LINES.many];
  const near = Math.round(typePx * LINE_EM + 4 + bandPx);
  const far = Math.round(height - bandPx - lines * typePx * LINE_EM - 6);
  return { width, height, typePx, bandPx, near, far, range: [END_PX, width - END_PX] };
}

/** A fact with its place along the time: `from` it had surely happened, `to` it was surely public. */
interface SeenFact {
  fact: Fact;
  isLate: boolean;
  from: number;
  to: number;
}

/** A name, or the length of a wait, beside a bar or in it. */
export interface PlacedName {
  text: string;
  more: string;
  x: number;
  /** From the middle of the row, in px. */
  y: number;
  sizePx: number;
  anchor: 'start' | 'end';
  isInside: boolean;
}

/** A fact between the rails. */
export interface PlacedWait extends SeenFact {
  id: string;
  /** Middle of its row, and thickness of its bar. */
  y: number;
  thickPx: number;
  /** The first day on which it may have happened. */
  markX: number;
  /** Stretches of the bar in which a day lies that is not known. */
  doubts: { from: number; to: number }[];
  names: PlacedName[];
}

/** A fact that is a tick on both rails. */
export interface PlacedTick extends SeenFact {
  id: string;
}

/** A day, or days too near to be drawn apart, on which late facts became public. */
export interface Knot extends Wanted, Stepped {
  id: string;
  facts: readonly Fact[];
  text: string;
  more: string;
  /** Where its name stands. */
  spot: Point;
}

/** Facts outside the ten years, counted at an end of the rails. */
export interface PlacedEnd {
  id: Scope;
  count: number;
  spot: Point;
  anchor: 'start' | 'end';
}

export interface RailsLayout {
  frame: RailsFrame;
  x: TimeScale;
  waits: PlacedWait[];
  ticks: PlacedTick[];
  knots: Knot[];
  ends: PlacedEnd[];
}

/** The middle of a day. */
const middleOf = (x: TimeScale, day: Day) => along(x, day + 0.5);

/**
 * @param facts  those that are shown, in the order of time; one that was learnt late and is alone is drawn large
 * @param named  how many facts that were known at once are named too, where there is room
 */
export function layOutRails(
  facts: readonly Fact[],
  frame: RailsFrame,
  words: PlacedWords,
  x: TimeScale = timeScale(frame.range),
  named = facts.length <= NAMED_ALL_MAX ? NAMED_ALL_MAX : 0,
): RailsLayout {
  const { range, width, height } = frame;
  const [first, last] = range;
  const drawn = facts.filter(({ scope }) => scope === undefined);
  const seen = drawn
    .map((fact): SeenFact => {
      const [from, to] = [middleOf(x, happenedBy(fact)), middleOf(x, publicBy(fact))];
      return { fact, isLate: isLate(fact), from, to };
    })
    .filter(({ fact, to }) => to >= first && along(x, fact.happened[0]) <= last);
  const late = seen.filter((one) => one.isLate);
  const others = sort(
    seen.filter((one) => !one.isLate && one.from >= first),
    ({ fact }) => fact.importance,
  ).slice(0, named);
  const [alone] = drawn.length === 1 ? late : [];
  const waits = alone
    ? [placeAlone(alone, frame, words, x)]
    : placeRows(late, others, frame, words, x);
  const placed = new Set(waits.map(({ id }) => id));
  return {
    frame,
    x,
    waits,
    ticks: seen.filter(({ fact }) => !placed.has(fact.id)).map((one) => ({ ...one, id: one.fact.id })),
    knots: placeKnots(late, frame, words),
    ends: SCOPES.flatMap((id): PlacedEnd[] => {
      const count = facts.filter(({ scope }) => scope === id).length;
      const isFirst = id === 'context';
      const spot: Point = [isFirst ? 0 : width, height - 6];
      return count > 0 ? [{ id, count, spot, anchor: isFirst ? 'start' : 'end' }] : [];
    }),
  };
}

/** A row of the field: what of it is taken. */
type Row = [from: number, to: number][];

/**
 * Places late facts in rows, each its own while there are enough, in the order of time; then other facts where their names
 * take no room of others. What has no row is not drawn between the rails.
 */
function placeRows(
  late: readonly SeenFact[],
  others: readonly SeenFact[],
  frame: RailsFrame,
  words: PlacedWords,
  x: TimeScale,
): PlacedWait[] {
  const { near, far, typePx } = frame;
  const height = far - near - 2 * ABOVE_PX;
  const most = Math.floor(height / (PITCH_EM.least * typePx));
  const rows: Row[] = [];
  const found: (PlacedWait & { row: number })[] = [];
  const isStacked = frame.width < MIDDLE_PX && late.length * STACKED_EM.pitch * typePx < height;
  const place = (one: SeenFact, from: number) => {
    const bar = barOf(one, frame, x);
    const wanted = isStacked && one.isLate ? [stackedSpot(bar, frame)] : spotsOf(bar, frame, words);
    for (let row = from; row < most; row += 1) {
      const line = (rows[row] ??= []);
      const spot = wanted.find(({ box }) => line.every(([a, b]) => box[0] >= b || box[1] <= a));
      if (!spot) continue;
      line.push(spot.box);
      found.push({ ...bar, ...spot.bar, names: spot.names, row });
      return;
    }
  };
  const isAlone = late.length <= most;
  late.forEach((one, at) => place(one, isAlone ? at : 0));
  for (const one of others) place(one, 0);
  const pitch = Math.min(PITCH_EM.most * typePx, height / Math.max(1, rows.length));
  return sort(found, ({ fact }) => fact.happened[0]).map(({ row, ...wait }) => ({
    ...wait,
    y: near + ABOVE_PX + (row + 0.5) * pitch + wait.y,
  }));
}

function barOf(one: SeenFact, { typePx, range }: RailsFrame, x: TimeScale): PlacedWait {
  const { id, happened, disclosed } = one.fact;
  const inside = (place: number) => Math.max(range[0] - MARK_PX, Math.min(range[1] + MARK_PX, place));
  const vague = [happened, ...(one.isLate && disclosed ? [disclosed] : [])].filter(isVague);
  const doubts = vague.map(([from, to]) => ({ from: inside(along(x, from)), to: inside(along(x, to)) }));
  const markX = isVague(happened) ? along(x, happened[0]) : one.from;
  const thickPx = Math.round(typePx * (one.isLate ? BAR_EM : 0.5));
  return { ...one, id, markX, doubts, thickPx, y: 0, names: [] };
}

/** Width of bold and of regular words at a size, in whatever face of the stack draws them. */
const boldPx = (text: string, sizePx: number) => textWidthPx(text, sizePx) * WIDEST_FACE.bold;
const plainPx = (text: string, sizePx: number) => textWidthPx(text, sizePx) * WIDEST_FACE.regular;

interface Spot {
  names: PlacedName[];
  /** What it takes of its row. */
  box: [number, number];
  /** What it changes of the bar. */
  bar?: Pick<PlacedWait, 'y' | 'thickPx'>;
}

/** A name above its bar, moved to the left as far as the drawing ends. */
function stackedSpot({ fact, markX, to }: PlacedWait, { typePx, width }: RailsFrame): Spot {
  const size = boldPx(fact.label, typePx) + plainPx(fact.date, typePx) + BESIDE_PX;
  const x = Math.max(0, Math.min(markX - MARK_PX, width - size));
  const { name, bar, thick } = STACKED_EM;
  const y = (name - bar) * typePx;
  return {
    names: [{ text: fact.label, more: fact.date, x, y, sizePx: typePx, anchor: 'start', isInside: false }],
    box: [Math.min(x, markX - MARK_PX), Math.max(x + size, to + MARK_PX)],
    bar: { y: bar * typePx, thickPx: Math.round(thick * typePx) },
  };
}

/** The wait in words, in a bar: as a sentence, or its length alone, or nothing. */
function saidIn({ fact: { gap } }: PlacedWait, words: PlacedWords, sizePx: number, room: number): string {
  if (!gap) return '';
  return [words.waited.replace('{gap}', gap), gap].find((text) => boldPx(text, sizePx) < room) ?? '';
}

/** Where the name of a fact may stand, the best first: in its bar, before it or after it, then the same without its date. */
function spotsOf(bar: PlacedWait, { typePx, range }: RailsFrame, words: PlacedWords): Spot[] {
  const { fact, from, to, markX, doubts } = bar;
  const [first, last] = range;
  const start = Math.min(markX, from) - MARK_PX - BESIDE_PX;
  const end = Math.max(bar.isLate ? to : from, ...doubts.map((doubt) => doubt.to)) + MARK_PX + BESIDE_PX;
  const left = Math.max(first, from) + BESIDE_PX;
  const right = Math.min(last, to, ...doubts.slice(1).map((doubt) => doubt.from)) - BESIDE_PX;
  const said = (text: string, more: string, x: number, anchor: PlacedName['anchor'], isInside = false): PlacedName => {
    return { text, more, x, y: 0, sizePx: typePx, anchor, isInside };
  };
  return [fact.date, ''].flatMap((more): Spot[] => {
    const width = boldPx(fact.label, typePx) + (more ? plainPx(more, typePx) + BESIDE_PX : 0);
    const wait = saidIn(bar, words, typePx, right - left - width - 2 * BESIDE_PX);
    const inside = [said(fact.label, more, left, 'start', true)];
    if (wait) inside.push(said(wait, '', right, 'end', true));
    const isWider = bar.isLate && right - left > width;
    return [
      ...(isWider ? [{ names: inside, box: [start, end] } satisfies Spot] : []),
      ...(start - width >= 0
        ? [{ names: [said(fact.label, more, start, 'end')], box: [start - width, end] } satisfies Spot]
        : []),
      ...(end + width <= last + first
        ? [{ names: [said(fact.label, more, end, 'start')], box: [start, end + width] } satisfies Spot]
        : []),
    ];
  });
}

/** How much larger a fact that is alone is drawn: its bar, its name and its wait, in em of the drawing. */
const ALONE_EM = { bar: 3, name: 1.25, wait: 1.6 } as const;

/** One wait that has the field for itself: its name above it, its length in it or below, what is not known of its day. */
function placeAlone(one: SeenFact, frame: RailsFrame, words: PlacedWords, x: TimeScale): PlacedWait {
  const { near, far, typePx, range } = frame;
  const bar = barOf(one, frame, x);
  const thickPx = ALONE_EM.bar * typePx;
  const { fact } = one;
  const [left, right] = [Math.max(range[0], bar.markX), Math.min(range[1], bar.to)];
  const inside = Math.max(left, bar.from) + BESIDE_PX;
  const place = (text: string, em: number, { more = '', ...changes }: Partial<PlacedName>): PlacedName => {
    const sizePx = em * typePx;
    const size = boldPx(text, sizePx) + plainPx(more, sizePx) + BESIDE_PX;
    const start = Math.max(0, Math.min(left, frame.width - size));
    return { text, more, x: start, y: 0, sizePx, anchor: 'start', isInside: false, ...changes };
  };
  const below = thickPx / 2 + typePx;
  const room = right - inside - BESIDE_PX;
  const em = [ALONE_EM.wait, ALONE_EM.name].find((size) => saidIn(bar, words, size * typePx, room));
  const wait = em ? saidIn(bar, words, em * typePx, room) : '';
  const names = [
    place(fact.label, ALONE_EM.name, { more: fact.date, y: -below }),
    em
      ? place(wait, em, { x: right - BESIDE_PX - MARK_PX, anchor: 'end', isInside: true })
      : place(fact.gap ?? '', ALONE_EM.name, { y: below + (isVague(fact.happened) ? 1.6 * typePx : 0) }),
  ];
  if (isVague(fact.happened))
    names.push(place('', 1, { more: words.doubt.replace('{date}', fact.date), y: below }));
  return { ...bar, thickPx, names, y: near + (far - near) * 0.45 };
}

/** Late disclosures in the order of time; those whose marks would touch share one. Each is named below its rail. */
function placeKnots(
  late: readonly SeenFact[],
  { range, far, bandPx, height, typePx, width }: RailsFrame,
  words: PlacedWords,
): Knot[] {
  const groups: { facts: Fact[]; at: number; end: number }[] = [];
  for (const { fact, to } of sort(late, (one) => one.to)) {
    if (to < range[0] || to > range[1]) continue;
    const before = groups.at(-1);
    if (before && to - before.end < MEET_PX) {
      before.facts.push(fact);
      before.end = to;
    } else groups.push({ facts: [fact], at: to, end: to });
  }
  const linePx = typePx * LINE_EM;
  // Where a rail is short, its name has a line to itself.
  const top = far + bandPx + typePx + 2 + (width < MIDDLE_PX ? linePx : 0);
  const wanted = groups.map(({ facts, at }) => {
    const text = daysOf(facts);
    const room = Math.max(at, width - at) - boldPx(text, typePx) - 3 * BESIDE_PX;
    const more = sourcesOf(facts, words).find((said) => plainPx(said, typePx) < room) ?? '';
    const size = boldPx(text, typePx) + plainPx(more, typePx) + BESIDE_PX;
    return { id: facts[0]?.id ?? '', facts, at, width: size, text, more };
  });
  // The last line is left to what lies outside the ten years.
  const rows = Math.floor((height - top) / linePx);
  return stairs(wanted, range, rows).map((knot) => ({
    ...knot,
    spot: [knot.at + (knot.ends ? -6 : 6), top + knot.row * linePx],
  }));
}

/** « 14 nov. 2023 », « 14–20 nov. 2023 », « 28 oct. – 5 déc. 2024 »: the days of the first and the last fact of a mark. */
function daysOf(facts: readonly Fact[]): string {
  const [first = '', last = ''] = [facts[0]?.knownDate, facts.at(-1)?.knownDate];
  if (first === last) return first;
  const [day, ...month] = first.split(' ');
  const [after, ...rest] = last.split(' ');
  if (month.length === 2 && month.join() === rest.join()) return `${day}–${after} ${rest.join(' ')}`;
  const year = last.slice(last.lastIndexOf(' '));
  return `${first.endsWith(year) ? first.slice(0, -year.length) : first} – ${last}`;
}

/** « Disclose, TF1 Info · 3 faits », then the same in fewer words. */
function sourcesOf(facts: readonly Fact[], words: PlacedWords): string[] {
  const sources = [...new Set(facts.flatMap(({ source }) => source ?? []))];
  const count = facts.length > 1 ? words.facts.replace('{n}', String(facts.length)) : '';
  const said = (names: readonly string[], more: string) => [names.join(', '), more].filter(Boolean).join(' · ');
  return [said(sources, count), said(sources, ''), count];
}

/** How near a pointer must be to a fact to mean it, in px. */
const NEAR_PX = 9;

/** The fact whose bar, or whose tick, is nearest to a place in the drawing. */
export function factAt({ waits, ticks, frame }: RailsLayout, [x, y]: Point): Fact | undefined {
  const { near, far } = frame;
  const outside = (place: number, from: number, to: number) => Math.max(from - place, place - to, 0);
  const bar = least(waits, (wait) => outside(x, wait.markX, Math.max(wait.to, wait.from)) + 2 * Math.abs(wait.y - y));
  if (bar && Math.abs(bar.y - y) <= bar.thickPx && outside(x, bar.markX, bar.to) < NEAR_PX) return bar.fact;
  const isOnRail = Math.abs(y - near) < 3 * NEAR_PX || Math.abs(y - far) < 2 * NEAR_PX;
  const tick = isOnRail ? least(ticks, ({ from }) => Math.abs(from - x)) : undefined;
  return tick && Math.abs(tick.from - x) < NEAR_PX ? tick.fact : undefined;
}
