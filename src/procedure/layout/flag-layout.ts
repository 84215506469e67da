/** Lays out the flag at the bottom of a box where a walk ends: its height and its lines of text. */
import type { Box, PlacedFlag } from './placed-graph.ts';
import { wrapStyled, type TextStyle } from './text-style.ts';

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

/** Places the flag over the bottom of a placed box. `from`: whether the x of a line is its start or its middle. */
export function plantFlag(words: string, box: Box, from: 'start' | 'middle'): PlacedFlag {
  const height = flagHeightPx(words, box.width);
  const strip = { x: box.x, y: box.y + box.height - height, width: box.width, height };
  return {
    strip,
    lines: linesOf(words, box.width).map((text, at) => ({
      text,
      x: from === 'middle' ? box.x + box.width / 2 : box.x + SIDE_PX,
      y: strip.y + PAD + at * WORDS.linePx + WORDS.fontPx * BASELINE,
    })),
  };
}
