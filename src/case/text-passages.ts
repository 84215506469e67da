/** Extracts the passages of a text other than its checked sentences. Pure. */
import type { MarkupNode, TextTree } from '../schemas/read-mdx.ts';
import { claimTable, isClaim } from './claimed-sentence.ts';
import { citationMarksOf } from './prose-reference.ts';
import { attributeOf, childrenOf, isElement, lineOf, wordsIn } from './text-tree.ts';

/** A paragraph, heading, item or cell that contains words. */
export interface Passage {
  words: string;
  line: number;
  /** Id of the section that contains it. */
  section: string | undefined;
  /** Innermost tag that contains it, such as `Explanation`. */
  block: string | undefined;
  /** Ids of the pièces that it cites itself (`<Cite>`). */
  pieces: string[];
}

/** Words and what stands among them: a block with any of these is one passage, another consists of its blocks. */
const INLINE: ReadonlySet<MarkupNode['type']> = new Set<MarkupNode['type']>([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
]);

/** Passages in reading order, without the words of claims. */
export function passagesOf(tree: TextTree): Passage[] {
  let section: string | undefined;
  const visit = (node: MarkupNode, block?: string): Passage[] => {
    if (isClaim(node) || claimTable(node)) return [];
    if (isElement(node) && node.name === 'Heading') section = attributeOf(node, 'id');
    const children = childrenOf(node);
    const inside = node.type === 'mdxJsxFlowElement' ? (node.name ?? undefined) : block;
    if (!children.some(({ type }) => INLINE.has(type)))
      return children.flatMap((child) => visit(child, inside));
    const words = wordsIn(node, isClaim);
    return words
      ? [{ words, line: lineOf(node), section, block: inside, pieces: piecesCitedIn(node) }]
      : [];
  };
  return visit(tree);
}

function piecesCitedIn(node: MarkupNode): string[] {
  return citationMarksOf(node).flatMap((mark) => (mark.kind === 'cite' ? mark.pieces : []));
}
