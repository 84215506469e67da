/**
 * Collects what follows a claim wherever it is shown, and what the audit page of an article shows for each. Pure, given
 * a case file.
 */
import { formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { claimsRoute, fileOf, isRoute, pathOf } from '../i18n/routes.ts';
import type { Article, CaseFile, Claim, Piece } from './case-entry.ts';
import { citationForms, type Edition } from './citing.ts';
import { bestReading } from './computed-standing.ts';
import { remarkLinks, remarksOn, type RemarkSource } from './remarks.ts';
import { claimPath, claimWords, textsOf } from './claim-words.ts';
import { voiceOf } from './short-name.ts';
import { isRecorded, quotationsOf } from './quotation.ts';
import type { CitationNote, RecordedQuote } from './citation-note.ts';

/** A claim of an article with what its audit shows. */
export type AuditedClaim = ReturnType<typeof auditedClaims>[number];

/** Claims of an article, in reading order. */
export function auditedClaims(article: Article, file: CaseFile, edition: Edition) {
  const { locale, name } = article;
  return article.citations.map(({ id: sentence }) => {
    const claim = file.get.claim(`${name}/${sentence}`);
    const pieces = claim.pieces.map(file.get.piece);
    return {
      claim,
      sentence,
      words: claimWords(claim, locale),
      href: claimPath(claim, locale) ?? '',
      pieces,
      reading: bestReading(pieces),
      voices: claim.assertedBy.map((id) => voiceOf(file.get.actor(id), locale)),
      quotes: quotesOf(claim, pieces),
      forms: citationForms({
        locale,
        title: claimWords(claim, locale),
        within: article.title,
        file: `${isRoute(name) ? fileOf(name, locale) : ''}#${sentence}`,
        edition,
        date: claim.verified,
      }),
      remarks: remarksOn('claim', claim.id, file),
    };
  });
}

/** Path of a claim on the page that audits its article. */
function auditPath({ id }: Claim, locale: Locale): string {
  const [article = '', sentence = ''] = id.split('/');
  return pathOf(claimsRoute(article as Article['name']), locale, sentence);
}

/** Dates of the last check and of the next review of a claim, in words. */
export function claimDates({ verified, reviewBy }: Claim, locale: Locale): [string, string] {
  return [formatIsoDay(verified, locale), formatIsoDay(reviewBy, locale)];
}

/**
 * Words that the sentence or row quotes, in whole or in part, as recorded whole by these pièces, in the order of the
 * pièces.
 */
function quotesOf(claim: Pick<Claim, 'text' | 'cells'>, pieces: readonly Piece[]): RecordedQuote[] {
  const quotations = textsOf(claim).flatMap(({ fr }) => quotationsOf(fr));
  return pieces.flatMap((piece) =>
    piece.quotes
      .filter(
        ({ text, cut }) => !cut && quotations.some((quotation) => isRecorded(quotation, [text])),
      )
      .map((quote) => ({ piece, ...quote })),
  );
}

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
