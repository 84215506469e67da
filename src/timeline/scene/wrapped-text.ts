/** Knows how a text is cut into the lines of a box. Refuses to know its typeface: the caller measures. */

/**
 * Lines of at most `widthPx`; a word wider than that has a line of its own. No-break spaces hold: a
 * question mark never begins a line.
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
