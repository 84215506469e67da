/** Finds, for the quotations of a claim, the pièce that records each. Pure. */
import type { Claim, Piece } from './case-entry.ts';
import { isRecorded, quotationsOf } from './quotation.ts';

export interface RecordedQuote {
  piece: Piece;
  text: string;
  page?: number | undefined;
}

/** Quotes of these pièces that the sentence or row contains, in whole or in part, in the order of the pièces. */
export function quotesOf(
  claim: Pick<Claim, 'text' | 'cells'>,
  pieces: readonly Piece[],
): RecordedQuote[] {
  const quotations = [claim.text?.fr, ...(claim.cells ?? []).map(({ fr }) => fr)].flatMap((text) =>
    quotationsOf(text ?? ''),
  );
  return pieces.flatMap((piece) =>
    piece.quotes
      .filter(({ text }) => quotations.some((quotation) => isRecorded(quotation, [text])))
      .map((quote) => ({ piece, ...quote })),
  );
}
