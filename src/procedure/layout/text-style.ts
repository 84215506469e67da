/** Knows how wide the texts of the drawings are in their styles, and how they are cut into lines. */
import { textWidthPx } from '../../timeline/scene/text-width.ts';
import { wrapText } from '../../timeline/scene/wrapped-text.ts';

/**
 * Wider than the measured face by this much: the widest that a reader without our files may see (DejaVu Sans,
 * against Public Sans 500), and its bold, which is wider still.
 */
const WIDEST = 1.14;
const WIDEST_BOLD = 1.28;

export interface TextStyle {
  fontPx: number;
  linePx: number;
  isBold?: boolean;
}

/** Width of one line in px. */
export function lineWidthPx(text: string, { fontPx, isBold = false }: TextStyle): number {
  return textWidthPx(text, fontPx) * (isBold ? WIDEST_BOLD : WIDEST);
}

/** Lines of at most `widthPx`, as wide as their style makes them. */
export function wrapStyled(text: string, widthPx: number, style: TextStyle): string[] {
  return wrapText(text, widthPx, (line) => lineWidthPx(line, style));
}

/** Width of the widest line, in px. */
export function widestPx(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => lineWidthPx(line, style)));
}
