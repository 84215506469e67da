import type { CaseFile, Piece } from './case-entry.ts';
import type { Citation } from './prose-reference.ts';

/** Pièces that a text cites, each once, sorted by number. */
export function citedPieces(
  citations: readonly Pick<Citation, 'pieces'>[],
  { get }: Pick<CaseFile, 'get'>,
): Piece[] {
  const ids = new Set(citations.flatMap(({ pieces }) => pieces));
  return [...ids].map(get.piece).sort((a, b) => a.number - b.number);
}
