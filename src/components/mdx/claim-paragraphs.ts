/**
 * Knows that claims in a row are one paragraph. MDX takes a line that holds tags alone out of its
 * paragraph (remark-mdx calls this unravelling); without this, such claims would stand bare.
 */
import { defineMdastPlugin } from 'satteri';

/** Components that are words of a sentence. */
const INLINE = new Set(['Claim', 'Cite', 'Says', 'TrialCounts']);

/** Sätteri plugin: at the top of a text, inline tags on neighbouring lines go back into one paragraph. */
export const claimParagraphs = defineMdastPlugin({
  name: 'claim-paragraphs',
  options: { position: true },
  before(root, context) {
    type Block = (typeof root.children)[number];
    const blocks: Block[] = [];
    let open: { children: unknown[]; end: number } | undefined;
    for (const node of root.children) {
      if (node.type !== 'mdxJsxFlowElement' || !INLINE.has(node.name ?? '')) {
        open = undefined;
        blocks.push(node);
        continue;
      }
      const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
      if (open && start.line <= open.end + 1) {
        open.children.push({ type: 'text', value: ' ' }, node);
        open.end = end.line;
      } else {
        open = { children: [node], end: end.line };
        blocks.push({ type: 'paragraph', children: open.children } as Block);
      }
    }
    context.setProperty(root, 'children', blocks);
  },
});
