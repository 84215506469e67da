/**
 * Defines the note behind a group of citation marks, which shows where a sentence comes from. A page collects its notes
 * while it renders the groups, so that every group has a note and every note a group.
 */
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Piece, Term } from './case-entry.ts';
import type { RemarkLink } from './remarks.ts';

/** Words that a pièce records, and that a sentence quotes. */
export interface RecordedQuote {
  piece: Piece;
  text: string;
  page?: number | undefined;
}

export interface CitationNote {
  /** Id, within its page, of the sentence or row that cites the pièces. */
  sentence: string;
  pieces: readonly Piece[];
  /** Words of the pièces that the sentence quotes. */
  quotes?: readonly RecordedQuote[];
  /** Corrections and replies. */
  remarks: readonly RemarkLink[];
  /** Absent if the sentence is not a claim: a page may cite outside claims. */
  standing?: Mark | undefined;
  /** Address of the explanation of the standing. */
  why?: string | undefined;
  /** The explanation itself, if it has no address. */
  reason?: string | undefined;
}

/** Notes of the page being rendered, by sentence, and its terms, by id: fields of Astro's `locals` (page-locals.d.ts). */
export interface WithNotes {
  notes?: Map<string, CitationNote>;
  terms?: Map<string, Term>;
}

/** « 23, 4, 5 »: the numbers that a sentence only counts, « sources (3) », for print, where no note opens. */
export function countedNumbers(pieces: readonly Pick<Piece, 'number'>[]): string | undefined {
  return pieces.length > 1 ? pieces.map(({ number }) => number).join(', ') : undefined;
}

export const noteId = (sentence: string) => `note-${sentence}`;

/**
 * Keeps a note for the end of the page.
 *
 * @throws if the page already has a note for that sentence: two groups would share it
 */
export function addNote(page: WithNotes, note: CitationNote): void {
  page.notes ??= new Map();
  if (page.notes.has(note.sentence))
    throw new Error(
      `« ${note.sentence} » : deux groupes de renvois dans la même page. Attendu : un nom par phrase.`,
    );
  page.notes.set(note.sentence, note);
}

/** Id of the definition of a term within a page. */
export const definitionId = (term: string) => `terme-${term}`;

/** Keeps a term for the end of the page, where its definition is. */
export function addTerm(page: WithNotes, term: Term): void {
  page.terms ??= new Map();
  page.terms.set(term.id, term);
}

/** Removes and returns the terms of a page, in reading order. */
export function takeTerms(page: WithNotes): Term[] {
  const terms = [...(page.terms?.values() ?? [])];
  delete page.terms;
  return terms;
}

/**
 * Removes and returns the notes of a page, so that what renders the page around them finds none. Sorted by their first
 * pièce: similar notes are adjacent and compress well.
 */
export function takeNotes(page: WithNotes): CitationNote[] {
  const notes = [...(page.notes?.values() ?? [])];
  delete page.notes;
  const first = ({ pieces }: CitationNote) => pieces[0]?.number ?? 0;
  return notes.sort((a, b) => first(a) - first(b) || (a.sentence < b.sentence ? -1 : 1));
}
