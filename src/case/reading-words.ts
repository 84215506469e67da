/** Says in words how a pièce was read: the document, a copy of it, their opening alone, or what others say of it. */
import type { Strings } from '../i18n/strings.ts';
import type { Piece } from './case-entry.ts';

type Reading = Pick<Piece, 'seen' | 'openingOnly' | 'copyHost'>;
type ReadingWords = Strings['pieceList'];

/** With the host of the copy. */
export function readingWords(
  { seen, openingOnly, copyHost = '' }: Reading,
  { seen: whole, opening }: ReadingWords,
): string {
  const said = openingOnly ? { ...whole, ...opening } : whole;
  return seen === 'copy' ? said.copy(copyHost) : said[seen];
}

/** In a few words. */
export function shortReadingWords(
  { seen, openingOnly }: Omit<Reading, 'copyHost'>,
  { seenShort, openingShort }: ReadingWords,
): string {
  return openingOnly ? { ...seenShort, ...openingShort }[seen] : seenShort[seen];
}
