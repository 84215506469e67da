/** Describes how a pièce was read: the document, a copy, only the opening of either, or what others say about it. */
import type { Strings } from '../i18n/strings.ts';
import type { Piece } from './case-entry.ts';

type Reading = Pick<Piece, 'seen' | 'openingOnly' | 'copyHost'>;
type ReadingWords = Strings['pieceList'];

/** Description with the host of the copy. */
export function readingWords(
  { seen, openingOnly, copyHost = '' }: Reading,
  pieceList: ReadingWords,
): string {
  if (openingOnly && seen === 'original') return pieceList.opening.original;
  if (openingOnly && seen === 'copy') return pieceList.opening.copy(copyHost);
  return seen === 'copy' ? pieceList.seen.copy(copyHost) : pieceList.seen[seen];
}

/** Description in a few words. */
export function shortReadingWords(
  { seen, openingOnly }: Omit<Reading, 'copyHost'>,
  pieceList: ReadingWords,
): string {
  return openingOnly && (seen === 'original' || seen === 'copy')
    ? pieceList.openingShort[seen]
    : pieceList.seenShort[seen];
}
