/**
 * Two clocks as two rails: above, what happens; below, what the public learns. Between them a fact that the public learnt
 * late is a level line, from the day by which it had surely happened to the day by which it was surely public: its length
 * is the wait, hatched where a day is not known, and the line of a day crosses exactly what had happened and was not
 * public. A fact that was known at once is an upright tick. Slanted threads were read as a use that shrank or ended,
 * thick bars as how long a use lasted, words on a line as its end: hence thin level lines, each with its wait in words
 * above or beside it. Pure.
 */
import { cumsum, least, min, sort, sum } from 'd3';
import { isLate, isVague, type Fact } from '../model/fact.ts';
import { SCOPES, type Scope } from '../model/vocabulary.ts';
import { stairs, type Stepped, type Wanted } from './labels.ts';
import { textWidthPx, WIDEST_FACE, wrapText } from './text-width.ts';
import type { DrawnWords } from '../model/timeline-words.ts';
import { along, timeScale, type TimeScale } from './time-axis.ts';
import { MARK_PX, placeWait, type Wait } from './wait.ts';

/** A place in the drawing, in px. */
export type Point = [x: number, y: number];

/** Sizes in which the server draws, in px: a page without a script shows the one that it has room for. */
export const SERVED_FRAMES = { wide: [1120, 566], medium: [680, 516], narrow: [328, 566] } as const;
/** The same in a frame of 640 × 480 or 360 × 640 px, in which all of it is seen. */
export const FRAMED_FRAMES = { medium: [612, 358], narrow: [332, 476] } as const;

/** Words that are placed: what of a fact or a day is said first gives way last, where there is no room. */
export type PlacedWords = Pick<
  DrawnWords,
  'facts' | 'learns' | 'atOnce' | 'waited' | 'learnt' | 'later' | 'doubt' | 'beyond' | 'unshown'
>;

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
/** Below which height words are smaller, so that each wait has its own. */
const LOW_PX = 512;
const LINE_EM = 1.25;
/** Lines of words below the rails: the days that told, beside the name of the lower one where there is room, then what lies outside the ten years. */
const LINES = { least: 4, few: 5, many: 6 } as const;
/** A name stands above its line where there is room: least distance between rows, from a line
 * up to its name and from one line of words to the next, from a line down to the end of its row, in em. */
const STACKED_EM = { pitch: 2.12, name: -1.05, line: 1.05, below: 0.56 } as const;
/** Height of the handle of the day, above the upper rail: a finger has room on it. */
export const HANDLE_PX = 24;
/** From an end of a rail to the time, so that a mark there is whole. */
const END_PX = 6;
/** Most and least distance from one row to the next, in em. */
const PITCH_EM = { most: 2.5, least: 1.25 } as const;
/** Height of the tick of a fact that was known at once, and from the rail to it: on the rail it was read as a ruler's. */
export const TICK_PX = { height: 14, below: 2 } as const;
/** Free space beside a name, above the rows, where ticks stand, and below them. */
const BESIDE_PX = 8;
const ABOVE_PX = TICK_PX.below + TICK_PX.height;
const BELOW_PX = 4;
/** Least distance between two facts of a row. */
const APART_PX = 24;
/** Nearer than this, two disclosures share a mark. */
const MEET_PX = 9;
/** Few facts are all named; of many, those that were learnt late. */
const NAMED_ALL_MAX = 24;

/** @param few  how many lines of words there are below the rails, where fewer than those of the whole timeline do */
export function railsFrame(width: number, height: number, few?: number): RailsFrame {
  const isLow = few === undefined && height < LOW_PX;
  const isWide = width >= WIDE_PX && !isLow;
  const isMiddle = width >= MIDDLE_PX;
  const most = isWide ? LINES.many : isMiddle ? LINES.few : LINES.least;
  const [typePx, bandPx] = isLow ? [12, 16] : isWide ? [14, 24] : [13, isMiddle ? 21 : 20];
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
  /** Where its days begin and end along the rail, in px, and whether the day is not known. */
  from: number;
  end: number;
  isVague: boolean;
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
  /** Facts that were known at once, a tick each below the upper rail. */
  ticks: Wait[];
  /** How many they are, in words where there is room before the first; empty where there is none. */
  tickCount: string;
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
  const ticks = seen.filter(({ fact }) => !placed.has(fact.id));
  return {
    frame,
    x,
    waits,
    ticks,
    // A late fact without a row is a tick too, and is not said to be known at once.
    tickCount: countTicks(
      ticks.filter((one) => !one.isLate),
      frame,
      words,
    ),
    knots: placeKnots(late, frame, words),
    ends: SCOPES.flatMap((id): PlacedEnd[] => {
      const count = facts.filter(({ scope }) => scope === id).length;
      const isFirst = id === 'context';
      const spot: Point = [isFirst ? 0 : width, height - 6];
      return count > 0 ? [{ id, count, spot, anchor: isFirst ? 'start' : 'end' }] : [];
    }),
  };
}

/** The count of the ticks, in words, where there is room before the first of them. */
function countTicks(
  ticks: readonly Wait[],
  { range: [first], typePx }: RailsFrame,
  { atOnce }: PlacedWords,
): string {
  const room = (min(ticks, ({ from }) => from) ?? first) - first - 2 * BESIDE_PX;
  const said = atOnce.replace('{n}', String(ticks.length));
  return plainPx(said, typePx) < room ? said : '';
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
  const roomEm = (far - near - ABOVE_PX - BELOW_PX) / typePx;
  const most = Math.floor(roomEm / PITCH_EM.least);
  const stacked = new Map(late.map((wait) => [wait, stackedSpot(wait, frame, words)]));
  const isStacked = sum(stacked.values(), ({ em }) => em) <= roomEm;
  const rows: { taken: Spot['box'][]; em: number }[] = [];
  const found: (PlacedWait & { row: number })[] = [];
  /** @param left  rows that those after it need, in em */
  const place = (wait: Wait, from: number, left: number) => {
    const own = stacked.get(wait);
    const { said, less } = spotsOf(wait, frame, words);
    // What finds no room for its wait beside its line has its name above it.
    const wanted = own ? (isStacked ? [own] : [...said, own, ...less]) : [...said, ...less];
    for (let at = from; at < most; at += 1) {
      const row = (rows[at] ??= { taken: [], em: 0 });
      const used = sum(rows, ({ em }) => em) - row.em + left;
      const spot = wanted.find(
        ({ box, em }) =>
          used + Math.max(row.em, em) <= roomEm &&
          row.taken.every(([a, b]) => box[0] >= b + APART_PX || box[1] <= a - APART_PX),
      );
      if (!spot) continue;
      row.taken.push(spot.box);
      row.em = Math.max(row.em, spot.em);
      found.push({ ...wait, names: spot.names, y: spot.y, row: at });
      return;
    }
  };
  const hasRowEach = late.length <= most;
  late.forEach((one, at) => {
    const after = hasRowEach ? late.length - 1 - at : 0;
    place(one, hasRowEach ? at : 0, after * PITCH_EM.least);
  });
  for (const one of others) place(one, 0, 0);
  const scale =
    Math.min(PITCH_EM.most / STACKED_EM.pitch, roomEm / sum(rows, ({ em }) => em)) * typePx;
  const tops = cumsum(rows, ({ em }) => em * scale);
  const placed = sort(found, ({ fact }) => fact.happened[0]).map(({ row, ...wait }) => ({
    ...wait,
    y: near + ABOVE_PX + (tops[row] ?? 0) - (scale / typePx) * wait.y,
  }));
  const [first, ...rest] = placed;
  // The end of the first line was read as that of the use.
  if (first) first.names.push(...wordsAfter(first, rest, frame, words.unshown));
  return placed;
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

/**
 * The wait in words: as a sentence, in fewer words, or nothing, for want of room. Its length alone was read as the fact's.
 * @param date  said before it, where its name has no room for it
 */
function waitIn(
  { fact: { gap } }: Wait,
  words: PlacedWords,
  sizePx: number,
  room: number,
  date = '',
): string {
  if (!gap) return '';
  const said = [words.waited, words.later].map((text) => text.replace('{gap}', gap));
  return said.map((text) => date + text).find((text) => boldPx(text, sizePx) < room) ?? '';
}

/** Width of a name with what is said after it, in px at most. */
export const widthOf = ({ text, more }: { text: string; more: string }, sizePx: number): number =>
  boldPx(text, sizePx) + plainPx(more, sizePx) + (text && more ? BESIDE_PX : 0);

/** Where a wait with its marks begins and ends. */
function reachOf({ isLate: hasLine, from, to, startX, doubts }: Wait) {
  const margin = MARK_PX + BESIDE_PX;
  return {
    start: Math.min(startX, from) - margin,
    end: Math.max(hasLine ? to : from, ...doubts.map((doubt) => doubt.to)) + margin,
  };
}

/** What is said of a late fact: « 2015, su après au moins 7 ans et 10 mois ». */
function waitedSince({ date, gap, disclosed, knownDate }: Fact, words: PlacedWords): string[] {
  if (!gap) return [date];
  const isToldVaguely = disclosed && knownDate && isVague(disclosed);
  const known = isToldVaguely
    ? [`${words.learnt.replace('{date}', knownDate)}, ${words.later}`]
    : [];
  return [...known, words.waited].map((text) => `${date}, ${text.replace('{gap}', gap)}`);
}

/** A name in lines of words that are no wider than a width in px, the last with its date where there is room. */
function nameLines(name: string, date: string, widthPx: number, sizePx: number) {
  const lines = wrapText(name, widthPx, (line) => boldPx(line, sizePx));
  return lines.map((text, at) => {
    const dated = { text, more: date };
    const isDated = at === lines.length - 1 && widthOf(dated, sizePx) <= widthPx;
    return isDated ? dated : { text, more: '' };
  });
}

/** A name above its line with the wait; where both are too long for one line of words, the wait stands before
 * the line or below the name, and a long name takes two lines of words. */
function stackedSpot(wait: Wait, { typePx, width, range }: RailsFrame, words: PlacedWords): Spot {
  const { label: text, date } = wait.fact;
  const { start } = reachOf(wait);
  const from = Math.max(range[0], wait.startX) - MARK_PX;
  const place = (name: { text: string; more: string }, line: number): PlacedName => {
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
  const one = waitedSince(wait.fact, words)
    .map((more) => ({ text, more }))
    .find((all) => widthOf(all, typePx) <= width);
  if (one) return spot([place(one, 0)], 1);
  const lines = nameLines(text, date, width, typePx);
  const isDated = lines.some(({ more }) => more);
  const said = (room: number) => waitIn(wait, words, typePx, room, isDated ? '' : `${date}, `);
  const before = said(start);
  if (!before) lines.push({ text: '', more: said(width) });
  const names = lines.map((line, at) => place(line, lines.length - 1 - at));
  if (before) names.push({ text: '', more: before, x: start, y: 0, sizePx: typePx, anchor: 'end' });
  return spot(names, lines.length);
}

/** Words after a line, in two lines of words at most, the last on a level with it; none where they have no room. */
function wordsAfter(
  wait: PlacedWait,
  others: readonly PlacedWait[],
  { typePx, width }: RailsFrame,
  said: string,
): PlacedName[] {
  const { end: x } = reachOf(wait);
  const lineEm = STACKED_EM.line;
  const isWide = (text: string) => plainPx(text, typePx) > width - x;
  const lines = wrapText(said, width - x, (line) => plainPx(line, typePx));
  const [top, bottom] = [
    wait.y - (lines.length - 0.5) * lineEm * typePx,
    wait.y + (lineEm / 2) * typePx,
  ];
  const isTaken = [wait, ...others].some(
    (one) =>
      (one !== wait && one.y > top - typePx && one.y < bottom + typePx && reachOf(one).end > x) ||
      one.names.some(
        (name) =>
          name.x + (name.anchor === 'start' ? widthOf(name, name.sizePx) : 0) > x - BESIDE_PX &&
          one.y + name.y > top - name.sizePx / 2 &&
          one.y + name.y < bottom + name.sizePx / 2,
      ),
  );
  if (lines.length > 2 || isTaken || lines.some(isWide)) return [];
  return lines.map((more, at) => ({
    ...{ text: '', more, x, anchor: 'start', sizePx: typePx },
    y: (at + 1 - lines.length) * lineEm * typePx,
  }));
}

/** Where what is said of a fact may stand on the row of its line: with its wait, and with less, the best first. */
function spotsOf(
  wait: Wait,
  { typePx, width }: RailsFrame,
  words: PlacedWords,
): Record<'said' | 'less', Spot[]> {
  const { label: text, date, gap } = wait.fact;
  const { start, end } = reachOf(wait);
  const bare = { y: (PITCH_EM.least / 2) * typePx, em: PITCH_EM.least };
  const beside = (more: string): Spot[] => {
    const size = widthOf({ text, more }, typePx);
    const spot = (x: number, anchor: PlacedName['anchor'], box: Spot['box']): Spot => ({
      ...bare,
      names: [{ text, more, x, anchor, y: 0, sizePx: typePx }],
      box,
    });
    return [
      ...(start - size >= 0 ? [spot(start, 'end', [start - size, end])] : []),
      ...(end + size <= width ? [spot(end, 'start', [start, end + size])] : []),
    ];
  };
  return {
    said: wait.isLate
      ? [
          ...waitedSince(wait.fact, words),
          ...(gap ? [words.waited, words.later].map((said) => said.replace('{gap}', gap)) : []),
        ].flatMap(beside)
      : [],
    less: [
      ...[date, ''].flatMap(beside),
      // A wait is drawn even where no word of it has room.
      ...(wait.isLate ? [{ ...bare, names: [], box: [start, end] as Spot['box'] }] : []),
    ],
  };
}

/** How much larger the name and the wait of a fact that is alone are, in em of the drawing. */
const ALONE_EM = { name: 16 / 14, wait: 20 / 14 } as const;
/** From its line to its words, from a line of words to the next, and least room after it for words, in px. */
const ALONE_PX = { words: 25, line: 18, after: 100 } as const;

/**
 * One wait that has the field for itself: its title above it, then its length, or below; what is not known of its day; and
 * that its end is the day of the public, since it was read as the end of the fact.
 */
function placeAlone(wait: Wait, frame: RailsFrame, words: PlacedWords): PlacedWait {
  const { near, far, typePx, range, width } = frame;
  const { fact } = wait;
  const { end: after } = reachOf(wait);
  const left = Math.max(range[0], wait.startX);
  const end = Math.min(range[1], wait.to) + MARK_PX;
  const place = (em: number, name: Partial<PlacedName>): PlacedName => {
    const said = {
      text: '',
      more: '',
      y: 0,
      sizePx: em * typePx,
      anchor: 'start' as const,
      ...name,
    };
    return { x: Math.max(0, Math.min(left, width - widthOf(said, said.sizePx))), ...said };
  };
  const title = nameLines(fact.title, fact.date, width - left, ALONE_EM.name * typePx);
  const [last] = title.slice(-1);
  const taken = last ? widthOf(last, ALONE_EM.name * typePx) : 0;
  const beside = waitIn(wait, words, ALONE_EM.wait * typePx, end - left - taken - 2 * BESIDE_PX);
  const names = title.map((line, at) =>
    place(ALONE_EM.name, {
      ...line,
      y: -ALONE_PX.words - (title.length - 1 - at) * ALONE_PX.line,
    }),
  );
  const below = () => ALONE_PX.words + (names.length - title.length) * ALONE_PX.line;
  if (isVague(fact.happened))
    names.push(place(1, { more: words.doubt.replace('{date}', fact.date), y: below() }));
  names.push(
    beside
      ? place(ALONE_EM.wait, { text: beside, x: end, y: -ALONE_PX.words, anchor: 'end' })
      : place(ALONE_EM.name, {
          text: waitIn(wait, words, ALONE_EM.name * typePx, width),
          y: below(),
        }),
  );
  const isAfter = width - after > ALONE_PX.after;
  const lines = words.beyond.flatMap((sentence) =>
    wrapText(sentence, isAfter ? width - after : end - BESIDE_PX, (line) => plainPx(line, typePx)),
  );
  for (const [at, more] of lines.entries())
    names.push(
      isAfter
        ? place(1, { more, x: after, y: (at - (lines.length - 1) / 2) * ALONE_PX.line })
        : place(1, { more, x: end - 2 * BESIDE_PX, y: below(), anchor: 'end' }),
    );
  return { ...wait, isAlone: true, names, y: near + (far - near) * 0.42 };
}

/** Late disclosures in the order of time; those whose marks would touch share one. Each is named below its rail. */
function placeKnots(
  late: readonly Wait[],
  { range, far, bandPx, height, typePx, width }: RailsFrame,
  words: PlacedWords,
): Knot[] {
  const groups: (Pick<Knot, 'from' | 'end' | 'isVague'> & { facts: Fact[] })[] = [];
  for (const { fact, known } of sort(late, (one) => one.known.from)) {
    if (known.to < range[0] || known.from > range[1]) continue;
    const before = groups.at(-1);
    if (before && known.from - before.end < MEET_PX) {
      before.facts.push(fact);
      before.end = Math.max(before.end, known.to);
    } else
      groups.push({
        facts: [fact],
        from: known.from,
        end: known.to,
        isVague: known.from < known.to,
      });
  }
  const linePx = typePx * LINE_EM;
  const top = far + bandPx + typePx + 2;
  const wanted = groups.map((group) => {
    const at = (group.from + group.end) / 2;
    const { text, told } = toldBy(group.facts, words);
    const room = Math.max(at, width - at) - boldPx(text, typePx) - 2 * BESIDE_PX;
    const more = told.find((said) => plainPx(said, typePx) < room) ?? '…';
    const size = boldPx(text, typePx) + plainPx(more, typePx) + BESIDE_PX;
    return { id: group.facts[0]?.id ?? '', ...group, at, width: size, text, more };
  });
  // The last line is left to what lies outside the ten years, the first to the name of the rail where a step meets it.
  const rows = Math.floor((height - top) / linePx);
  const nameEnd = boldPx(words.learns, typePx) + BESIDE_PX;
  const meetsName = ({ row, at, ends, width: size }: Stepped & Wanted) =>
    row === 0 && at - (ends ? size + BESIDE_PX : 0) < nameEnd;
  const steps = stairs(wanted, range, rows);
  const under = steps.some(meetsName) ? 1 : 0;
  return steps
    .filter(({ row }) => row + under < rows)
    .map((knot) => ({
      ...knot,
      spot: [knot.at + (knot.ends ? -6 : 6), top + (knot.row + under) * linePx],
    }));
}

/** The first day of a mark; then who told, and each other day with who told on it; then the same in fewer words. */
function toldBy(facts: readonly Fact[], words: PlacedWords): { text: string; told: string[] } {
  const days = [...Map.groupBy(facts, ({ knownDate = '' }) => knownDate)].map(([date, own]) => {
    const sources = [...new Set(own.flatMap(({ source }) => source ?? []))].join(', ');
    const count = own.length > 1 ? `(${words.facts.replace('{n}', String(own.length))})` : '';
    return { date, said: [`${sources} ${count}`, sources, ''] };
  });
  const told = [0, 1, 2].map((at) =>
    days.map(({ date, said }, of) => (of > 0 ? `${date} ` : '') + (said[at]?.trim() ?? '')),
  );
  return {
    text: days[0]?.date ?? '',
    told: told.map((parts) => parts.join(' · ').replace(/^ · /, '· ').trim()),
  };
}

/** How near a pointer must be to a fact to mean it, and how far from its line along its row, in px. */
const NEAR_PX = 9;
const ROW_PX = 40;

/** The fact whose line, or whose tick, is nearest to a place in the drawing. */
export function factAt({ waits, ticks, frame }: RailsLayout, [x, y]: Point): Fact | undefined {
  const outside = (place: number, from: number, to: number) =>
    Math.max(from - place, place - to, 0);
  const reach = ({ isLate: hasLine, startX, from, to }: Wait) =>
    outside(x, startX, hasLine ? to : from);
  const wait = least(waits, (one) => reach(one) + 2 * Math.abs(one.y - y));
  if (wait && Math.abs(wait.y - y) < NEAR_PX && reach(wait) < ROW_PX) return wait.fact;
  const isOnRail = Math.abs(y - frame.near) < 2 * NEAR_PX;
  const tick = isOnRail ? least(ticks, ({ from }) => Math.abs(from - x)) : undefined;
  return tick && Math.abs(tick.from - x) < NEAR_PX ? tick.fact : undefined;
}
