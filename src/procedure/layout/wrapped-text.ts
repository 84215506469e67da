/** Knows how a text is cut into the lines of a box, by the widths of the typeface. */
import { textWidthPx } from '../../timeline/layout/text-width.ts';

/** Bold is wider than the measured weight by this much (Public Sans 650 against 500). */
const BOLD = 1.05;

export interface TextStyle {
  fontPx: number;
  linePx: number;
  isBold?: boolean;
}

/** Width of one line in px. */
export function lineWidthPx(text: string, { fontPx, isBold = false }: TextStyle): number {
  return textWidthPx(text, fontPx) * (isBold ? BOLD : 1);
}

/**
 * Lines of at most `widthPx`; a word wider than that has a line of its own. No-break spaces hold: a
 * question mark never begins a line.
 */
export function wrapText(text: string, widthPx: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && lineWidthPx(longer, style) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Width of the widest line, in px. */
export function widestPx(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => lineWidthPx(line, style)));
}
