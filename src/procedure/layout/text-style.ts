/** Measures and wraps the texts of the drawings in their styles. */
import { textWidthPx } from '../../timeline/scene/text-width.ts';
import { wrapText } from '../../timeline/scene/wrapped-text.ts';

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
export function lineWidthPx(text: string, { fontPx, isBold = false }: TextStyle): number {
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
