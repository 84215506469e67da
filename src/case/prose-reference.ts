/**
 * Lists what a text refers to, in reading order: its citations, its glossary terms and its sections. The two ends of a
 * link (the sentence and the pièce) can thus be rendered on different pages. Pure.
 */
import type { MarkupNode, TextTree } from '../schemas/read-mdx.ts';
import { attributeOf, elementsIn, lineOf, wordsIn } from './text-tree.ts';

/** A sentence or row with the pièces that it cites; `id` is its permalink. */
export interface Citation {
  id: string;
  pieces: readonly string[];
}

/**
 * A citation as a text writes it: `<Cite id="…" pieces="a b" />` or `<Claim id="…">`; `line` is that of its
 * file. A missing attribute gives an empty value, which the checks refuse.
 */
export type CitationMark = { id: string; line: number } & (
  { kind: 'cite'; pieces: string[] } | { kind: 'claim' }
);

/** Citations of a text, or of a part of it, as written, in reading order, repeats included. */
export function citationMarksOf(tree: MarkupNode): CitationMark[] {
  return elementsIn(tree).flatMap((element): CitationMark[] => {
    const at = { id: attributeOf(element, 'id'), line: lineOf(element) };
    if (element.name === 'Claim') return [{ kind: 'claim', ...at }];
    if (element.name !== 'Cite') return [];
    const pieces = attributeOf(element, 'pieces').split(/\s+/).filter(Boolean);
    return [{ kind: 'cite', ...at, pieces }];
  });
}

/** Citations of a text, in reading order; `piecesOf` returns the pièces of a claim. */
export function citationsOf(
  tree: TextTree,
  piecesOf: (claim: string) => readonly string[],
): Citation[] {
  return citationMarksOf(tree).map((mark) => ({
    id: mark.id,
    pieces: mark.kind === 'cite' ? mark.pieces : piecesOf(mark.id),
  }));
}

/** Glossary terms in a text, repeats included. */
export function termsOf(tree: TextTree): { id: string; line: number }[] {
  return elementsIn(tree)
    .filter(({ name }) => name === 'Term')
    .map((term) => ({ id: attributeOf(term, 'id'), line: lineOf(term) }));
}

/** Headings of a text, in reading order. */
export function headingsOf(tree: TextTree): { id: string; title: string; line: number }[] {
  return elementsIn(tree)
    .filter(({ name }) => name === 'Heading')
    .map((heading) => ({
      id: attributeOf(heading, 'id'),
      title: wordsIn(heading),
      line: lineOf(heading),
    }));
}

/** Fewest sections for which a text gets a list of them. */
const LISTED_MIN = 3;

/** Whether a text has enough sections for a list of them and does not place the list itself. */
export function wantsContents(tree: TextTree): boolean {
  return (
    headingsOf(tree).length >= LISTED_MIN &&
    !elementsIn(tree).some(({ name }) => name === 'Contents')
  );
}
