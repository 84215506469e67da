/**
 * Reads the sentences that a text puts inside `<Claim id="…">` and the table rows that begin with `<Claim id="…" />`.
 * Pure.
 */
import type { MarkupNode, TextTree } from '../schemas/read-mdx.ts';
import {
  attributeOf,
  childrenOf,
  elementsIn,
  isElement,
  lineOf,
  type TextElement,
} from './text-tree.ts';

/** A sentence or row as one text writes it, with the markup of rich-text.ts. */
export interface ClaimedSentence {
  id: string;
  /** First line in the file, from 1. */
  line: number;
  /** The sentence; empty if there is nothing inside the tags. */
  text?: string;
  /** The cells of the row. */
  cells?: string[];
  /** Column headers, in the same order. */
  columns?: string[];
}

/** A table of claims: its columns, and each row with the `<Claim>` of its first cell. */
export interface ClaimTable {
  line: number;
  columns: string[];
  rows: { line: number; mark: TextElement | undefined; cells: string[] }[];
}

/** Whether a node is a `<Claim>`, of a sentence or of a row. */
export const isClaim = (node: MarkupNode): node is TextElement & { name: 'Claim' } =>
  isElement(node) && node.name === 'Claim';

/** The table, if at least one of its rows is a claim; undefined for any other node. */
export function claimTable(node: MarkupNode): ClaimTable | undefined {
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

/** Sentences and rows of a text, in reading order. */
export function claimedSentencesOf(tree: TextTree): ClaimedSentence[] {
  const visit = (node: MarkupNode): ClaimedSentence[] => {
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

/** Words of a claim with their two kinds of markup, white space collapsed: `[mot](terme:id)`, `*mot*`. */
function richWords(nodes: readonly MarkupNode[]): string {
  const said = (node: MarkupNode): string => {
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

/** Id of the heading above the table that has the claim as a row; undefined if there is no heading above it. */
export function titleAbove(tree: TextTree, claim: string): string | undefined {
  let title: string | undefined;
  /** Whether a node contains the table; keeps the last heading before it. */
  const holds = (node: MarkupNode): boolean => {
    if (isElement(node) && node.name === 'Heading') title = attributeOf(node, 'id');
    const rows = claimTable(node)?.rows;
    if (rows) return rows.some(({ mark }) => mark && attributeOf(mark, 'id') === claim);
    return childrenOf(node).some(holds);
  };
  return childrenOf(tree).some(holds) ? title : undefined;
}
