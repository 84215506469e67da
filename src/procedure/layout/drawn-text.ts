/** Measures and wraps the texts of the drawings in their styles, those of a flag at the bottom of a box included. */
import { textWidthPx, wrapText } from '../../timeline/layout/text-width.ts';
import type { Box, PlacedFlag } from './placed-graph.ts';

/**
 * Ratio to the measured typeface of the widest one that a reader without our fonts may see (DejaVu Sans, against Public
 * Sans 500), and of its bold, which is wider still.
 */
const WIDEST = 1.14;
const WIDEST_BOLD = 1.28;

export interface TextStyle {
  fontPx: number;
  linePx: number;
  isBold?: boolean;
}

/** Width of one line, in px. */
function lineWidthPx(text: string, { fontPx, isBold = false }: TextStyle): number {
  return textWidthPx(text, fontPx) * (isBold ? WIDEST_BOLD : WIDEST);
}

/** Wraps a text into lines of at most `widthPx` in its style. */
export function wrapStyled(text: string, widthPx: number, style: TextStyle): string[] {
  return wrapText(text, widthPx, (line) => lineWidthPx(line, style));
}

/** Width of the widest line, in px. */
export function widestPx(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => lineWidthPx(line, style)));
}

const WORDS: TextStyle = { fontPx: 12.5, linePx: 16, isBold: true };
const PAD = 6;
/** Distance between the text and the sides of the box. */
const SIDE_PX = 8;
const BASELINE = 0.98;

const linesOf = (words: string, boxPx: number) => wrapStyled(words, boxPx - 2 * SIDE_PX, WORDS);

/** Height in px that a flag adds to a box of this width; 0 without words. */
export function flagHeightPx(words: string | undefined, boxPx: number): number {
  return words === undefined ? 0 : linesOf(words, boxPx).length * WORDS.linePx + 2 * PAD;
}

/** Places the flag over the bottom of a placed box. */
export function plantFlag(words: string, box: Box): PlacedFlag {
  const height = flagHeightPx(words, box.width);
  const strip = { x: box.x, y: box.y + box.height - height, width: box.width, height };
  return {
    strip,
    lines: linesOf(words, box.width).map((text, at) => ({
      text,
      x: box.x + box.width / 2,
      y: strip.y + PAD + at * WORDS.linePx + WORDS.fontPx * BASELINE,
    })),
  };
}
