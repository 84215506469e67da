/**
 * Knows the small drawing of the two clocks at a given width: a line a fact, its words above its thread,
 * and the days on which threads end, named above all. Laid out at the narrowest width, it holds at any
 * larger one, because places are fractions and words do not grow. Pure.
 */
import { calendarOf, dayOf } from '../../calendar/day.ts';
import { endDays, type ClockRow, type NamedDay } from '../model/clock-row.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { FIRST_YEAR } from '../model/timeline-window.ts';
import { placeClockTicks, type ClockTick } from './clock-ticks.ts';
import { placeDayNames, type PlacedDayName } from './day-names.ts';
import { placeAlong, type EventGeometry } from './event-geometry.ts';
import { MARK_RADIUS_PX } from './lane-layout.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { DENSE_FROM_YEAR, type TimeScale } from './time-scale.ts';

/** Share of the width that the sparse years take: less than on the timeline, which names their facts. */
const SPARSE_SHARE = 0.28;
/** Months kept free after the last date, so that its mark does not stand at the edge. */
const MONTHS_AFTER = 1;
/** From the edge of a bar or a line to the words beside it, in px. */
const GAP_PX = 7;
/** From a mark up to the words above it, in px; further where other words stand beside the mark. */
const NEAR_PX = 6;
const FAR_PX = 9;
/** From the last line to the axis, in px. */
const BELOW_PX = 10;
/** Room below the axis for its years, in px. */
const AXIS_PX = 20;

/** How the drawing is laid out; lengths in px. */
export interface ClocksOptions {
  widthPx: number;
  /** Font size of the words; the style sheet sets the same. */
  fontPx: number;
  rowPx: number;
}

/** Words with the fraction of the width and the px from there at which they begin, or end. */
export interface PlacedWords {
  text: string;
  at: number;
  offsetPx: number;
  isEnd: boolean;
  /** Baseline, from the top of the drawing. */
  yPx: number;
}

/** A fact with its place along the time and its words. */
export interface PlacedFact extends TimelineEvent, EventGeometry {
  words: PlacedWords;
}

export interface PlacedClockRow {
  facts: PlacedFact[];
  /** Middle of its thread and of its marks, from the top of the drawing. */
  trackYPx: number;
}

/** A named day with the end of its line: the last thread that ends on it. */
export interface PlacedDay extends PlacedDayName {
  toYPx: number;
}

export interface PlacedClocks {
  heightPx: number;
  headPx: number;
  axisYPx: number;
  /** Where the sparse years end. */
  breakAt: number;
  ticks: ClockTick[];
  days: PlacedDay[];
  rows: PlacedClockRow[];
}

/** From the first year of the timeline to a month after the last date of the lines. */
export function clockScale(rows: readonly ClockRow[]): TimeScale {
  const ends = rows.flatMap(({ event, then }) =>
    [event, then].flatMap((fact) => (fact ? [fact.end, fact.disclosed?.end ?? 0] : [])),
  );
  const last = calendarOf(Math.max(...ends) - 1);
  const breakDay = dayOf(DENSE_FROM_YEAR);
  return [
    { start: dayOf(FIRST_YEAR), end: breakDay, from: 0, to: SPARSE_SHARE },
    {
      start: breakDay,
      end: dayOf(last.year, last.month + 1 + MONTHS_AFTER),
      from: SPARSE_SHARE,
      to: 1,
    },
  ];
}

/**
 * @param rows  in the order in which they stand
 * @param days  the days to name; those on which no thread of these lines ends are left out
 */
export function placeClocks(
  rows: readonly ClockRow[],
  days: readonly NamedDay[],
  { widthPx, fontPx, rowPx }: ClocksOptions,
): PlacedClocks {
  const scale = clockScale(rows);
  const lastRowOf = ({ day }: Pick<NamedDay, 'day'>) =>
    rows.findLastIndex((row) => endDays(row).includes(day));
  const shown = days.filter((day) => lastRowOf(day) >= 0);
  const { names, heightPx: headPx } = placeDayNames(shown, scale, widthPx);
  const trackOf = (row: number) => headPx + (row + 1) * rowPx - MARK_RADIUS_PX;
  const lines = names.map((name) => ({
    ...name,
    toYPx: trackOf(lastRowOf(name)),
    lastRow: lastRowOf(name),
  }));
  const axisYPx = headPx + rows.length * rowPx + BELOW_PX;
  return {
    heightPx: axisYPx + AXIS_PX,
    headPx,
    axisYPx,
    breakAt: SPARSE_SHARE,
    ticks: placeClockTicks(scale, widthPx),
    days: lines.map(({ lastRow: _, ...line }) => line),
    rows: rows.map((row, at) => ({
      trackYPx: trackOf(at),
      facts: placeFacts(row, {
        scale,
        widthPx,
        fontPx,
        trackYPx: trackOf(at),
        walls: lines.filter(({ lastRow }) => lastRow >= at).map((line) => line.at),
      }),
    })),
  };
}

interface RowRoom {
  scale: TimeScale;
  widthPx: number;
  fontPx: number;
  trackYPx: number;
  /** Fractions of the width at which a line of a day crosses the row. */
  walls: readonly number[];
}

/** The words of the last fact stand above its thread; those of one before it, left of its mark. */
function placeFacts({ event, then }: ClockRow, room: RowRoom): PlacedFact[] {
  const { scale, widthPx, fontPx, trackYPx } = room;
  const last = then ?? event;
  const lastPlace = placeAlong(last, scale);
  const lastFact = {
    ...last,
    ...lastPlace,
    words: {
      ...wordsAbove(last.label, lastPlace, room),
      yPx: trackYPx - MARK_RADIUS_PX - (then ? FAR_PX : NEAR_PX),
    },
  };
  if (!then) return [lastFact];
  const place = placeAlong(event, scale);
  const words = {
    text: event.label,
    at: place.markAt,
    offsetPx: -MARK_RADIUS_PX - GAP_PX,
    isEnd: true,
    yPx: trackYPx + fontPx * 0.34,
  };
  if (place.markAt * widthPx + words.offsetPx < widest(event.label, fontPx))
    throw new Error(
      `« ${event.label} » : pas de place à gauche de sa marque, à ${widthPx} px. Écrire des mots plus courts (content/instruments/clocks).`,
    );
  return [{ ...event, ...place, words }, lastFact];
}

/** Begins over the bar where there is room before the next line; else ends before a line, or at the edge. */
function wordsAbove(
  text: string,
  { barFrom, markAt }: EventGeometry,
  { widthPx, fontPx, walls }: RowRoom,
): Omit<PlacedWords, 'yPx'> {
  const textPx = widest(text, fontPx);
  const bounds = [...walls, 1].sort((a, b) => a - b);
  const wall = bounds.find((bound) => bound > markAt) ?? 1;
  const isEdge = wall === 1;
  const room = (bound: number) => bound * widthPx - (bound === 1 ? 0 : GAP_PX);
  if (barFrom * widthPx + textPx <= room(wall))
    return { text, at: barFrom, offsetPx: 0, isEnd: false };
  const before = [0, ...walls].filter((other) => other < wall).at(-1) ?? 0;
  if (room(wall) - textPx >= before * widthPx + (before === 0 ? 0 : GAP_PX))
    return { text, at: wall, offsetPx: isEdge ? 0 : -GAP_PX, isEnd: true };
  if (before * widthPx - GAP_PX >= textPx)
    return { text, at: before, offsetPx: -GAP_PX, isEnd: true };
  throw new Error(
    `« ${text} » : pas de place au-dessus de son trait, à ${widthPx} px. Écrire des mots plus courts (content/instruments/clocks).`,
  );
}

function widest(text: string, fontPx: number): number {
  return textWidthPx(text, fontPx) * WIDEST_FACE.regular;
}
