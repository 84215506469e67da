/** Knows how firmly a sentence stands whose entry writes no standing of its own. Pure. */
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Piece } from './case-entry.ts';
import { isPrimary } from './primary-piece.ts';

/**
 * `reading` where the entry says that it is our reading; else `established` where a public body's own
 * words were read; else `reported`. A rule that was read in the law itself is established.
 */
export function derivedMark(pieces: readonly Piece[], isReading: boolean, isLaw = false): Mark {
  if (isReading) return 'reading';
  return isLaw || pieces.some(isPrimary) ? 'established' : 'reported';
}
