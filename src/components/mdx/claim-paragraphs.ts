/**
 * Puts consecutive claims into one paragraph. MDX takes a line that holds only tags out of its paragraph
 * (remark-mdx calls this unravelling), which would leave such claims without a `<p>`.
 */
import { defineMdastPlugin } from 'satteri';
import type { MarkupNode } from '../../schemas/read-mdx.ts';

/** Components that are part of a sentence. */
const INLINE = new Set(['Claim', 'Cite', 'TrialCounts']);

/** Components whose text is divided into paragraphs as at the top level. */
const SECTIONS = new Set(['Part', 'More']);

/** The nodes of a text or of a section, each run of inline tags on neighbouring lines in one paragraph. */
function inParagraphs(nodes: readonly MarkupNode[]): MarkupNode[] {
  const blocks: MarkupNode[] = [];
  let open: { children: unknown[]; end: number } | undefined;
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement' || !INLINE.has(node.name ?? '')) {
      open = undefined;
      const isSection = node.type === 'mdxJsxFlowElement' && SECTIONS.has(node.name ?? '');
      blocks.push(
        isSection ? ({ ...node, children: inParagraphs(node.children) } as MarkupNode) : node,
      );
      continue;
    }
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
    if (open && start.line <= open.end + 1) {
      open.children.push({ type: 'text', value: ' ' }, node);
      open.end = end.line;
    } else {
      open = { children: [node], end: end.line };
      blocks.push({ type: 'paragraph', children: open.children } as MarkupNode);
    }
  }
  return blocks;
}

/** Sätteri plugin: puts inline tags on neighbouring lines back into one paragraph. */
export const claimParagraphs = defineMdastPlugin({
  name: 'claim-paragraphs',
  options: { position: true },
  before(root, context) {
    context.setProperty(root, 'children', inParagraphs(root.children) as typeof root.children);
  },
});
