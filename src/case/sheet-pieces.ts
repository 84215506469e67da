/** Words the pièces that a sheet cites: number, title, publisher, date, and what a class that counts origins needs. */
import { formatFuzzyDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Piece } from './case-entry.ts';
import { shortReadingWords } from './reading-words.ts';

export interface SheetPiece {
  piece: Piece;
  /** Its title, or in short its publisher. */
  title: string;
  /** Publisher and date, after a comma. */
  after: string;
  /** Kind of the pièce, what was read of it, and the lowest number of those that share its origin. */
  state: string;
}

/** `isBrief` gives the publisher in the place of the title, to save the paper of a class. */
export function sheetPieces(
  pieces: readonly Piece[],
  locale: Locale,
  { isBrief = false } = {},
): SheetPiece[] {
  const words = strings(locale);
  const { sheet } = words.lessons;
  return pieces.map((piece) => {
    const { title, publisher, date, kind, origin, number } = piece;
    const first = Math.min(
      ...pieces.filter((one) => one.origin === origin).map((one) => one.number),
    );
    const shared = first < number ? [sheet.sameOrigin(first)] : [];
    return {
      piece,
      title: isBrief ? publisher : title,
      after: `${isBrief ? '' : `, ${publisher}`}, ${formatFuzzyDate(date, locale, 'short')}`,
      state: [sheet.kinds[kind], shortReadingWords(piece, words.pieceList), ...shared].join(', '),
    };
  });
}
