/**
 * Knows that a table in Markdown whose rows begin with `<Claim id="…" />` is a table of claims: each row
 * has its permalink, its standing and its pièces, which a plain table has no place for.
 */
import { defineMdastPlugin } from 'satteri';
import { claimTable } from '../../case/claimed-sentence.ts';
import { attributeOf } from '../../case/text-tree.ts';

/** Sätteri plugin: such a table becomes `<ClaimTable>`; any other stays as it is. */
export const claimTables = defineMdastPlugin({
  name: 'claim-tables',
  table(node, context) {
    const table = claimTable(node);
    if (!table) return;
    const ids = table.rows.flatMap(({ mark }) => (mark ? attributeOf(mark, 'id') : []));
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'ClaimTable',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'head', value: table.columns.join(' | ') },
        { type: 'mdxJsxAttribute', name: 'rows', value: ids.join(' ') },
      ],
      children: [],
    });
  },
});
