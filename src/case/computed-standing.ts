/**
 * Computes how firmly a sentence holds if its entry states no standing: a version of a rule, an answer, a step, a
 * passage. Based on what was read (content/README.md, « Le statut »). Pure.
 */
import { wasRead, type LegalReference } from '../procedure/model/legal-reference.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Piece } from './case-entry.ts';
import { isPrimary } from './primary-piece.ts';

/** Standings that can be computed. Only an author can say that a party asserts something or that sources differ. */
export const COMPUTED_STANDINGS = [
  'established',
  'reported',
  'reading',
] as const satisfies readonly Mark[];
export type ComputedStanding = (typeof COMPUTED_STANDINGS)[number];

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
 * agree stay `reported`, which may say less than they deserve but never more.
 *
 * For an answer, it measures how surely the voice gave it, not whether it is right.
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
