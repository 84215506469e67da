/**
 * Knows the timeline as a picture that leaves the site: one SVG 1.1 file, no style sheet, no script.
 * Pure. Everything stands where the layout placed it, in the px that the layout counts in; labels
 * are drawn in exactly the width that it kept for them, so that they hold in any typeface.
 */
import { textWidthPx } from '../../timeline/layout/text-width.ts';
import type { PlacedTimeline } from '../../timeline/layout/timeline-layout.ts';
import { wrapText } from '../../timeline/layout/wrapped-text.ts';
import { drawnKey } from './drawn-key.ts';
import { drawnLanes, GUTTER_PX } from './drawn-lanes.ts';
import { PAINT, SERIF } from './picture-paint.ts';
import { drawnBox, drawnLine, drawnText, placedCode, svgDocument } from './picture-parts.ts';
import { MARGIN_PX, SMALL_PX, type Part, type PictureWords } from './picture-words.ts';

const TITLE_PX = 38;
const LEAD_PX = 19;
const KICKER_PX = 13;
/** Side of a QR code, and from the rule to it, in px. */
const CODE_PX = 84;
const CODE_GAP_PX = 8;

/** Width of a whole picture whose drawing is `drawingPx` wide. */
function pictureWidthPx(drawingPx: number): number {
  return drawingPx + GUTTER_PX + 2 * MARGIN_PX;
}

/** Width of the drawing in a picture of `widthPx`. */
export function drawingWidthPx(widthPx: number): number {
  return widthPx - GUTTER_PX - 2 * MARGIN_PX;
}

/**
 * @param placed    what the layout placed, in a drawing `drawingPx` wide
 * @param drawingPx width for which it was placed
 * @returns the text of the file, `width` and `height` in px
 */
export function timelineSvg(
  placed: PlacedTimeline,
  drawingPx: number,
  words: PictureWords,
): string {
  const widthPx = pictureWidthPx(drawingPx);
  const innerPx = widthPx - 2 * MARGIN_PX;
  const head = drawnHead(words, innerPx);
  const key = drawnKey(words, innerPx, head.endPx + 20);
  const drawing = drawnLanes(placed, drawingPx, words, key.endPx + 26);
  const foot = drawnFoot(words, innerPx, drawing.endPx + 18);
  return svgDocument(
    { ...words, widthPx, heightPx: Math.ceil(foot.endPx + MARGIN_PX * 0.7) },
    head.svg,
    key.svg,
    drawing.svg,
    foot.svg,
  );
}

function drawnHead({ site, title, lead }: PictureWords, innerPx: number): Part {
  const titlePx = MARGIN_PX + 30 + TITLE_PX;
  const lines = wrapText(lead, innerPx * 0.8, (line) => textWidthPx(line, LEAD_PX));
  const leadAt = (line: number) => titlePx + 32 + line * LEAD_PX * 1.35;
  return {
    svg: [
      drawnBox(MARGIN_PX, MARGIN_PX - 12, innerPx, 1, PAINT.ink),
      drawnBox(MARGIN_PX, MARGIN_PX - 12, 64, 5, PAINT.stamp),
      drawnText(site, MARGIN_PX, MARGIN_PX + 16, {
        fontPx: KICKER_PX,
        fill: PAINT.stamp,
        weight: 600,
      }),
      drawnText(title, MARGIN_PX, titlePx, {
        fontPx: TITLE_PX,
        fill: PAINT.ink,
        weight: 600,
        family: SERIF,
      }),
      ...lines.map((line, at) =>
        drawnText(line, MARGIN_PX, leadAt(at), {
          fontPx: LEAD_PX,
          fill: PAINT.soft,
          family: SERIF,
        }),
      ),
    ].join(''),
    endPx: leadAt(lines.length - 1),
  };
}

/** What the four words mean, and where the picture comes from. */
function drawnFoot(words: PictureWords, innerPx: number, topPx: number): Part {
  const LINE_PX = 17;
  const measurePx = (line: string) => textWidthPx(line, SMALL_PX);
  const lines = wrapText(words.note, innerPx, measurePx);
  const codePx = words.code ? CODE_PX : 0;
  const credit = wrapText(words.credit, innerPx - 1.5 * codePx, measurePx);
  const ruleAt = topPx + 16 + lines.length * LINE_PX;
  const creditAt = (line: number) => ruleAt + 21 + line * LINE_PX;
  return {
    svg: [
      ...lines.map((line, at) =>
        drawnText(line, MARGIN_PX, topPx + 14 + at * LINE_PX, {
          fontPx: SMALL_PX,
          fill: PAINT.soft,
        }),
      ),
      drawnLine(MARGIN_PX, ruleAt, MARGIN_PX + innerPx, ruleAt, PAINT.ink),
      ...credit.map((line, at) =>
        drawnText(line, MARGIN_PX, creditAt(at), { fontPx: SMALL_PX, fill: PAINT.ink }),
      ),
      words.code
        ? placedCode(words.code, MARGIN_PX + innerPx - codePx, ruleAt + CODE_GAP_PX, codePx)
        : '',
    ].join(''),
    endPx: Math.max(creditAt(credit.length - 1), ruleAt + CODE_GAP_PX + codePx),
  };
}
