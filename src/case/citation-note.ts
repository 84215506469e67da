/**
 * Knows the note behind a group of marks: what the reader is shown who asks where a sentence comes from.
 * A page gathers its notes as its groups are drawn, so that none lacks its group nor a group its note.
 */
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Piece } from './case-entry.ts';
import type { RemarkLink } from './remarks.ts';

export interface CitationNote {
  /** Id, in its page, of the sentence or the row whose pièces it shows. */
  sentence: string;
  pieces: readonly Piece[];
  /** Corrections and replies. */
  remarks: readonly RemarkLink[];
  /** Absent where the sentence is no claim: a page may cite without one. */
  standing?: Mark | undefined;
  /** Address of the sentence in its article, where other words say it. */
  article?: string | undefined;
  /** Address of the place that says why the standing is this one. */
  why?: string | undefined;
  /** The same in words, where it has no place of its own. */
  reason?: string | undefined;
}

/** The notes of the page that is being drawn, by their sentence: the field of Astro's `locals` (page-locals.d.ts). */
export interface WithNotes {
  notes?: Map<string, CitationNote>;
}

/** Most pièces that a sentence numbers; of more it numbers fewer, and counts the rest. */
const NUMBERED_MAX = 3;
const NUMBERED_OF_MORE = 2;

/** « 20, 49 », « 20, 55 +3 »: as a sentence tells its pièces. « +1 » would be no shorter than a number. */
export function toldNumbers(pieces: readonly Pick<Piece, 'number'>[]): string {
  const numbers = pieces.map(({ number }) => number);
  if (numbers.length <= NUMBERED_MAX) return numbers.join(', ');
  const told = numbers.slice(0, NUMBERED_OF_MORE);
  return `${told.join(', ')} +${numbers.length - told.length}`;
}

/** « 23, 4, 5 »: those that it counts only, for paper, which opens no note. */
export function moreNumbers(pieces: readonly Pick<Piece, 'number'>[]): string | undefined {
  if (pieces.length <= NUMBERED_MAX) return undefined;
  const more = pieces.slice(NUMBERED_OF_MORE);
  return more.map(({ number }) => number).join(', ');
}

/** Id of the note of a sentence. */
export const noteId = (sentence: string) => `note-${sentence}`;

/**
 * Keeps the note for the end of the page.
 *
 * @throws when the page has one for that sentence already: two groups would share it
 */
export function addNote(page: WithNotes, note: CitationNote): void {
  page.notes ??= new Map();
  if (page.notes.has(note.sentence))
    throw new Error(
      `« ${note.sentence} » : deux groupes de renvois dans la même page. Attendu : un nom par phrase.`,
    );
  page.notes.set(note.sentence, note);
}

/**
 * The notes of a page, which are hereby taken: whatever draws the page around them finds none. By the pièce of
 * theirs that the page cites most: what is alike stands together, and compresses to nothing.
 */
export function takeNotes(page: WithNotes): CitationNote[] {
  const notes = [...(page.notes?.values() ?? [])];
  delete page.notes;
  const citing = new Map<number, number>();
  for (const { number } of notes.flatMap(({ pieces }) => pieces))
    citing.set(number, (citing.get(number) ?? 0) + 1);
  return notes
    .map((note) => ({ note, ranks: ranksOf(note, citing) }))
    .sort(
      (a, b) => compareNumbers(a.ranks, b.ranks) || (a.note.sentence < b.note.sentence ? -1 : 1),
    )
    .map(({ note }) => note);
}

/** Pièces of a note as numbers that grow, first those that most notes cite: minus how many do, then which it is. */
function ranksOf({ pieces }: CitationNote, citing: ReadonlyMap<number, number>): number[] {
  return pieces
    .map(({ number }) => [-(citing.get(number) ?? 0), number])
    .sort(compareNumbers)
    .flat();
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.slice(0, b.length).findIndex((number, index) => number !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
