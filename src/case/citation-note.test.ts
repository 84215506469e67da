/** Checks how a sentence lists the numbers of its pièces, and which notes a page ends with. */
import { describe, expect, test } from 'vitest';
import type { Piece } from './case-entry.ts';
import { addNote, moreNumbers, takeNotes, toldNumbers, type WithNotes } from './citation-note.ts';

const numbered = (...numbers: number[]) => numbers.map((number) => ({ number }) as Piece);
const told = (...numbers: number[]) => toldNumbers(numbered(...numbers));

describe('toldNumbers', () => {
  test('lists up to three pièces, in the order in which they are cited', () => {
    expect(told(49)).toBe('49');
    expect(told(49, 24, 3)).toBe('49, 24, 3');
  });

  test('counts those after the second if there are more', () =>
    expect(told(20, 55, 23, 4, 5, 6)).toBe('20, 55 +4'));

  test('leaves the numbers that it only counts for print', () => {
    expect(moreNumbers(numbered(20, 55, 23, 4))).toBe('23, 4');
    expect(moreNumbers(numbered(20, 55, 23))).toBeUndefined();
  });
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

  test('are sorted by the pièce that most of them cite, then by number, then by sentence', () => {
    const page = pageWith(
      note('e', 20),
      note('d', 3, 4),
      note('c', 3),
      note('b', 4, 20),
      note('a', 20),
    );
    expect(takeNotes(page).map(({ sentence }) => sentence)).toEqual(['a', 'e', 'b', 'c', 'd']);
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
