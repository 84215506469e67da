/** Measures how well a claim is supported: how its pièces were read, and whether it falls without one. Pure. */
import { SEEN, type Seen } from '../schemas/piece.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Piece } from './case-entry.ts';
import { isPrimary, isRead } from './primary-piece.ts';

/** The best reading among the pièces of a claim, in the order of SEEN. */
export function bestReading(pieces: readonly Piece[]): Seen {
  return SEEN.find((seen) => pieces.some((piece) => piece.seen === seen)) ?? 'secondary';
}

/** Origins on which a claim rests; an unread pièce has the origin of those that report it. */
export function originsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.map(({ origin }) => origin));
}

/**
 * Whether a claim falls when a pièce, and every other pièce of the same origin, is set aside: nothing that was read is
 * left, or too little for an established claim.
 */
export function fallsWithout(standing: Mark, pieces: readonly Piece[], lost: Piece): boolean {
  const left = pieces.filter(({ origin }) => origin !== lost.origin).filter(isRead);
  if (left.length === 0) return true;
  return standing === 'established' && !left.some(isPrimary) && originsOf(left).size < 2;
}
