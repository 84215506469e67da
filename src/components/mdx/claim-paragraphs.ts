/**
 * Puts consecutive claims into one paragraph. MDX takes a line that holds only tags out of its paragraph
 * (remark-mdx calls this unravelling), which would leave such claims without a `<p>`.
 */
import { defineMdastPlugin } from 'satteri';

/** Components that are part of a sentence. */
const INLINE = new Set(['Claim', 'Cite', 'Says', 'TrialCounts']);

/** Sätteri plugin: at the top level of a text, puts inline tags on neighbouring lines back into one paragraph. */
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
