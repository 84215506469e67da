/**
 * Knows the picture that stands beside a link to the timeline on other sites: few words, large
 * enough to be read at a third of its size. Pure.
 */
import { eventShape } from '../../timeline/layout/event-shape.ts';
import { ROW_PX } from '../../timeline/layout/lane-layout.ts';
import type { PlacedTimeline } from '../../timeline/layout/timeline-layout.ts';
import { textWidthPx } from '../../timeline/layout/text-width.ts';
import { wrapText } from '../../timeline/layout/wrapped-text.ts';
import { CASE_SCALE, DENSE_FROM_YEAR, placeDay } from '../../timeline/layout/time-scale.ts';
import { dayOf } from '../../calendar/day.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/model/timeline-window.ts';
import { paintedEvent } from './painted-event.ts';
import { PAINT, SERIF, TOPIC_HUES } from './picture-paint.ts';
import { drawnBox, drawnLine, drawnText, svgDocument } from './picture-parts.ts';

/** Size that Open Graph and oEmbed readers expect, in px. */
export const THUMBNAIL_PX = { width: 1200, height: 630 } as const;

const MARGIN_PX = 52;
const DRAWING_PX = THUMBNAIL_PX.width - 2 * MARGIN_PX;
/** How many times larger than on the page the lanes may be drawn, best first; the last may shrink in height. */
const SCALES = [2.2, 2, 1.8, 1.6, 1.4, 1.2, 1];

const KICKER_PX = 32;
/** Sizes of the title, best first: the largest at which it is one line; the last may take two. */
const TITLE_SIZES_PX = [68, 62, 56];
const TITLE_LINES = 2;
/** Width of a title in Spectral 600, as a share of what text-width.ts says of Public Sans. */
const SERIF_SHARE = 0.94;
const LEAD_PX = 36;
const YEAR_PX = 32;
const AXIS_PX = 46;
const AXIS_TOP_PX = THUMBNAIL_PX.height - AXIS_PX - 12;
const LANE_GAP_PX = 4;
/** Of the height of a row: the radius of a mark and the thickness of a thread. */
const MARK_SHARE = 0.36;
const THREAD_SHARE = 0.12;

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
/** Sparse years are narrow: one in four is named. */
const SPARSE_STEP = 4;
const isNamed = (year: number) =>
  year >= DENSE_FROM_YEAR || (DENSE_FROM_YEAR - year) % SPARSE_STEP === 0;

export interface ThumbnailWords {
  locale: string;
  site: string;
  title: string;
  /** A few words below the title. */
  lead: string;
  description: string;
}

/** The words above the drawing; `atPx` and `leadAtPx` are baselines. */
interface PlacedHead {
  titlePx: number;
  title: { line: string; atPx: number }[];
  leadAtPx: number;
}

type StackedLane = PlacedTimeline['lanes'][number] & { topPx: number };

/** The lanes one below the other down to the axis, each row as high as the others. */
interface StackedLanes {
  rowPx: number;
  topPx: number;
  lanes: StackedLane[];
}

/** @param place lays out the lanes, without names, in a width in px */
export function thumbnailSvg(
  place: (widthPx: number) => PlacedTimeline,
  words: ThumbnailWords,
): string {
  const { width, height } = THUMBNAIL_PX;
  const head = placeHead(words.title);
  const stacked = stackLanes(place, head.leadAtPx + 26);
  const { lanes, rowPx } = stacked;
  return svgDocument(
    { ...words, widthPx: width, heightPx: height },
    drawnBox(0, 0, width, 14, PAINT.stamp),
    ...drawnHead(head, words),
    ...lanes.map((lane) =>
      drawnBox(0, lane.topPx, width, lane.rows * rowPx, TOPIC_HUES[lane.topic].tint),
    ),
    ...drawnYears(stacked.topPx),
    ...lanes.flatMap((lane) => drawnEvents(lane, rowPx)),
    ...drawnYearNames(),
  );
}

function placeHead(title: string): PlacedHead {
  const titlePx =
    TITLE_SIZES_PX.find((px) => textWidthPx(title, px) * SERIF_SHARE <= DRAWING_PX) ??
    Math.min(...TITLE_SIZES_PX);
  const lines = wrapText(title, DRAWING_PX / SERIF_SHARE, (line) =>
    textWidthPx(line, titlePx),
  ).slice(0, TITLE_LINES);
  const titleAt = (line: number) => MARGIN_PX + KICKER_PX + 74 + line * titlePx * 1.04;
  return {
    titlePx,
    title: lines.map((line, at) => ({ line, atPx: titleAt(at) })),
    leadAtPx: titleAt(lines.length - 1) + LEAD_PX + 16,
  };
}

/** @param topPx  where their room begins; they end at the axis, and need not fill it */
function stackLanes(place: (widthPx: number) => PlacedTimeline, topPx: number): StackedLanes {
  const { placed, rows, rowPx } = largestThatFits(place, AXIS_TOP_PX - topPx);
  const firstPx = AXIS_TOP_PX - rows * rowPx - placed.lanes.length * LANE_GAP_PX;
  let laneTop = firstPx;
  const lanes = placed.lanes.map((lane) => {
    const lanePx = laneTop;
    laneTop += lane.rows * rowPx + LANE_GAP_PX;
    return { ...lane, topPx: lanePx };
  });
  return { rowPx, topPx: firstPx, lanes };
}

function drawnHead({ titlePx, title, leadAtPx }: PlacedHead, words: ThumbnailWords): string[] {
  return [
    drawnText(words.site, MARGIN_PX, MARGIN_PX + KICKER_PX, {
      fontPx: KICKER_PX,
      fill: PAINT.stamp,
      weight: 600,
    }),
    ...title.map(({ line, atPx }) =>
      drawnText(line, MARGIN_PX - 2, atPx, {
        fontPx: titlePx,
        fill: PAINT.ink,
        weight: 600,
        family: SERIF,
      }),
    ),
    drawnText(words.lead, MARGIN_PX, leadAtPx, {
      fontPx: LEAD_PX,
      fill: PAINT.soft,
      family: SERIF,
    }),
  ];
}

/** Where each year begins: a line down from the top of the lanes, longer where the year is named. */
function drawnYears(topPx: number): string[] {
  return YEARS.map((year) => {
    const at = xOfYear(year);
    return drawnLine(at, topPx, at, isNamed(year) ? AXIS_TOP_PX + 8 : AXIS_TOP_PX, PAINT.rule, {
      'stroke-width': 2,
    });
  });
}

function drawnEvents({ events, topPx, topic }: StackedLane, rowPx: number): string[] {
  return events.map((event) => {
    const { markAt, threadEnd } = event;
    const isSeen = threadEnd && xOf(threadEnd.from) - xOf(markAt) >= 2 * rowPx * MARK_SHARE;
    return paintedEvent(eventShape({ ...event, threadEnd: isSeen ? threadEnd : undefined }), {
      ink: TOPIC_HUES[topic].ink,
      middlePx: topPx + (event.row + 0.5) * rowPx,
      fromPx: xOf(0),
      toPx: xOf(1),
      barScale: rowPx / ROW_PX,
      threadPx: rowPx * THREAD_SHARE,
      markPx: rowPx * MARK_SHARE,
      markOutlinePx: rowPx * THREAD_SHARE,
    });
  });
}

function drawnYearNames(): string[] {
  return YEARS.filter(isNamed).map((year) =>
    drawnText(String(year), xOfYear(year), AXIS_TOP_PX + YEAR_PX + 6, {
      fontPx: YEAR_PX,
      fill: PAINT.ink,
      weight: 600,
    }),
  );
}

/** A fraction of the drawing, in px from the left of the picture. */
const xOf = (fraction: number) => MARGIN_PX + fraction * DRAWING_PX;
const xOfYear = (year: number) => xOf(placeDay(CASE_SCALE, dayOf(year)));

/** The lanes at the largest scale whose rows fit in a height; rows shrink where none does. */
function largestThatFits(
  place: (widthPx: number) => PlacedTimeline,
  roomPx: number,
): { placed: PlacedTimeline; rows: number; rowPx: number } {
  const candidates = SCALES.map((scale) => {
    const placed = place(DRAWING_PX / scale);
    const rows = placed.lanes.reduce((sum, lane) => sum + lane.rows, 0);
    const room = roomPx - placed.lanes.length * LANE_GAP_PX;
    return {
      placed,
      rows,
      rowPx: Math.min(ROW_PX * scale, room / rows),
      fits: rows * ROW_PX * scale <= room,
    };
  });
  const chosen = candidates.find(({ fits }) => fits) ?? candidates.at(-1);
  if (!chosen) throw new Error('a thumbnail needs a scale');
  return chosen;
}
