/**
 * Two clocks as two rails: above, what happens; below, what the public learns. Between them a fact that the public learnt
 * late is a level line, from the day by which it had surely happened to the day by which it was surely public: its length
 * is the wait, hatched where a day is not known, and the line of a day crosses exactly what had happened and was not
 * public. A fact that was known at once is a dot. Slanted threads were read as a use that shrank or ended,
 * thick bars as how long a use lasted: hence thin level lines, each with its wait in words. Pure.
 */
import { cumsum, least, sort, sum } from 'd3';
import { isLate, isVague, type Fact } from '../model/fact.ts';
import { SCOPES, type Scope } from '../model/vocabulary.ts';
import { stairs, type Stepped, type Wanted } from './labels.ts';
import { textWidthPx, WIDEST_FACE, wrapText } from './text-width.ts';
import type { DrawnWords } from '../model/timeline-words.ts';
import { along, timeScale, type TimeScale } from './time-axis.ts';
import { MARK_PX, placeWait, type Stretch, type Wait } from './wait.ts';

/** A place in the drawing, in px. */
export type Point = [x: number, y: number];

/** Sizes in which the server draws, in px: a page without a script shows the one that it has room for. */
export const SERVED_FRAMES = { wide: [1120, 566], medium: [680, 430], narrow: [328, 560] } as const;
/** The same in a frame of 640 × 480 or 360 × 640 px, in which all of it is seen. */
export const FRAMED_FRAMES = { medium: [612, 388], narrow: [332, 472] } as const;

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
/** A name stands above its line where there is room: least distance between rows, from a line
 * up to its name and from one line of words to the next, from a line down to the end of its row, in em. */
const STACKED_EM = { pitch: 2.05, name: -1, line: 1.05, below: 0.52 } as const;
/** Height of the handle of the day, above the upper rail: a finger has room on it. */
export const HANDLE_PX = 24;
/** From an end of a rail to the time, so that a mark there is whole. */
const END_PX = 6;
/** Most and least distance from one row to the next, in em. */
const PITCH_EM = { most: 2.5, least: 1.35 } as const;
/** Free space beside a name, above the rows, where dots stand, and below them. */
const BESIDE_PX = 8;
const ABOVE_PX = 10;
const BELOW_PX = 4;
/** Least distance between two facts of a row. */
const APART_PX = 24;
/** Radius of the dots of a fact that was known at once. */
export const DOT_PX = 2.5;
/** Nearer than this, two disclosures share a mark. */
const MEET_PX = 9;
/** Few facts are all named; of many, those that were learnt late. */
const NAMED_ALL_MAX = 24;

/** @param few  how many lines of words there are below the rails, where fewer than those of the whole timeline do */
export function railsFrame(width: number, height: number, few?: number): RailsFrame {
  const [typePx, bandPx, most] =
    width >= WIDE_PX
      ? [14, 24, LINES.many]
      : width >= MIDDLE_PX
        ? [13, 21, LINES.few]
        : [13, 20, LINES.many];
  const near = HANDLE_PX + 2 + bandPx;
  const far = Math.round(height - bandPx - (few ?? most) * typePx * LINE_EM - 6);
  return { width, height, typePx, bandPx, near, far, range: [END_PX, width - END_PX] };
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

/** A fact between the rails. */
export interface PlacedWait extends Wait {
  /** Its line. */
  y: number;
  /** Whether it has the field for itself. */
  isAlone?: true;
  names: PlacedName[];
}

/** A day, or days too near to be drawn apart, on which late facts became public. */
export interface Knot extends Wanted, Stepped {
  id: string;
  facts: readonly Fact[];
  /** Where the last of its days is along the rail, in px. */
  end: number;
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
  /** Facts that were known at once, a dot each below the upper rail. */
  dots: Wait[];
  knots: Knot[];
  ends: PlacedEnd[];
}

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
    .map((fact) => placeWait(fact, x, isLate(fact)))
    .filter(({ fact, to }) => to >= first && along(x, fact.happened[0]) <= last);
  const late = seen.filter((one) => one.isLate);
  const others = sort(
    seen.filter((one) => !one.isLate && one.from >= first),
    ({ fact }) => fact.importance,
  ).slice(0, named);
  const [alone] = drawn.length === 1 ? late : [];
  const waits = alone ? [placeAlone(alone, frame, words)] : placeRows(late, others, frame, words);
  const placed = new Set(waits.map(({ id }) => id));
  return {
    frame,
    x,
    waits,
    dots: seen.filter(({ fact }) => !placed.has(fact.id)),
    knots: placeKnots(late, frame, words),
    ends: SCOPES.flatMap((id): PlacedEnd[] => {
      const count = facts.filter(({ scope }) => scope === id).length;
      const isFirst = id === 'context';
      const spot: Point = [isFirst ? 0 : width, height - 6];
      return count > 0 ? [{ id, count, spot, anchor: isFirst ? 'start' : 'end' }] : [];
    }),
  };
}

/**
 * Places late facts in rows, each its own while there are enough, in the order of time; then other facts where their names
 * take no room of others. What has no row is not drawn between the rails.
 */
function placeRows(
  late: readonly Wait[],
  others: readonly Wait[],
  frame: RailsFrame,
  words: PlacedWords,
): PlacedWait[] {
  const { near, far, typePx } = frame;
  const room = far - near - ABOVE_PX - BELOW_PX;
  const most = Math.floor(room / (PITCH_EM.least * typePx));
  const stacked = new Map(late.map((wait) => [wait, stackedSpot(wait, frame, words)]));
  const isStacked = sum(stacked.values(), ({ em }) => em) * typePx <= room;
  const rows: { taken: Spot['box'][]; em: number }[] = [];
  const found: (PlacedWait & { row: number })[] = [];
  const place = (wait: Wait, from: number) => {
    const ownRow = isStacked ? stacked.get(wait) : undefined;
    // What finds no room beside its line has its name above it.
    const wanted = ownRow
      ? [ownRow]
      : [...spotsOf(wait, frame, words), ...(wait.isLate ? [stackedSpot(wait, frame, words)] : [])];
    for (let at = from; at < most; at += 1) {
      const row = (rows[at] ??= { taken: [], em: 0 });
      const spot = wanted.find(({ box }) =>
        row.taken.every(([a, b]) => box[0] >= b + APART_PX || box[1] <= a - APART_PX),
      );
      const em = spot && Math.max(row.em, spot.em);
      if (!em || (sum(rows, (other) => other.em) - row.em + em) * typePx > room) continue;
      row.taken.push(spot.box);
      row.em = em;
      found.push({ ...wait, names: spot.names, y: spot.y, row: at });
      return;
    }
  };
  const hasRowEach = late.length <= most;
  late.forEach((one, at) => place(one, hasRowEach ? at : 0));
  for (const one of others) place(one, 0);
  const scale =
    Math.min(PITCH_EM.most / STACKED_EM.pitch, room / typePx / sum(rows, ({ em }) => em)) * typePx;
  const tops = cumsum(rows, ({ em }) => em * scale);
  return sort(found, ({ fact }) => fact.happened[0]).map(({ row, ...wait }) => ({
    ...wait,
    parts: lineParts(wait, wait.names),
    y: near + ABOVE_PX + (tops[row] ?? 0) - (scale / typePx) * wait.y,
  }));
}

/** Width of bold and of regular words at a size, in whatever face of the stack draws them. */
const boldPx = (text: string, sizePx: number) => textWidthPx(text, sizePx) * WIDEST_FACE.bold;
const plainPx = (text: string, sizePx: number) => textWidthPx(text, sizePx) * WIDEST_FACE.regular;

interface Spot {
  names: PlacedName[];
  /** What it takes of its row. */
  box: [number, number];
  /** From the end of the row up to the line, in px, and height of the row in em. */
  y: number;
  em: number;
}

/** The wait in words: as a sentence, or its length alone, or nothing, for want of room. */
function waitIn({ fact: { gap } }: Wait, words: PlacedWords, sizePx: number, room: number): string {
  if (!gap) return '';
  const said = [words.waited, words.later].map((text) => text.replace('{gap}', gap));
  return [...said, gap].find((text) => boldPx(text, sizePx) < room) ?? '';
}

/** How much wider than its measure the site's own typeface draws a text; where another draws it, the text covers the line. */
const LIKELY_FACE = 1.04;

const widthOf = ({ text, more }: { text: string; more: string }, sizePx: number): number =>
  boldPx(text, sizePx) + plainPx(more, sizePx) + (text && more ? BESIDE_PX : 0);

/** What of the line of a wait is drawn: words that stand on it interrupt it. */
function lineParts({ parts }: Wait, names: readonly PlacedName[]): Stretch[] {
  const [line] = parts;
  const onLine = line && names.find(({ y, x }) => y === 0 && x > line.from && x < line.to);
  if (!onLine) return parts;
  const { x, anchor, sizePx } = onLine;
  const size =
    LIKELY_FACE * (textWidthPx(onLine.text, sizePx) + textWidthPx(onLine.more, sizePx)) + BESIDE_PX;
  const [left, right] = anchor === 'end' ? [x - size, x] : [x, x + size];
  return [
    { from: line.from, to: left - BESIDE_PX / 2 },
    { from: right + BESIDE_PX / 2, to: line.to },
  ].filter((part) => part.to > part.from);
}

/** Where a wait with its marks begins and ends, and the stretch in it on which words may stand. */
function reachOf(
  { isLate: hasLine, from, to, startX, doubts, parts }: Wait,
  [first, last]: RailsFrame['range'],
) {
  const margin = MARK_PX + BESIDE_PX;
  return {
    start: Math.min(startX, from) - margin,
    end: Math.max(hasLine ? to : from, ...doubts.map((doubt) => doubt.to)) + margin,
    left: Math.max(first, from) + margin,
    right: Math.min(last, parts[0]?.to ?? to) - margin,
  };
}

/** What is said of a late fact in one line: « 2015, public au moins 7 ans et 10 mois plus tard ». */
const waitedSince = ({ date, gap }: Fact, words: PlacedWords): string =>
  gap ? `${date}, ${words.waited.replace('{gap}', gap)}` : date;

/** A name above its line with the wait; where both are too long for one line of words, the wait stands before
 * the line or below the name, and a long name takes two lines of words. */
function stackedSpot(wait: Wait, { typePx, width, range }: RailsFrame, words: PlacedWords): Spot {
  const { label: text, date } = wait.fact;
  const { start } = reachOf(wait, range);
  const from = Math.max(range[0], wait.startX) - MARK_PX;
  const said = (name: { text: string; more: string }, line: number): PlacedName => {
    const x = Math.max(0, Math.min(from, width - widthOf(name, typePx)));
    return {
      ...name,
      x,
      y: (STACKED_EM.name - line * STACKED_EM.line) * typePx,
      sizePx: typePx,
      anchor: 'start',
    };
  };
  const spot = (names: PlacedName[], lines: number): Spot => {
    const em = STACKED_EM.pitch + (lines - 1) * STACKED_EM.line;
    return { names, box: [0, width], y: STACKED_EM.below * typePx, em };
  };
  const all = { text, more: waitedSince(wait.fact, words) };
  if (widthOf(all, typePx) <= width) return spot([said(all, 0)], 1);
  const lines = wrapText(text, width, (line) => boldPx(line, typePx)).map((line) => ({
    text: line,
    more: '',
  }));
  const last = { text: lines.at(-1)?.text ?? '', more: date };
  if (widthOf(last, typePx) <= width) lines.splice(-1, 1, last);
  const before = waitIn(wait, words, typePx, start);
  if (!before) lines.push({ text: '', more: waitIn(wait, words, typePx, width) });
  const names = lines.map((line, at) => said(line, lines.length - 1 - at));
  if (before) names.push({ text: '', more: before, x: start, y: 0, sizePx: typePx, anchor: 'end' });
  return spot(names, lines.length);
}

/** Where what is said of a fact may stand, the best first: on its line, before it, after it; then less of it. */
function spotsOf(wait: Wait, { typePx, range, width }: RailsFrame, words: PlacedWords): Spot[] {
  const { label, date } = wait.fact;
  const { start, end, left, right } = reachOf(wait, range);
  const waited = wait.isLate ? [waitedSince(wait.fact, words)] : [];
  return [...waited, date, ''].flatMap((more): Spot[] => {
    const said = { text: label, more };
    const size = widthOf(said, typePx);
    const spot = (x: number, anchor: PlacedName['anchor'], box: Spot['box']): Spot => {
      return {
        names: [{ ...said, x, anchor, y: 0, sizePx: typePx }],
        box,
        y: (PITCH_EM.least / 2) * typePx,
        em: PITCH_EM.least,
      };
    };
    return [
      ...(wait.isLate && right - left > size ? [spot(left, 'start', [start, end])] : []),
      ...(start - size >= 0 ? [spot(start, 'end', [start - size, end])] : []),
      ...(end + size <= width ? [spot(end, 'start', [start, end + size])] : []),
    ];
  });
}

/** How much larger the name and the wait of a fact that is alone are, in em of the drawing. */
const ALONE_EM = { name: 16 / 14, wait: 20 / 14 } as const;
/** From its line to its words, in px. */
const ALONE_PX = 25;

/** One wait that has the field for itself: its name above it, then its length, or below; what is not known of its day. */
function placeAlone(wait: Wait, frame: RailsFrame, words: PlacedWords): PlacedWait {
  const { near, far, typePx, range, width } = frame;
  const { fact } = wait;
  const left = Math.max(range[0], wait.startX);
  const place = (
    text: string,
    em: number,
    { more = '', ...changes }: Partial<PlacedName>,
  ): PlacedName => {
    const sizePx = em * typePx;
    const size = boldPx(text, sizePx) + plainPx(more, sizePx) + BESIDE_PX;
    return {
      text,
      more,
      x: Math.max(0, Math.min(left, width - size)),
      y: 0,
      sizePx,
      anchor: 'start',
      ...changes,
    };
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
      : place(waitIn(wait, words, ALONE_EM.name * typePx, width), ALONE_EM.name, {
          y: below + (isVague(fact.happened) ? 1.5 * typePx : 0),
        }),
  ];
  if (isVague(fact.happened))
    names.push(place('', 1, { more: words.doubt.replace('{date}', fact.date), y: below }));
  return { ...wait, isAlone: true, names, y: near + (far - near) * 0.45 };
}

/** Late disclosures in the order of time; those whose marks would touch share one. Each is named below its rail. */
function placeKnots(
  late: readonly Wait[],
  { range, far, bandPx, height, typePx, width }: RailsFrame,
  words: PlacedWords,
): Knot[] {
  const groups: { facts: Fact[]; at: number; end: number }[] = [];
  for (const { fact, knownX } of sort(late, (one) => one.knownX)) {
    if (knownX < range[0] || knownX > range[1]) continue;
    const before = groups.at(-1);
    if (before && knownX - before.end < MEET_PX) {
      before.facts.push(fact);
      before.end = knownX;
    } else groups.push({ facts: [fact], at: knownX, end: knownX });
  }
  const linePx = typePx * LINE_EM;
  // The name of the rail has the first line.
  const top = far + bandPx + typePx + 2 + linePx;
  const wanted = groups.map(({ facts, at, end }) => {
    const text = daysOf(facts);
    const room = Math.max(at, width - at) - boldPx(text, typePx) - 3 * BESIDE_PX;
    const more = sourcesOf(facts, words).find((said) => plainPx(said, typePx) < room) ?? '';
    const size = boldPx(text, typePx) + plainPx(more, typePx) + BESIDE_PX;
    return { id: facts[0]?.id ?? '', facts, at, end, width: size, text, more };
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
  if (month.length === 2 && month.join() === rest.join())
    return `${day}–${after} ${rest.join(' ')}`;
  const year = last.slice(last.lastIndexOf(' '));
  return `${first.endsWith(year) ? first.slice(0, -year.length) : first} – ${last}`;
}

/** « Disclose, TF1 Info · 3 faits », then the same in fewer words. */
function sourcesOf(facts: readonly Fact[], words: PlacedWords): string[] {
  const sources = [...new Set(facts.flatMap(({ source }) => source ?? []))];
  const count = facts.length > 1 ? words.facts.replace('{n}', String(facts.length)) : '';
  const said = (names: readonly string[], more: string) =>
    [names.join(', '), more].filter(Boolean).join(' · ');
  return [said(sources, count), said(sources, ''), count];
}

/** How near a pointer must be to a fact to mean it, in px. */
const NEAR_PX = 9;

/** The fact whose line, or whose dot, is nearest to a place in the drawing. */
export function factAt({ waits, dots, frame }: RailsLayout, [x, y]: Point): Fact | undefined {
  const outside = (place: number, from: number, to: number) =>
    Math.max(from - place, place - to, 0);
  const reach = ({ isLate: hasLine, startX, from, to }: Wait) =>
    outside(x, startX, hasLine ? to : from);
  const wait = least(waits, (one) => reach(one) + 2 * Math.abs(one.y - y));
  if (wait && Math.abs(wait.y - y) < NEAR_PX && reach(wait) < NEAR_PX) return wait.fact;
  const isOnRail = Math.abs(y - frame.near) < 2 * NEAR_PX;
  const dot = isOnRail ? least(dots, ({ from }) => Math.abs(from - x)) : undefined;
  return dot && Math.abs(dot.from - x) < NEAR_PX ? dot.fact : undefined;
}
