/** Checks where a quotation is split. */
import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

test('marks words inside a quotation, at its start, or nowhere', () => {
  expect(markedWords('l’accord est réputé acquis', 'réputé')).toEqual([
    { words: 'l’accord est ', isMarked: false },
    { words: 'réputé', isMarked: true },
    { words: ' acquis', isMarked: false },
  ]);
  expect(markedWords('réputé acquis', 'réputé')[0]).toEqual({ words: 'réputé', isMarked: true });
  expect(markedWords('réputé acquis', undefined)).toEqual([
    { words: 'réputé acquis', isMarked: false },
  ]);
});
