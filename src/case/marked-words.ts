/** Splits a quotation at the words that its sheet marks. Pure. */

export interface MarkedStretch {
  words: string;
  isMarked: boolean;
}

/** The quotation in stretches, in order; without a mark, or if it does not contain the mark, one stretch. */
export function markedWords(quote: string, mark: string | undefined): MarkedStretch[] {
  const at = mark ? quote.indexOf(mark) : -1;
  if (!mark || at < 0) return [{ words: quote, isMarked: false }];
  return [
    { words: quote.slice(0, at), isMarked: false },
    { words: mark, isMarked: true },
    { words: quote.slice(at + mark.length), isMarked: false },
  ].filter(({ words }) => words !== '');
}
