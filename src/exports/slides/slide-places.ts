/**
 * Lays out a slide: positions in inches, font sizes in points. What is below the drawing flows: its position
 * depends on the number of lines above. Pure.
 */
import { DRAWING_PX } from './slide-drawing.ts';
import { fittingSize, lineWidth, linesHeight, textHeight, type TextFace } from './fitted-text.ts';

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

const TAB_PADDING = 0.16;
const CODE_SIDE = 1.1;
const GAPS = { least: 0.1, most: 0.3 } as const;

export const FACE = {
  title: { face: 'serif', isBold: true },
  said: { face: 'serif' },
  plain: { face: 'sans' },
  bold: { face: 'sans', isBold: true },
} as const satisfies Record<string, TextFace>;

/**
 * The largest of the sizes, in points, at which a title fits on two lines.
 * @throws if it fits at none; the message is for the author of the title
 */
export const titleSize = (title: string) =>
  fittingSize(title, TITLE_SIZES, { width: TITLE.w, height: TITLE.h, ...FACE.title });

/** The size at which each of the two dates fits on its line. */
export const datesSize = (dates: readonly string[]) =>
  Math.min(
    ...dates.map((date) =>
      fittingSize(date, DATE_SIZES, { width: DATES.w, height: DATES.h / 2, ...FACE.bold }),
    ),
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
export function flowBoxes({ said, standing, pieces, more, hasCode = false }: FlowingTexts): Flow {
  const top = DRAWING.y + DRAWING.h;
  const piecesWidth = WIDTH - (hasCode ? CODE_SIDE + TAB_PADDING : 0);
  const moreHeight = more ? textHeight(more, SMALL, WIDTH, FACE.plain) : 0;
  const standingHeight = textHeight(standing, SMALL, WIDTH, FACE.bold);
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
