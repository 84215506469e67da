/** Words pièces in a list and on a sheet: how each was read, its title, publisher and date. Pure. */
import { formatFuzzyDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import type { CaseFile, Piece } from './case-entry.ts';
import type { Citation } from './prose-reference.ts';

type Reading = Pick<Piece, 'seen' | 'openingOnly' | 'copyHost'>;
type ReadingWords = Strings['pieceList'];

/** How a pièce was read: the document, a copy with its host, only the opening of either, or what others say about it. */
export function readingWords(
  { seen, openingOnly, copyHost = '' }: Reading,
  pieceList: ReadingWords,
): string {
  if (openingOnly && seen === 'original') return pieceList.opening.original;
  if (openingOnly && seen === 'copy') return pieceList.opening.copy(copyHost);
  return seen === 'copy' ? pieceList.seen.copy(copyHost) : pieceList.seen[seen];
}

/** The same in a few words. */
export function shortReadingWords(
  { seen, openingOnly }: Omit<Reading, 'copyHost'>,
  pieceList: ReadingWords,
): string {
  return openingOnly && (seen === 'original' || seen === 'copy')
    ? pieceList.openingShort[seen]
    : pieceList.seenShort[seen];
}

export interface SheetPiece {
  piece: Piece;
  /** After its publisher. */
  date: string;
  /** Kind of the pièce, what was read of it, and the lowest number of those that share its origin. */
  state: string;
}

/** Pièces by publisher and date: a sheet names no party, and a title may. */
export function sheetPieces(pieces: readonly Piece[], locale: Locale): SheetPiece[] {
  const words = strings(locale);
  const { sheet } = words.lessons;
  return pieces.map((piece) => {
    const { date, kind, origin, number } = piece;
    const first = Math.min(
      ...pieces.filter((one) => one.origin === origin).map((one) => one.number),
    );
    const shared = first < number ? [sheet.sameOrigin(first)] : [];
    return {
      piece,
      date: formatFuzzyDate(date, locale, 'short'),
      state: [sheet.kinds[kind], shortReadingWords(piece, words.pieceList), ...shared].join(', '),
    };
  });
}

/** Pièces that a text cites, each once, sorted by number. */
export function citedPieces(
  citations: readonly Pick<Citation, 'pieces'>[],
  { get }: Pick<CaseFile, 'get'>,
): Piece[] {
  const ids = new Set(citations.flatMap(({ pieces }) => pieces));
  return [...ids].map(get.piece).sort((a, b) => a.number - b.number);
}
