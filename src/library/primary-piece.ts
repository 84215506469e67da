/** Knows which pièces were read, and which can establish a fact by themselves (content/README.md, « Le statut »). */
import { PRIMARY_KINDS } from '../schemas/piece.ts';
import type { Piece } from './case-entry.ts';

/** A document that was read, in itself or in a faithful copy. */
export function isRead(piece: Piece): boolean {
  return piece.seen !== 'secondary';
}

/** A primary document that was read: it can establish a fact by itself. */
export function isPrimary(piece: Piece): boolean {
  return isRead(piece) && PRIMARY_KINDS.includes(piece.kind);
}
