/** Knows what stands after a claim wherever it is shown: its pièces, its standing, and what came after it. Pure. */
import type { Locale } from '../i18n/locale.ts';
import { auditPath } from './audited-claim.ts';
import type { CaseFile, Claim } from './case-entry.ts';
import type { CitationNote } from './citation-note.ts';
import { remarkLinks, type RemarkSource } from './remarks.ts';

/** The note of a claim; the page that shows it names the sentence. */
export function claimMarks(
  claim: Claim,
  locale: Locale,
  file: RemarkSource & Pick<CaseFile, 'get'>,
): Omit<CitationNote, 'sentence'> {
  return {
    pieces: claim.pieces.map(file.get.piece),
    standing: claim.standing,
    why: auditPath(claim, locale),
    remarks: remarkLinks('claim', claim.id, locale, file),
  };
}
