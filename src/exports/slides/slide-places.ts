/**
 * Lays out a slide: positions in inches, font sizes in points. What is below the drawing flows: its position
 * depends on the number of lines above. Pure.
 */
import { DRAWING_PX } from './slide-drawing.ts';
import {
  fittingSize,
  lineWidth,
  linesHeight,
  textHeight,
  unfitting,
  type TextFace,
} from './fitted-text.ts';

/** A screen of 16 by 9. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.6;
const WIDTH = SLIDE.width - 2 * MARGIN;

/** The smallest text of a slide, in points: it must be readable from the back of a room. */
export const SMALL = 18;
const TITLE_SIZES = [28, 26, 24] as const;
const DATE_SIZES = [20, SMALL] as const;
/** Sizes of the main text, best first. */
const SAID_SIZES = [24, 22, 20, SMALL] as const;

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const across = (y: number, h: number): Box => ({ x: MARGIN, y, w: WIDTH, h });

export const HEAD = across(0.3, 0.44);
export const RULE = across(HEAD.y + HEAD.h, 0.05);
export const TITLE = across(0.88, 2 * linesHeight(1, TITLE_SIZES[0]));
/** One line per date. */
export const DATES = across(TITLE.y + TITLE.h + 0.06, 2 * linesHeight(1, DATE_SIZES[0]));
/** Its height follows from the aspect ratio of the drawing. */
export const DRAWING = across(
  DATES.y + DATES.h + 0.06,
  (WIDTH * DRAWING_PX.height) / DRAWING_PX.width,
);
export const FOOT = across(7, linesHeight(1, SMALL) + 0.02);
/** A title that leaves the second of its lines to the body of a slide. */
export const LOW_TITLE = across(TITLE.y, linesHeight(1, TITLE_SIZES[0]));

/** All between a title and the foot, on a slide without dates. */
export const bodyBelow = (title: Box) => {
  const top = title.y + title.h + 0.15;
  return across(top, FOOT.y - top - 0.2);
};

/** The box of a title on a slide without dates: one line if it fits on it. */
export function titleBox(title: string): Box {
  const isLow = TITLE_SIZES.some(
    (points) => textHeight(title, points, TITLE.w, FACE.title) <= LOW_TITLE.h,
  );
  return isLow ? LOW_TITLE : TITLE;
}

const TAB_PADDING = 0.16;
const CODE_SIDE = 1.1;
const GAPS = { least: 0.06, most: 0.3 } as const;

export const FACE = {
  title: { face: 'serif', isBold: true },
  said: { face: 'serif' },
  plain: { face: 'sans' },
  bold: { face: 'sans', isBold: true },
} as const satisfies Record<string, TextFace>;

/**
 * The largest of the sizes, in points, at which a title fits in its box: two lines, unless another is given.
 * @throws if it fits at none; the message is for the author of the title
 */
export const titleSize = (title: string, { w, h }: Box = TITLE) =>
  fittingSize(title, TITLE_SIZES, { width: w, height: h, ...FACE.title });

/** A date in bold after its name, on one line. */
export type DatedLine = readonly [name: string, date: string];

/**
 * The size at which each of the two dates fits on its line.
 * @throws if one fits at none; the message is for the author
 */
export const datesSize = (lines: readonly DatedLine[]) =>
  Math.min(
    ...lines.map(([name, date]) => {
      const widthAt = (points: number) =>
        lineWidth(name, points, FACE.plain) + lineWidth(date, points, FACE.bold);
      return DATE_SIZES.find((points) => widthAt(points) <= DATES.w) ?? unfitting(`${name}${date}`);
    }),
  );

/** The name of the topic, and the rest of the line to its right. */
export function headBoxes(topic: string): { tab: Box; rest: Box } {
  const w = lineWidth(topic, SMALL, FACE.bold) + 2 * TAB_PADDING;
  const rest = HEAD.x + w + TAB_PADDING;
  return { tab: { ...HEAD, w }, rest: { ...HEAD, x: rest, w: HEAD.x + HEAD.w - rest } };
}

export interface Flow {
  saidSize: number;
  said: Box;
  standing: Box;
  pieces: Box;
  /** Additional text of the first slide and the last one. */
  more: Box | undefined;
  /** To the right of the pièces. */
  code: Box | undefined;
}

/** The texts below the drawing. */
export interface FlowingTexts {
  said: string;
  standing: string;
  /** The beginning of the standing, in bold. */
  held: string;
  /** Number of pièces, one line each. */
  pieces: number;
  more?: string | undefined;
  hasCode?: boolean;
}

/**
 * Positions of what flows, from the drawing to the foot.
 *
 * @throws if it does not fit; the message is for the author of the text
 */
export function flowBoxes({
  said,
  standing,
  held,
  pieces,
  more,
  hasCode = false,
}: FlowingTexts): Flow {
  const top = DRAWING.y + DRAWING.h;
  const piecesWidth = WIDTH - (hasCode ? CODE_SIDE + TAB_PADDING : 0);
  const moreHeight = more ? textHeight(more, SMALL, WIDTH, FACE.plain) : 0;
  const standingHeight = textHeight(standing, SMALL, WIDTH, FACE.plain, held);
  const piecesHeight = Math.max(linesHeight(pieces, SMALL), hasCode ? CODE_SIDE : 0);
  const rest = standingHeight + piecesHeight + moreHeight;
  // One gap above each text, and one above the foot.
  const gaps = more ? 5 : 4;
  const room = FOOT.y - top - gaps * GAPS.least - rest;
  const saidSize = fittingSize(said, SAID_SIZES, { width: WIDTH, height: room, ...FACE.said });
  const saidHeight = textHeight(said, saidSize, WIDTH, FACE.said);
  const gap = Math.min(GAPS.most, (FOOT.y - top - rest - saidHeight) / gaps);
  const saidBox = across(top + gap, saidHeight);
  const standingBox = across(saidBox.y + saidBox.h + gap, standingHeight);
  const piecesBox = across(standingBox.y + standingBox.h + gap, piecesHeight);
  return {
    saidSize,
    said: saidBox,
    standing: standingBox,
    pieces: { ...piecesBox, w: piecesWidth },
    more: more ? across(FOOT.y - moreHeight - gap, moreHeight) : undefined,
    code: hasCode
      ? { x: MARGIN + WIDTH - CODE_SIDE, y: piecesBox.y, w: CODE_SIDE, h: CODE_SIDE }
      : undefined,
  };
}

/** A board with its columns, in one table. */
export interface BoardBoxes extends Box {
  names: readonly string[];
  /** Size of the names, in points. */
  points: number;
  /** Height of the row of the names. */
  head: number;
  /** Empty rows, of equal height. */
  rows: number;
}

const BOARD_SIZES = [22, 20, SMALL, 16] as const;
/** Margins of a cell, which PptxGenJS (4.0.1) writes unless it is given others. */
const CELL = { x: 0.2, y: 0.1 } as const;

/** @throws if a name of a column takes more than three lines; the message is for its author */
export function boardBoxes(names: readonly string[], rows: number, room: Box): BoardBoxes {
  const width = WIDTH / names.length - CELL.x;
  const points = Math.min(
    ...names.map((name) =>
      fittingSize(name, BOARD_SIZES, { width, height: linesHeight(3, SMALL), ...FACE.bold }),
    ),
  );
  const head = Math.max(...names.map((name) => textHeight(name, points, width, FACE.bold)));
  return { ...room, names, points, head: head + CELL.y, rows };
}
