/**
 * Knows how wide a label is without a DOM, so that server and browser lay out alike.
 * Advance widths of Public Sans, weight 500, in thousandths of an em (fontsource 5.3.0);
 * tests/browser/drawing-labels.spec.ts holds them against the real text. Kerning is ignored.
 */

/** Widths of the ASCII characters from space (32) to tilde (126). */
// prettier-ignore
const ASCII = [
  238, 260, 440, 607, 640, 914, 729, 252, 311, 317, 416, 564, 251, 382, 237, 359,
  621, 413, 607, 640, 636, 650, 633, 608, 654, 634, 238, 251, 564, 564, 564, 525,
  950, 715, 674, 697, 701, 625, 599, 740, 767, 290, 392, 692, 578, 894, 762, 741, 641, 755, 682, 676, 600, 707, 681, 958, 696, 624, 646,
  330, 359, 330, 564, 500,
  400, 557, 600, 545, 600, 570, 396, 624, 581, 253, 270, 567, 310, 873, 582, 568, 599, 599, 397, 512, 397, 585, 509, 782, 571, 543, 485,
  350, 300, 350, 564,
];

const OTHERS: Readonly<Record<string, number>> = {
  '’': 240,
  '«': 467,
  '»': 488,
  '–': 566,
  '—': 1126,
  '…': 802,
  œ: 944,
  Œ: 1121,
  '\u202f': 119,
  '\u00a0': 238,
  '°': 466,
  '◂': 600,
  '▸': 600,
  '“': 436,
  '”': 429,
};

const WIDEST = 1126;

/** Room left for rounding and for a fallback font adjusted to the same metrics. */
const SAFETY = 1.03;

/**
 * How much wider than that the widest face of the stack draws a text, regular and bold (DejaVu Sans,
 * measured): frames carry no typeface, and a page may do without its own.
 */
export const WIDEST_FACE = { regular: 1.07, bold: 1.2 } as const;

/** Width of a line of text in px at a font size in px; accents weigh nothing. */
export function textWidthPx(text: string, fontPx: number): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD').replace(/\p{Mn}/gu, ''))
    thousandths += OTHERS[character] ?? ASCII[(character.codePointAt(0) ?? 0) - 32] ?? WIDEST;
  return (thousandths / 1000) * fontPx * SAFETY;
}

/**
 * A text in lines that are no wider than a width in px; a word that is wider has a line of its own. No-break spaces hold.
 * @param measurePx  width of a line in px
 */
export function wrapText(
  text: string,
  widthPx: number,
  measurePx: (line: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measurePx(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
