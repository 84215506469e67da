/**
 * Decides what was read and how firmly a sentence holds (content/README.md, « Le statut »): its standing if its entry
 * states none, and its best pièce. Pure.
 */
import { wasRead, type LegalReference } from '../procedure/model/legal-reference.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Piece } from './case-entry.ts';
import { PRIMARY_KINDS, SEEN, WEAK_KIND, type Seen } from '../schemas/piece.ts';

/** What a sentence rests on. */
export interface Grounds {
  pieces: readonly Piece[];
  /** Articles of law that provide for a step or a passage. */
  law?: readonly LegalReference[] | undefined;
  /** Whether the entry says that this is our reading of texts; a text gives the reason. */
  reading?: true | { fr: string; en: string } | undefined;
}

/**
 * `reading` if the entry is marked as our reading, whatever was read; else `established` if one primary pièce, or every
 * cited article, was read; else `reported`; undefined if no pièce is cited. Origins are not counted: two sources that
 * agree stay `reported`, which may say less than they deserve but never more. Only an author can say that a party asserts
 * something or that sources differ.
 *
 * For an answer, it measures how surely the voice gave it, not whether it is right.
 */
export function computedStanding({ pieces, law = [], reading }: Grounds): Mark | undefined {
  if (reading) return 'reading';
  const lawWasRead = law.length > 0 && law.every(wasRead);
  if (lawWasRead || pieces.some(isPrimary)) return 'established';
  return pieces.length > 0 ? 'reported' : undefined;
}

/** Whether the publisher's own words were read: the document, a faithful copy, or the page that presents it. */
export function isRead(piece: Piece): boolean {
  return piece.seen !== 'secondary';
}

/** Whether a pièce contains a public body's own words and was read: it can establish a fact by itself. */
export function isPrimary(piece: Piece): boolean {
  return isRead(piece) && PRIMARY_KINDS.includes(piece.kind);
}

/** The best reading among the pièces of a claim, in the order of SEEN. */
export function bestReading(pieces: readonly Piece[]): Seen {
  return SEEN.find((seen) => pieces.some((piece) => piece.seen === seen)) ?? 'secondary';
}

/** Origins that together can establish a fact: of pièces that were read, private sites and repositories left out. */
export function firmOrigins(pieces: readonly Piece[]): Set<string> {
  const firm = pieces.filter((piece) => isRead(piece) && piece.kind !== WEAK_KIND);
  return new Set(firm.map(({ origin }) => origin));
}
