/** Knows which pièces were read, and which can establish a fact by themselves (content/README.md, « Le statut »). */
import { PRIMARY_KINDS } from '../schemas/piece.ts';
import type { Piece } from './case-entry.ts';

/** A pièce of which its publisher's own words were read: the document, a faithful copy, the page that presents it. */
export function isRead(piece: Piece): boolean {
  return piece.seen !== 'secondary';
}

/** A public body's own words, read: they can establish a fact by themselves. */
export function isPrimary(piece: Piece): boolean {
  return isRead(piece) && PRIMARY_KINDS.includes(piece.kind);
}
