/** Reads the syntax tree of a text: its elements, their attributes, their words, their lines. Pure. */
import type { MarkupNode, TextTree } from '../schemas/read-mdx.ts';

/** A tag of a text, such as `<Claim id="premier-test">`. */
export type TextElement = Extract<MarkupNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Block for readers outside France only (components/mdx/Context.astro); the other edition has no counterpart. */
const OWN_BLOCK = 'Context';

/** Whether a node is a tag of ours, inline or a block. */
export function isElement(node: MarkupNode): node is TextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Children of a node; none for text. */
export function childrenOf(node: MarkupNode): readonly MarkupNode[] {
  return 'children' in node ? node.children : [];
}

/** A node and all its descendants, in reading order. */
export function nodesIn(node: MarkupNode): MarkupNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

/** Tags of a text or of a part of it, in reading order. */
export function elementsIn(node: MarkupNode): TextElement[] {
  return nodesIn(node).filter(isElement);
}

/** Value of an attribute, as written; empty if there is none. */
export function attributeOf(element: TextElement, name: string): string {
  for (const attribute of element.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : '';
  return '';
}

/** First line of a node in its file, from 1. */
export function lineOf(node: MarkupNode): number {
  return node.position?.start.line ?? 1;
}

/** Words of a node, white space collapsed, without the parts for which `unless` is true. */
export function wordsIn(
  node: MarkupNode,
  unless: (part: MarkupNode) => boolean = () => false,
): string {
  const said = (part: MarkupNode): string => {
    if (unless(part)) return '';
    if (part.type === 'text' || part.type === 'inlineCode') return part.value;
    return part.type === 'break' ? ' ' : childrenOf(part).map(said).join('');
  };
  return said(node).replace(/\s+/g, ' ').trim();
}

/** Whether a node exists in one edition only. */
export const isOwnBlock = (node: MarkupNode): boolean => isElement(node) && node.name === OWN_BLOCK;

/** A text without the blocks of one edition only: what remains matches its twin, block for block. */
export function sharedTree(tree: TextTree): TextTree {
  return { ...tree, children: tree.children.filter((node) => !isOwnBlock(node)) };
}

/** Blocks that a page folds (components/mdx/). */
const FOLDED_BLOCKS = ['More', 'Method'];

/** A text without what its page folds: what a reader sees first. */
export function unfoldedTree(tree: TextTree): TextTree {
  const unfold = (nodes: readonly MarkupNode[]): MarkupNode[] =>
    nodes
      .filter((node) => !(isElement(node) && FOLDED_BLOCKS.includes(node.name ?? '')))
      .map((node) =>
        node.type === 'mdxJsxFlowElement'
          ? ({ ...node, children: unfold(node.children) } as MarkupNode)
          : node,
      );
  return { ...tree, children: unfold(tree.children) as TextTree['children'] };
}
