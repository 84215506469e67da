/**
 * Knows what a text points at: its citations, its glossary terms and its sections, in reading order.
 * Both ends of a link (the sentence and the pièce) can so be drawn on different pages. Pure.
 */
import type { TextNode, TextTree } from '../schemas/read-mdx.ts';
import { SAYS } from './said-sentence.ts';
import { attributeOf, elementsIn, lineOf, wordsIn } from './text-tree.ts';

/** A sentence or a row with the pièces that it cites; `id` is its permalink. */
export interface Citation {
  id: string;
  pieces: readonly string[];
}

/**
 * What a text writes where it cites: `<Cite id="…" pieces="a b" />`, `<Claim id="…">`, or `<Says claim="…">`
 * which says a claim of its article in other words, with the line of its file. An absent attribute gives an
 * empty value, for the checks to refuse.
 */
export type CitationMark = { id: string; line: number } & (
  { kind: 'cite'; pieces: string[] } | { kind: 'claim' | 'says' }
);

/** The citations of a text, or of a part of it, as it writes them, in reading order, repeats included. */
export function citationMarksOf(tree: TextNode): CitationMark[] {
  return elementsIn(tree).flatMap((element): CitationMark[] => {
    if (element.name === SAYS)
      return [{ kind: 'says', id: attributeOf(element, 'claim'), line: lineOf(element) }];
    const at = { id: attributeOf(element, 'id'), line: lineOf(element) };
    if (element.name === 'Claim') return [{ kind: 'claim', ...at }];
    if (element.name !== 'Cite') return [];
    const pieces = attributeOf(element, 'pieces').split(/\s+/).filter(Boolean);
    return [{ kind: 'cite', ...at, pieces }];
  });
}

/** Citations of a text, in order; `piecesOf` gives those of a claim. */
export function citationsOf(
  tree: TextTree,
  piecesOf: (claim: string) => readonly string[],
): Citation[] {
  return citationMarksOf(tree).map((mark) => ({
    id: mark.id,
    pieces: mark.kind === 'cite' ? mark.pieces : piecesOf(mark.id),
  }));
}

/** Whether a sentence is the first of its text to cite a pièce. */
export function isFirstCitation(
  citations: readonly Citation[],
  sentence: string,
  piece: string,
): boolean {
  return citations.find(({ pieces }) => pieces.includes(piece))?.id === sentence;
}

/** The glossary terms that a text names, repeats included. */
export function termsOf(tree: TextTree): { id: string; line: number }[] {
  return elementsIn(tree)
    .filter(({ name }) => name === 'Term')
    .map((term) => ({ id: attributeOf(term, 'id'), line: lineOf(term) }));
}

/** Sections of a text. */
export function headingsOf(tree: TextTree): { id: string; title: string; line: number }[] {
  return elementsIn(tree)
    .filter(({ name }) => name === 'Heading')
    .map((heading) => ({
      id: attributeOf(heading, 'id'),
      title: wordsIn(heading),
      line: lineOf(heading),
    }));
}

/** Sections of a text that are worth a list of them. */
const LISTED_MIN = 3;

/** Whether a text has sections enough to be listed, and places no list itself. */
export function wantsContents(tree: TextTree): boolean {
  return (
    headingsOf(tree).length >= LISTED_MIN &&
    !elementsIn(tree).some(({ name }) => name === 'Contents')
  );
}
