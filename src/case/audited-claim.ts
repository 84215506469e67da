/** Knows what the audit of an article shows of each claim. Pure but for the case file that it is given. */
import { formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { claimsRoute, fileOf, isRoute, pathOf } from '../i18n/routes.ts';
import type { Seen } from '../schemas/piece.ts';
import type { Article, CaseFile, Claim, Piece } from './case-entry.ts';
import { citationForms, type CitationForms } from './citing.ts';
import { bestReading, fallsWithout, originsOf } from './claim-support.ts';
import { firstWords } from './cut-short.ts';
import { isPrimary } from './primary-piece.ts';
import { isRecorded, quotationsOf } from './quotation.ts';
import { remarksOn, type Remarks } from './remarks.ts';
import { claimName, claimPath, claimWords } from './claim-words.ts';

export interface AuditedClaim {
  claim: Claim;
  /** Its id inside its article. */
  sentence: string;
  words: string;
  href: string;
  pieces: Piece[];
  reading: Seen;
  /** Names of who asserts or reports it. */
  voices: string[];
  /** Quotations with the pièce that records them. */
  quotes: { piece: Piece; text: string; page?: number | undefined }[];
  forms: CitationForms;
  remarks: Remarks;
}

/** Where the site is, and which version of it this is. */
export interface Edition {
  site: URL | undefined;
  version: string;
}

/** Address of a file of the site: absolute where the site has one. */
export function addressOf(file: string, { site }: Edition): string {
  return site ? new URL(file, site).href : file;
}

/** Claims of an article, in reading order. */
export function auditedClaims(article: Article, file: CaseFile, edition: Edition): AuditedClaim[] {
  const { locale, name } = article;
  return article.citations.map(({ id: sentence }) => {
    const claim = file.get.claim(`${name}/${sentence}`);
    const pieces = claim.pieces.map(file.get.piece);
    const quotations = [claim.text?.fr, ...(claim.cells ?? []).map(({ fr }) => fr)].flatMap(
      (text) => quotationsOf(text ?? ''),
    );
    return {
      claim,
      sentence,
      words: claimWords(claim, locale),
      href: claimPath(claim, locale) ?? '',
      pieces,
      reading: bestReading(pieces),
      voices: claim.assertedBy
        .map(file.get.actor)
        .map(({ voice, name: full }) => (voice ?? full)[locale]),
      quotes: pieces.flatMap((piece) =>
        piece.quotes
          .filter(({ text }) => quotations.some((quotation) => isRecorded(quotation, [text])))
          .map((quote) => ({ piece, ...quote })),
      ),
      forms: citationForms({
        locale,
        title: claimWords(claim, locale),
        within: article.title,
        address: `${addressOf(isRoute(name) ? fileOf(name, locale) : '', edition)}#${sentence}`,
        isLocal: edition.site === undefined,
        version: edition.version,
        date: claim.verified,
      }),
      remarks: remarksOn('claim', claim.id, file),
    };
  });
}

/** Address of a claim in the page that audits it. */
export function auditPath({ id }: Claim, locale: Locale): string {
  const [article = '', sentence = ''] = id.split('/');
  return pathOf(claimsRoute(article as Article['name']), locale, sentence);
}

/** A claim with what it rests on, for the page on fragility. */
export interface FragileClaim {
  words: string;
  /** Its first words. */
  short: string;
  claim: Claim;
  href: string;
}

export interface Fragility {
  /** Claims that rest on one origin only, in reading order: on no primary document that was read, then on one. */
  single: { weak: FragileClaim[]; primary: FragileClaim[] };
  /** Pièces with the claims that fall with them, those that carry most first. */
  byPiece: { piece: Piece; falls: FragileClaim[] }[];
  total: number;
}

/** The claims of an edition that rest on one source, and those that fall with each pièce. */
export function fragilityOf(file: CaseFile, locale: Locale): Fragility {
  const claims = file.articles
    .filter((article) => article.locale === locale)
    .flatMap(({ name, citations }) => citations.map(({ id }) => file.get.claim(`${name}/${id}`)))
    .map((claim) => ({ claim, words: claimName(claim, locale) }))
    .map(({ claim, words }) => ({
      claim,
      href: claimPath(claim, locale) ?? '',
      words,
      short: firstWords(words),
      pieces: claim.pieces.map(file.get.piece),
    }));
  const single = claims.filter(({ pieces }) => originsOf(pieces).size === 1);
  const byPiece = file.pieces
    .map((piece) => ({
      piece,
      falls: claims.filter(
        ({ claim, pieces }) =>
          pieces.includes(piece) && fallsWithout(claim.standing, pieces, piece),
      ),
    }))
    .filter(({ falls }) => falls.length > 0)
    .sort((a, b) => b.falls.length - a.falls.length || a.piece.number - b.piece.number);
  return {
    single: {
      weak: single.filter(({ pieces }) => !pieces.some(isPrimary)),
      primary: single.filter(({ pieces }) => pieces.some(isPrimary)),
    },
    byPiece,
    total: claims.length,
  };
}

/** Sentence on the dates of a claim, in words. */
export function claimDates({ verified, reviewBy }: Claim, locale: Locale): [string, string] {
  return [formatIsoDay(verified, locale), formatIsoDay(reviewBy, locale)];
}
