/** Checks that a document of which only the opening was read is never said to have been read. */
import { describe, expect, test } from 'vitest';
import { strings } from '../i18n/strings.ts';
import { readingWords, shortReadingWords } from './piece-words.ts';

const { pieceList } = strings('en');

describe('readingWords', () => {
  test('names the host of a copy, read whole or not', () => {
    const copy = { seen: 'copy', copyHost: 'Juricaf' } as const;
    expect(readingWords(copy, pieceList)).toBe('read in a copy (Juricaf)');
    expect(readingWords({ ...copy, openingOnly: true }, pieceList)).toBe(
      'opening read in a copy (Juricaf)',
    );
  });
});

describe('shortReadingWords', () => {
  test.each([
    [{ seen: 'original' }, 'original read'],
    [{ seen: 'original', openingOnly: true }, 'opening read'],
    [{ seen: 'copy', openingOnly: true }, 'opening read in a copy'],
    [{ seen: 'secondary' }, 'not read: known from other sources'],
  ] as const)('%j is %s', (piece, said) => expect(shortReadingWords(piece, pieceList)).toBe(said));
});
