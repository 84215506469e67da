/**
 * Knows how firmly a sentence holds whose entry states no standing: a version of a rule, an answer, a
 * step, a passage. It is computed from what was read (content/README.md, « Le statut »). Pure.
 */
import { wasRead, type LegalReference } from '../procedure/model/legal-reference.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Piece } from './case-entry.ts';
import { isPrimary } from './primary-piece.ts';

/** What can be computed. That a party asserts a thing, or that sources differ, only an author can say. */
export const COMPUTED_STANDINGS = [
  'established',
  'reported',
  'reading',
] as const satisfies readonly Mark[];
export type ComputedStanding = (typeof COMPUTED_STANDINGS)[number];

/** On what a sentence rests. */
export interface Grounds {
  pieces: readonly Piece[];
  /** Articles that provide for a step or a passage. */
  law?: readonly LegalReference[] | undefined;
  /** Whether the entry says that this is our reading of texts; a text says why. */
  reading?: true | { fr: string; en: string } | undefined;
}

/**
 * `reading` where the entry is marked as our reading, whatever was read; else `established` where one
 * primary pièce was read, or every article cited; else `reported`; undefined where no pièce is cited. It
 * never counts origins: two sources that agree stay `reported`, which says less than they may deserve
 * and never more.
 *
 * Of an answer it says how surely the voice gave it, and not whether it is right.
 */
export function computedStanding({
  pieces,
  law = [],
  reading,
}: Grounds): ComputedStanding | undefined {
  if (reading) return 'reading';
  const lawWasRead = law.length > 0 && law.every(wasRead);
  if (lawWasRead || pieces.some(isPrimary)) return 'established';
  return pieces.length > 0 ? 'reported' : undefined;
}
