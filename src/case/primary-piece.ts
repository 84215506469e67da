/** Decides which pièces were read, and which can establish a fact by themselves (content/README.md, « Le statut »). */
import { PRIMARY_KINDS } from '../schemas/piece.ts';
import type { Piece } from './case-entry.ts';

/** Whether the publisher's own words were read: the document, a faithful copy, or the page that presents it. */
export function isRead(piece: Piece): boolean {
  return piece.seen !== 'secondary';
}

/** Whether a pièce contains a public body's own words and was read: it can establish a fact by itself. */
export function isPrimary(piece: Piece): boolean {
  return isRead(piece) && PRIMARY_KINDS.includes(piece.kind);
}
