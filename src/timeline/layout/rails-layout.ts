/**
 * Two clocks as two rails: above, what happens; below, what the public learns. Between them a fact that the public learnt
 * late is a level line, from the day by which it had surely happened to the day by which it was surely public: its length
 * is the wait, hatched where a day is not known, and the line of a day crosses exactly what had happened and was not
 * public. A fact that was known at once is a dot on both rails. Slanted threads were read as a use that shrank or ended,
 * thick bars as how long a use lasted: hence thin level lines, each with its wait in words. Pure.
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
export const SERVED_FRAMES = { wide: [1120, 540], medium: [680, 430], narrow: [328, 520] } as const;

/** Words that are placed: what of a fact or a day is said first gives way last, where there is no room. */
export type PlacedWords = Pick<DrawnWords, 'facts' | 'waited' | 'later' | 'doubt'>;

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
/** Lines of words below the rails: the name of the lower one, the days that told, then what lies outside the ten years. */
const LINES = { few: 6, many: 7 } as const;
/** In a narrow drawing a name stands above its bar: least distance between rows, middles of both in a row, in em. */
const STACKED_EM = { pitch: 2.05, name: -0.5, bar: 0.5 } as const;
/** Height of the handle of the day, above the upper rail: a finger has room on it. */
export const HANDLE_PX = 24;
/** From an end of a rail to the time, so that a mark there is whole. */
const END_PX = 6;
/** Radius of the marks at the ends of a wait. */
export const MARK_PX = 5;
/** Most and least distance from one row to the next, in em. */
const PITCH_EM = { most: 2.5, least: 1.5 } as const;
/** Free space beside a name, and above and below the rows, where ticks stand. */
const BESIDE_PX = 8;
const ABOVE_PX = 10;
/** Radius of the dots of a fact that was known at once. */
export const DOT_PX = 2.5;
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
  const near = HANDLE_PX + 2 + bandPx;
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
}

/** From one px along the time to another. */
export interface Stretch {
  from: number;
  to: number;
}

/** A fact between the rails. */
export interface PlacedWait extends SeenFact {
  id: string;
  /** Its line. */
  y: number;
  /** Whether it has the field for itself. */
  isAlone?: true;
  /** The first day on which it may have happened. */
  markX: number;
  /** Stretches in which a day lies that is not known, and where the last one begins, or the wait ends. */
  doubts: Stretch[];
  solidTo: number;
  /** Stretches in which its line is drawn. */
  parts: Stretch[];
  names: PlacedName[];
}

/** A fact that is a dot on both rails. */
export interface PlacedDot extends SeenFact {
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
  dots: PlacedDot[];
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
    dots: seen.filter(({ fact }) => !placed.has(fact.id)).map((one) => ({ ...one, id: one.fact.id })),
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
    const wait = waitOf(one, frame, x);
    const wanted = isStacked && one.isLate ? [stackedSpot(wait, frame, words)] : spotsOf(wait, frame, words);
    for (let row = from; row < most; row += 1) {
      const line = (rows[row] ??= []);
      const spot = wanted.find(({ box }) => line.every(([a, b]) => box[0] >= b || box[1] <= a));
      if (!spot) continue;
      line.push(spot.box);
      found.push({ ...wait, names: spot.names, y: spot.y, row });
      return;
    }
  };
  const isAlone = late.length <= most;
  late.forEach((one, at) => place(one, isAlone ? at : 0));
  for (const one of others) place(one, 0);
  const pitch = Math.min(PITCH_EM.most * typePx, height / Math.max(1, rows.length));
  return sort(found, ({ fact }) => fact.happened[0]).map(({ row, ...wait }) => ({
    ...wait,
    parts: lineParts(wait),
    y: near + ABOVE_PX + (row + 0.5) * pitch + wait.y,
  }));
}

function waitOf(one: SeenFact, { range }: RailsFrame, x: TimeScale): PlacedWait {
  const { id, happened, disclosed } = one.fact;
  const inside = (place: number) => Math.max(range[0] - MARK_PX, Math.min(range[1] + MARK_PX, place));
  const vague = [happened, ...(one.isLate && disclosed ? [disclosed] : [])].filter(isVague);
  const doubts = vague.map(([from, to]) => ({ from: inside(along(x, from)), to: inside(along(x, to)) }));
  const solidTo = one.isLate && disclosed && isVague(disclosed) ? inside(along(x, disclosed[0])) : one.to;
  const markX = isVague(happened) ? along(x, happened[0]) : one.from;
  return { ...one, id, markX, doubts, solidTo, parts: [], y: 0, names: [] };
}

/** Width of bold and of regular words at a size, in whatever face of the stack draws them. */
const boldPx = (text: string, sizePx: number) => textWidthPx(text, sizePx) * WIDEST_FACE.bold;
const plainPx = (text: string, sizePx: number) => textWidthPx(text, sizePx) * WIDEST_FACE.regular;

interface Spot {
  names: PlacedName[];
  /** What it takes of its row. */
  box: [number, number];
  /** From the middle of the row to the bar, in px. */
  y: number;
}

/** The wait in words: as a sentence, or its length alone, or nothing, for want of room. */
function waitIn({ fact: { gap } }: PlacedWait, words: PlacedWords, sizePx: number, room: number): string {
  if (!gap) return '';
  const said = [words.waited, words.later].map((text) => text.replace('{gap}', gap));
  return [...said, gap].find((text) => boldPx(text, sizePx) < room) ?? '';
}

/** How much wider than its measure the site's own typeface draws a text; where another draws it, the text covers the line. */
const LIKELY_FACE = 1.04;

const widthOf = ({ text, more }: { text: string; more: string }, sizePx: number): number =>
  boldPx(text, sizePx) + plainPx(more, sizePx) + (text && more ? BESIDE_PX : 0);

/** What of the line of a wait is drawn: words that stand on it interrupt it. */
function lineParts({ isLate: hasLine, from, solidTo, names }: PlacedWait): Stretch[] {
  const onLine = names.find(({ y, x }) => y === 0 && x > from && x < solidTo);
  if (!hasLine || !onLine) return hasLine ? [{ from, to: solidTo }] : [];
  const { x, anchor, sizePx } = onLine;
  const size = LIKELY_FACE * (textWidthPx(onLine.text, sizePx) + textWidthPx(onLine.more, sizePx)) + BESIDE_PX;
  const [left, right] = anchor === 'end' ? [x - size, x] : [x, x + size];
  return [
    { from, to: left - BESIDE_PX / 2 },
    { from: right + BESIDE_PX / 2, to: solidTo },
  ].filter((part) => part.to > part.from);
}

/** Where a wait with its marks begins and ends, and the stretch in it on which words may stand. */
function reachOf({ isLate: hasLine, from, to, markX, doubts, solidTo }: PlacedWait, [first, last]: RailsFrame['range']) {
  const margin = MARK_PX + BESIDE_PX;
  return {
    start: Math.min(markX, from) - margin,
    end: Math.max(hasLine ? to : from, ...doubts.map((doubt) => doubt.to)) + margin,
    left: Math.max(first, from) + margin,
    right: Math.min(last, solidTo) - margin,
  };
}

/** In a narrow drawing the name of a fact stands above its line, the wait on that line or before it. */
function stackedSpot(wait: PlacedWait, { typePx, width, range }: RailsFrame, words: PlacedWords): Spot {
  const { label, date } = wait.fact;
  const { start, end, left, right } = reachOf(wait, range);
  const place = { sizePx: typePx, y: 0 };
  const name = { text: label, more: date };
  const x = Math.max(0, Math.min(wait.markX - MARK_PX, width - widthOf(name, typePx)));
  const y = (STACKED_EM.name - STACKED_EM.bar) * typePx;
  const names: PlacedName[] = [{ ...name, x, y, sizePx: typePx, anchor: 'start' }];
  const onLine = waitIn(wait, words, typePx, right - left);
  const before = onLine ? '' : waitIn(wait, words, typePx, start);
  const after = onLine || before ? '' : waitIn(wait, words, typePx, width - end);
  if (onLine) names.push({ ...place, text: '', more: onLine, x: right, anchor: 'end' });
  if (before) names.push({ ...place, text: '', more: before, x: start, anchor: 'end' });
  if (after) names.push({ ...place, text: '', more: after, x: end, anchor: 'start' });
  return { names, box: [0, width], y: STACKED_EM.bar * typePx };
}

/** Where what is said of a fact may stand, the best first: on its line, before it, after it; then less of it. */
function spotsOf(wait: PlacedWait, { typePx, range, width }: RailsFrame, words: PlacedWords): Spot[] {
  const { label, date, gap } = wait.fact;
  const { start, end, left, right } = reachOf(wait, range);
  const waited = wait.isLate && gap ? [`${date}, ${words.waited.replace('{gap}', gap)}`] : [];
  return [...waited, date, ''].flatMap((more): Spot[] => {
    const said = { text: label, more };
    const size = widthOf(said, typePx);
    const spot = (x: number, anchor: PlacedName['anchor'], box: Spot['box']): Spot => {
      return { names: [{ ...said, x, anchor, y: 0, sizePx: typePx }], box, y: 0 };
    };
    return [
      ...(wait.isLate && right - left > size ? [spot(left, 'start', [start, end])] : []),
      ...(start - size >= 0 ? [spot(start, 'end', [start - size, end])] : []),
      ...(end + size <= width ? [spot(end, 'start', [start, end + size])] : []),
    ];
  });
}

/** How much larger the name and the wait of a fact that is alone are, in em of the drawing. */
const ALONE_EM = { name: 1.25, wait: 1.6 } as const;
/** From its line to its words, in px. */
const ALONE_PX = 25;

/** One wait that has the field for itself: its name above it, then its length, or below; what is not known of its day. */
function placeAlone(one: SeenFact, frame: RailsFrame, words: PlacedWords, x: TimeScale): PlacedWait {
  const { near, far, typePx, range, width } = frame;
  const wait = { ...waitOf(one, frame, x), isAlone: true as const };
  const { fact } = one;
  const left = Math.max(range[0], wait.markX);
  const place = (text: string, em: number, { more = '', ...changes }: Partial<PlacedName>): PlacedName => {
    const sizePx = em * typePx;
    const size = boldPx(text, sizePx) + plainPx(more, sizePx) + BESIDE_PX;
    return { text, more, x: Math.max(0, Math.min(left, width - size)), y: 0, sizePx, anchor: 'start', ...changes };
  };
  const [above, below] = [-ALONE_PX, ALONE_PX];
  const name = place(fact.label, ALONE_EM.name, { more: fact.date, y: above });
  const size = boldPx(fact.label, name.sizePx) + plainPx(fact.date, name.sizePx) + 3 * BESIDE_PX;
  const end = Math.min(range[1], wait.to) + MARK_PX;
  const beside = waitIn(wait, words, ALONE_EM.wait * typePx, end - left - size);
  const names = [
    name,
    beside
      ? place(beside, ALONE_EM.wait, { x: end, y: above, anchor: 'end' })
      : place(fact.gap ?? '', ALONE_EM.wait, { y: below + (isVague(fact.happened) ? 1.7 * typePx : 0) }),
  ];
  if (isVague(fact.happened))
    names.push(place('', 1, { more: words.doubt.replace('{date}', fact.date), y: below }));
  return { ...wait, names, parts: lineParts(wait), y: near + (far - near) * 0.45 };
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
  // The name of the rail has the first line.
  const top = far + bandPx + typePx + 2 + linePx;
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

/** The fact whose line, or whose dot, is nearest to a place in the drawing. */
export function factAt({ waits, dots, frame }: RailsLayout, [x, y]: Point): Fact | undefined {
  const { near, far } = frame;
  const outside = (place: number, from: number, to: number) => Math.max(from - place, place - to, 0);
  const reach = ({ isLate: hasLine, markX, from, to }: PlacedWait) => outside(x, markX, hasLine ? to : from);
  const wait = least(waits, (one) => reach(one) + 2 * Math.abs(one.y - y));
  if (wait && Math.abs(wait.y - y) < NEAR_PX && reach(wait) < NEAR_PX) return wait.fact;
  const isOnRail = Math.min(Math.abs(y - near), Math.abs(y - far)) < 2 * NEAR_PX;
  const dot = isOnRail ? least(dots, ({ from }) => Math.abs(from - x)) : undefined;
  return dot && Math.abs(dot.from - x) < NEAR_PX ? dot.fact : undefined;
}
