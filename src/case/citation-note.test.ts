/** Checks how a sentence counts its pièces, and which notes a page ends with. */
import { describe, expect, test } from 'vitest';
import type { Piece } from './case-entry.ts';
import { addNote, countedNumbers, takeNotes, type WithNotes } from './citation-note.ts';

const numbered = (...numbers: number[]) => numbers.map((number) => ({ number }) as Piece);

test('a sentence leaves the numbers that it only counts for print', () => {
  expect(countedNumbers(numbered(20, 55, 23, 4))).toBe('20, 55, 23, 4');
  expect(countedNumbers(numbered(49))).toBeUndefined();
});

describe('notes of a page', () => {
  const note = (sentence: string, ...numbers: number[]) => ({
    sentence,
    pieces: numbered(...numbers),
    remarks: [],
  });
  const pageWith = (...notes: ReturnType<typeof note>[]) => {
    const page: WithNotes = {};
    for (const one of notes) addNote(page, one);
    return page;
  };

  test('are sorted by their first pièce, then by sentence', () => {
    const page = pageWith(note('c', 20), note('b', 3, 4), note('a', 20));
    expect(takeNotes(page).map(({ sentence }) => sentence)).toEqual(['b', 'a', 'c']);
  });

  test('are taken once', () => {
    const page = pageWith(note('a', 1));
    expect(takeNotes(page)).toHaveLength(1);
    expect(takeNotes(page)).toEqual([]);
  });

  test('are one per sentence', () =>
    expect(() => pageWith(note('a', 1), note('a', 2))).toThrowErrorMatchingInlineSnapshot(
      `[Error: « a » : deux groupes de renvois dans la même page. Attendu : un nom par phrase.]`,
    ));
});
