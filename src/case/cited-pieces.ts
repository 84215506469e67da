/** Knows which pièces a text cites, by number. */
import type { CaseFile, Piece } from './case-entry.ts';
import type { Citation } from './prose-reference.ts';

/** Each pièce once, in the order of numbers. */
export function citedPieces(
  citations: readonly Pick<Citation, 'pieces'>[],
  { get }: Pick<CaseFile, 'get'>,
): Piece[] {
  const ids = new Set(citations.flatMap(({ pieces }) => pieces));
  return [...ids].map(get.piece).sort((a, b) => a.number - b.number);
}
