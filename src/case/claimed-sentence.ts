/**
 * Knows the sentences that a text puts inside `<Claim id="…">`, and the rows of tables that begin with
 * `<Claim id="…" />`. Pure.
 */
import type { TextNode, TextTree } from '../schemas/read-mdx.ts';
import {
  attributeOf,
  childrenOf,
  elementsIn,
  isElement,
  lineOf,
  type TextElement,
} from './text-tree.ts';

/** A sentence or a row, as one text writes it. Its words bear the marks of rich-text.ts. */
export interface ClaimedSentence {
  id: string;
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** The sentence; empty where nothing stands inside the tags. */
  text?: string;
  /** The cells of the row. */
  cells?: string[];
  /** The heads of their columns, in the same order. */
  columns?: string[];
}

/** A table of claims: its columns, and each row with the mark of its first cell. */
export interface ClaimTable {
  line: number;
  columns: string[];
  rows: { line: number; mark: TextElement | undefined; cells: string[] }[];
}

/** The mark of a sentence or of a row. */
export const isClaim = (node: TextNode): node is TextElement & { name: 'Claim' } =>
  isElement(node) && node.name === 'Claim';

/** A table one of whose rows is a claim; any other node gives nothing. */
export function claimTable(node: TextNode): ClaimTable | undefined {
  if (node.type !== 'table' || !elementsIn(node).some(isClaim)) return undefined;
  const [head, ...rows] = node.children;
  return {
    line: lineOf(node),
    columns: head?.children.map((cell) => richWords(childrenOf(cell))) ?? [],
    rows: rows.map((row) => ({
      line: lineOf(row),
      mark: row.children[0] ? elementsIn(row.children[0]).find(isClaim) : undefined,
      cells: row.children.map((cell) => richWords(childrenOf(cell))),
    })),
  };
}

/** Sentences and rows of a text, in the order of reading. */
export function claimedSentencesOf(tree: TextTree): ClaimedSentence[] {
  const visit = (node: TextNode): ClaimedSentence[] => {
    const table = claimTable(node);
    if (table)
      return table.rows.flatMap(({ mark, line, cells }) =>
        mark ? [{ id: attributeOf(mark, 'id'), line, cells, columns: table.columns }] : [],
      );
    if (!isClaim(node)) return childrenOf(node).flatMap(visit);
    const text = richWords(childrenOf(node));
    return [{ id: attributeOf(node, 'id'), line: lineOf(node), text }];
  };
  return visit(tree);
}

/** The words of a claim with their two marks, white space folded: `[mot](terme:id)`, `*mot*`. */
function richWords(nodes: readonly TextNode[]): string {
  const said = (node: TextNode): string => {
    if (node.type === 'text') return node.value;
    const inner = childrenOf(node).map(said).join('');
    if (node.type === 'emphasis') return `*${inner}*`;
    if (isElement(node) && node.name === 'Term')
      return `[${inner}](terme:${attributeOf(node, 'id')})`;
    return inner;
  };
  return nodes
    .filter((node) => !isClaim(node))
    .map(said)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
