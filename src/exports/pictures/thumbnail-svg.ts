/**
 * Draws the picture shown beside a link to the timeline on other sites: few words, large enough to be read at a
 * third of its size, and a few facts with their waits. Pure.
 */
import { rowsScene } from '../../timeline/scene/rows-scene.ts';
import type { SceneFact, SceneInput } from '../../timeline/scene/scene.ts';
import { textWidthPx } from '../../timeline/scene/text-width.ts';
import { THUMBNAIL_PX } from '../../i18n/routes.ts';
import { timeScale } from '../../timeline/scene/time-scale.ts';
import { wrapText } from '../../timeline/scene/wrapped-text.ts';
import { hatching, paintedScene } from './painted-scene.ts';
import { PAINT, SERIF } from './picture-paint.ts';
import { drawnBox, drawnText, svgDocument } from './picture-parts.ts';

const MARGIN_PX = 52;
const DRAWING_PX = THUMBNAIL_PX.width - 2 * MARGIN_PX;
/** Font size of the names in the layout, in px, and the scale at which the drawing is painted. */
const TYPE_PX = 17;
const SCALE = 1.9;

const KICKER_PX = 32;
/** Baseline of the site name, in px; space below the baseline of a title, in em. */
const KICKER_AT_PX = 70;
const DESCENT_EM = 0.25;
/** Title sizes, largest first: the first at which the title fits on one line; at the last it may take two. */
const TITLE_SIZES_PX = [68, 62, 56];
const TITLE_LINES = 2;
/** Width of a title in Spectral 600, relative to Public Sans as measured by text-width.ts. */
const SERIF_SHARE = 0.94;
const LEAD_PX = 32;
/** Gap between the words and the drawing, in px. */
const GAP_PX = 8;

export interface ThumbnailWords {
  locale: string;
  site: string;
  title: string;
  /** A few words beside the site name. */
  lead: string;
  description: string;
}

/** The words above the drawing; `atPx` is a baseline. */
interface PlacedHead {
  titlePx: number;
  title: { line: string; atPx: number }[];
  endPx: number;
}

/** @param facts  in row order; only those that fit are drawn */
export function thumbnailSvg(
  facts: readonly SceneFact[],
  input: SceneInput,
  words: ThumbnailWords,
): string {
  const { width, height } = THUMBNAIL_PX;
  const head = placeHead(words.title);
  const topPx = head.endPx + GAP_PX;
  const widthPx = DRAWING_PX / SCALE;
  const frame = { widthPx, scale: timeScale(widthPx), typePx: TYPE_PX };
  const sceneOf = (rows: readonly SceneFact[]) =>
    rowsScene(rows, input, frame, { layout: 'stacked' });
  let rows = [...facts];
  while (rows.length > 1 && topPx + SCALE * sceneOf(rows).heightPx > height - 8)
    rows = rows.slice(0, -1);
  const scene = sceneOf(rows);
  return svgDocument(
    { ...words, widthPx: width, heightPx: height },
    hatching(),
    drawnBox(0, 0, width, 14, PAINT.stamp),
    ...drawnHead(head, words),
    rows.length > 0
      ? paintedScene(scene, {
          leftPx: MARGIN_PX,
          topPx,
          widthPx,
          typePx: TYPE_PX,
          times: SCALE,
        })
      : '',
  );
}

function placeHead(title: string): PlacedHead {
  const titlePx =
    TITLE_SIZES_PX.find((px) => textWidthPx(title, px) * SERIF_SHARE <= DRAWING_PX) ??
    Math.min(...TITLE_SIZES_PX);
  const lines = wrapText(title, DRAWING_PX / SERIF_SHARE, (line) =>
    textWidthPx(line, titlePx),
  ).slice(0, TITLE_LINES);
  const titleAt = (line: number) => KICKER_AT_PX + 12 + titlePx + line * titlePx * 1.04;
  return {
    titlePx,
    title: lines.map((line, at) => ({ line, atPx: titleAt(at) })),
    endPx: titleAt(lines.length - 1) + DESCENT_EM * titlePx,
  };
}

function drawnHead({ titlePx, title }: PlacedHead, words: ThumbnailWords): string[] {
  return [
    drawnText(words.site, MARGIN_PX, KICKER_AT_PX, {
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
    drawnText(words.lead, MARGIN_PX + DRAWING_PX, KICKER_AT_PX, {
      fontPx: LEAD_PX,
      fill: PAINT.soft,
      family: SERIF,
      anchor: 'end',
    }),
  ];
}
