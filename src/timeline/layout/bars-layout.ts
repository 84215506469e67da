/**
 * Waits as bars on one axis of time: a bar is as long as the public waited, hatched where a day is not known exactly, and
 * drops to the day on which the fact became public. A few named ones make a drawing; a fact alone is a strip.
 * Pure.
 */
import { sort } from 'd3';
import { isVague, type Days, type Fact } from '../model/fact.ts';
import { stairs, type Stepped, type Wanted } from './labels.ts';
import type { Point } from './rails-layout.ts';
import { textWidthPx, WIDEST_FACE, wrapText } from './text-width.ts';
import { along, timeScale, type TimeScale } from './time-axis.ts';

export interface BarsFrame {
  width: number;
  typePx: number;
  /** Size of the words of a wait. */
  gapPx: number;
  /** Thickness of a bar. */
  barPx: number;
  /** Radius of the mark of a fact. */
  markPx: number;
}

/** The frame of a drawing of named waits. */
export const barsFrame = (width: number): BarsFrame => ({
  ...{ width, barPx: 11, markPx: 5 },
  ...(width < 560 ? { typePx: 14, gapPx: 14 } : { typePx: 15, gapPx: 15 }),
});
/** That of the strip of a fact in a list. */
export const STRIP: BarsFrame = { width: 220, typePx: 12, gapPx: 12, barPx: 6, markPx: 4 };
/** That of a strip as wide as a column of text. */
export const WIDE_STRIP: BarsFrame = { ...STRIP, width: 560 };
export const STRIP_PX = 16;

/** A line of words in a drawing: the name of the fact, its date, its wait, in this order. */
export interface PlacedLine {
  parts: readonly { name: 'what' | 'more' | 'gap'; text: string }[];
  spot: Point;
  anchor: 'start' | 'end';
}

export interface PlacedBar {
  id: string;
  fact: Fact;
  /** Middle of the bar. */
  y: number;
  /** Where its mark stands: the first day on which it may have happened. */
  markX: number;
  doubts: { from: number; to: number }[];
  /** The shortest wait that the dates allow; absent where the public may have known at once. */
  wait?: { from: number; to: number } | undefined;
  /** A fact that lasts: how far. */
  length?: { from: number; to: number } | undefined;
  /** The first day on which it may have become public. */
  knownX?: number | undefined;
  lines: PlacedLine[];
}

/** A day on which bars drop to the foot of the drawing, and what is said of it. */
export interface PlacedDrop extends Wanted, Stepped {
  id: string;
  text: string;
  more: string;
  top: number;
}

export interface BarsLayout {
  frame: BarsFrame;
  x: TimeScale;
  bars: PlacedBar[];
  drops: PlacedDrop[];
  /** Where the axis is, where the bars end, and the height of it all. */
  axisY: number;
  footY: number;
  height: number;
}

const APART_PX = 10;
const EDGE_PX = 1;
const SPACE_PX = 12;

/** A fact in one line of time, `y` being its middle. */
export function placeBar(fact: Fact, x: TimeScale, y: number): PlacedBar {
  const { happened, disclosed, until } = fact;
  const [first = 0, last = 0] = x.range();
  const inside = (place: number) => Math.min(last, Math.max(first, place));
  const place = (day: number) => inside(along(x, day));
  const doubt = ([from, to]: Days) => ({ from: place(from), to: place(to) });
  const knownX = disclosed && place(disclosed[0] + (isVague(disclosed) ? 0 : 0.5));
  const doubts = [happened, ...(disclosed ? [disclosed] : [])].filter(isVague).map(doubt);
  return {
    ...{ id: fact.id, fact, y, doubts, knownX, lines: [] },
    markX: place(happened[0] + (isVague(happened) ? 0 : 0.5)),
    wait:
      knownX === undefined ? undefined : { from: place(happened[1] - 0.5), to: knownX },
    length: until === undefined ? undefined : { from: place(happened[0]), to: place(until) },
  };
}

/** The ten years across a strip, with room for a mark at each end. */
export function stripScale({ width, markPx }: BarsFrame): TimeScale {
  const margin = markPx + EDGE_PX;
  return timeScale([margin, width - margin]);
}

/** The strip of one fact across the ten years; nothing is named in it. */
export const layOutStrip = (fact: Fact, frame: BarsFrame): PlacedBar =>
  placeBar(fact, stripScale(frame), STRIP_PX / 2);

/**
 * @param facts   in the order of the rows
 * @param names   names of the facts here, by id, where they are not their labels
 */
export function layOutBars(
  facts: readonly Fact[],
  frame: BarsFrame,
  names: ReadonlyMap<string, string> = new Map(),
): BarsLayout {
  const { typePx, barPx } = frame;
  const x = stripScale(frame);
  const axisY = typePx + 8;
  let y = axisY + 6;
  const bars = facts.map((fact) => {
    const name = names.get(fact.id) ?? fact.label;
    const bar = placeBar(fact, x, 0);
    const lines = wordsOf(fact, name, bar, frame);
    const rows = Math.max(0, ...lines.map(({ spot }) => spot[1])) + 1;
    const top = y;
    y += rows * typePx * 1.34 + 6 + barPx / 2;
    const middle = y;
    y += barPx / 2 + APART_PX;
    return {
      ...bar,
      y: middle,
      lines: lines.map((line): PlacedLine => ({
        ...line,
        spot: [line.spot[0], top + (line.spot[1] + 0.8) * typePx * 1.34],
      })),
    };
  });
  const footY = y + 4;
  const drops = dropsOf(bars, frame);
  const deepest = Math.max(-1, ...drops.map(({ row }) => row));
  return { frame, x, bars, drops, axisY, footY, height: footY + (deepest + 1) * typePx * 1.4 + 12 };
}

/** What is written above a bar; the second part of a spot is a row of text, from 0. */
function wordsOf(fact: Fact, name: string, bar: PlacedBar, frame: BarsFrame): PlacedLine[] {
  const { width, typePx, gapPx, markPx } = frame;
  const [start, end] = [bar.markX - markPx, (bar.knownX ?? bar.markX) + markPx];
  const what = { name: 'what', text: name } as const;
  const date = { name: 'more', text: fact.date } as const;
  const gap = { name: 'gap', text: fact.gap ?? '' } as const;
  const widthOf = (text: string, size = typePx) =>
    textWidthPx(text, size) * WIDEST_FACE.bold + SPACE_PX;
  const gapWidth = widthOf(gap.text, gapPx);
  const whole = widthOf(name) + widthOf(fact.date) + gapWidth;
  const line = (
    parts: PlacedLine['parts'],
    spot: Point,
    anchor: PlacedLine['anchor'],
  ): PlacedLine => ({ parts, spot, anchor });
  if (end - start > whole)
    return [line([what, date], [start, 0], 'start'), line([gap], [end, 0], 'end')];
  if (end > whole) return [line([what, date, gap], [end, 0], 'end')];
  const lines = wrapText(name, width, (text) => textWidthPx(text, typePx) * WIDEST_FACE.bold);
  const beside = widthOf(fact.date) + gapWidth;
  const isBelow = beside > width;
  return [
    ...lines.map((text, row) => line([{ name: 'what', text }], [0, row], 'start')),
    line([date], [0, lines.length], 'start'),
    isBelow
      ? line([gap], [0, lines.length + 0.35 + gapPx / typePx / 2], 'start')
      : line([gap], [Math.max(end, beside), lines.length], 'end'),
  ];
}

/** The days on which bars become public, each said once at the foot. */
function dropsOf(bars: readonly PlacedBar[], { width, typePx }: BarsFrame): PlacedDrop[] {
  const days = Map.groupBy(
    sort(bars, ({ knownX }) => knownX).filter(({ knownX }) => knownX !== undefined),
    ({ fact }) => fact.knownDate ?? '',
  );
  const labels = [...days].map(([text, [bar, ...others]]) => {
    const more = bar?.fact.source ?? '';
    const at = bar?.knownX ?? 0;
    const size =
      textWidthPx(text, typePx - 1) * WIDEST_FACE.bold +
      textWidthPx(more, typePx - 1) * WIDEST_FACE.regular;
    const top = Math.min(bar?.y ?? 0, ...others.map(({ y }) => y));
    return { id: bar?.id ?? '', at, text, more, top, width: size + 10 };
  });
  return stairs(labels, [0, width], labels.length);
}
