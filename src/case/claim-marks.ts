/**
 * Collects what follows a claim wherever it is shown: its pièces, its standing, and later corrections and replies.
 * Pure.
 */
import type { Locale } from '../i18n/locale.ts';
import { auditPath } from './audited-claim.ts';
import type { CaseFile, Claim } from './case-entry.ts';
import type { CitationNote } from './citation-note.ts';
import { quotesOf } from './claim-quotes.ts';
import { remarkLinks, type RemarkSource } from './remarks.ts';

/** The note of a claim, without its sentence: the page that shows it supplies the id. */
export function claimMarks(
  claim: Claim,
  locale: Locale,
  file: RemarkSource & Pick<CaseFile, 'get'>,
): Omit<CitationNote, 'sentence'> {
  const pieces = claim.pieces.map(file.get.piece);
  return {
    pieces,
    quotes: quotesOf(claim, pieces),
    standing: claim.standing,
    why: auditPath(claim, locale),
    remarks: remarkLinks('claim', claim.id, locale, file),
  };
}
