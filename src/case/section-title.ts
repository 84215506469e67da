/** Knows under which title of a text a table of claims stands. Pure. */
import type { TextNode, TextTree } from '../schemas/read-mdx.ts';
import { claimTable } from './claimed-sentence.ts';
import { attributeOf, childrenOf, isElement } from './text-tree.ts';

/** Id of the title above the table that has the claim as a row; undefined where no title is above it. */
export function titleAbove(tree: TextTree, claim: string): string | undefined {
  let title: string | undefined;
  /** Whether the table is in a node; on the way, the last title is kept. */
  const holds = (node: TextNode): boolean => {
    if (isElement(node) && node.name === 'Heading') title = attributeOf(node, 'id');
    const rows = claimTable(node)?.rows;
    if (rows) return rows.some(({ mark }) => mark && attributeOf(mark, 'id') === claim);
    return childrenOf(node).some(holds);
  };
  return childrenOf(tree).some(holds) ? title : undefined;
}
