/**
 * Turns a Markdown table with rows that begin with `<Claim id="…" />` into a table of claims: each row has its
 * permalink, its standing and its pièces, which a plain table cannot hold.
 */
import { defineMdastPlugin } from 'satteri';
import { claimTable, isClaim } from '../../case/claimed-sentence.ts';
import { attributeOf } from '../../case/text-tree.ts';
import type { MarkupNode } from '../../schemas/read-mdx.ts';

/** The content of a cell, without the mark of its claim and the space after it. */
function withoutMark(nodes: readonly MarkupNode[]): readonly unknown[] {
  const [first, ...rest] = nodes.filter((node) => !isClaim(node));
  return first?.type === 'text'
    ? [{ type: 'text', value: first.value.trimStart() }, ...rest]
    : [first, ...rest];
}

function element(name: string, attributes: Record<string, string>, children: readonly unknown[]) {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  };
}

/** Sätteri plugin: replaces such a table with `<ClaimTable>` and leaves any other unchanged. */
export const claimTables = defineMdastPlugin({
  name: 'claim-tables',
  table(node, context) {
    const table = claimTable(node);
    if (!table) return;
    const [, ...rows] = node.children;
    const ids = table.rows.map(({ mark }) => (mark ? attributeOf(mark, 'id') : ''));
    context.replaceNode(
      node,
      element(
        'ClaimTable',
        { head: table.columns.join(' | '), first: ids[0] ?? '' },
        rows.map((row, at) =>
          element(
            'ClaimRow',
            { id: ids[at] ?? '' },
            row.children.map((cell, place) =>
              element(
                'ClaimCell',
                place === 0 ? {} : { column: table.columns[place] ?? '' },
                withoutMark(cell.children),
              ),
            ),
          ),
        ),
      ) as never,
    );
  },
});
