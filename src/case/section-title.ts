/** Finds the heading above a table of claims. Pure. */
import type { TextNode, TextTree } from '../schemas/read-mdx.ts';
import { claimTable } from './claimed-sentence.ts';
import { attributeOf, childrenOf, isElement } from './text-tree.ts';

/** Id of the heading above the table that has the claim as a row; undefined if there is no heading above it. */
export function titleAbove(tree: TextTree, claim: string): string | undefined {
  let title: string | undefined;
  /** Whether a node contains the table; keeps the last heading before it. */
  const holds = (node: TextNode): boolean => {
    if (isElement(node) && node.name === 'Heading') title = attributeOf(node, 'id');
    const rows = claimTable(node)?.rows;
    if (rows) return rows.some(({ mark }) => mark && attributeOf(mark, 'id') === claim);
    return childrenOf(node).some(holds);
  };
  return childrenOf(tree).some(holds) ? title : undefined;
}
