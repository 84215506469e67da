/**
 * Draws the timeline as a picture that leaves the site: one SVG 1.1 file, no style sheet, no script. Pure.
 * Positions are those of the scene, in its px; names are drawn in exactly the width that it reserved for them, so
 * that they fit in any typeface.
 */
import {
  guttersOf,
  type Scene,
  type SceneFrame,
  type SceneLayout,
} from '../../timeline/scene/scene.ts';
import { textWidthPx } from '../../timeline/scene/text-width.ts';
import { wrapText } from '../../timeline/scene/wrapped-text.ts';
import { drawnKey } from './drawn-key.ts';
import { hatching, paintedScene } from './painted-scene.ts';
import { PAINT, SERIF } from './picture-paint.ts';
import { drawnBox, drawnLine, drawnText, placedCode, svgDocument } from './picture-parts.ts';
import { MARGIN_PX, SMALL_PX, type Part, type PictureWords } from './picture-words.ts';

const TITLE_PX = 38;
const LEAD_PX = 19;
const KICKER_PX = 13;
/** Side of a QR code, and its distance from the rule, in px. */
const CODE_PX = 84;
const CODE_GAP_PX = 8;

/** Width in px of a drawing with the names around it, in a picture of `widthPx`. */
export function drawingWidthPx(widthPx: number): number {
  return widthPx - 2 * MARGIN_PX;
}

/** A scene with the frame and layout that it was made for. */
export interface PlacedDrawing {
  scene: Scene;
  frame: SceneFrame;
  layout: SceneLayout;
}

/** @returns the text of the file, `width` and `height` in px */
export function timelineSvg({ scene, frame, layout }: PlacedDrawing, words: PictureWords): string {
  const { before, after } = guttersOf(layout, frame.typePx);
  const innerPx = before + frame.widthPx + after;
  const head = drawnHead(words, innerPx);
  const key = drawnKey(words, innerPx, head.endPx + 20);
  const topPx = key.endPx + 20;
  const drawing = paintedScene(scene, {
    leftPx: MARGIN_PX + before,
    topPx,
    widthPx: frame.widthPx,
    typePx: frame.typePx,
  });
  const foot = drawnFoot(words, innerPx, topPx + scene.heightPx + 12);
  return svgDocument(
    {
      ...words,
      widthPx: innerPx + 2 * MARGIN_PX,
      heightPx: Math.ceil(foot.endPx + MARGIN_PX * 0.7),
    },
    hatching(),
    head.svg,
    key.svg,
    drawing,
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

/** Meaning of the four standings, and origin of the picture. */
function drawnFoot(words: PictureWords, innerPx: number, topPx: number): Part {
  const LINE_PX = 17;
  const measurePx = (line: string) => textWidthPx(line, SMALL_PX);
  const notes = [words.officeNote, words.note].filter(Boolean).join(' ');
  const lines = wrapText(notes, innerPx, measurePx);
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
