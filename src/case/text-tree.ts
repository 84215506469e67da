/** Knows how to read the syntax tree of a text: its elements, their attributes, their words, their lines. Pure. */
import type { TextNode, TextTree } from '../schemas/read-mdx.ts';

/** A tag of a text: `<Claim id="premier-test">`. */
export type TextElement = Extract<TextNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What only readers outside France are told (components/mdx/Context.astro); the other edition has no twin of it. */
const OWN_BLOCK = 'Context';

/** Whether a node is a tag of ours, within a line or on its own. */
export function isElement(node: TextNode): node is TextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What stands in a node; nothing for words. */
export function childrenOf(node: TextNode): readonly TextNode[] {
  return 'children' in node ? node.children : [];
}

/** A node and everything in it, in the order of reading. */
export function nodesIn(node: TextNode): TextNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

/** Tags of a text or of a part of it, in the order of reading. */
export function elementsIn(node: TextNode): TextElement[] {
  return nodesIn(node).filter(isElement);
}

/** What an author wrote after `name=`; empty where nothing is. */
export function attributeOf(element: TextElement, name: string): string {
  for (const attribute of element.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : '';
  return '';
}

/** The line of the file on which a node begins, from 1. */
export function lineOf(node: TextNode): number {
  return node.position?.start.line ?? 1;
}

/** Words of a node, white space folded; `unless` leaves a part out. */
export function wordsIn(node: TextNode, unless: (part: TextNode) => boolean = () => false): string {
  const said = (part: TextNode): string => {
    if (unless(part)) return '';
    if (part.type === 'text' || part.type === 'inlineCode') return part.value;
    return part.type === 'break' ? ' ' : childrenOf(part).map(said).join('');
  };
  return said(node).replace(/\s+/g, ' ').trim();
}

/** Whether a node is what one edition alone says. */
export const isOwnBlock = (node: TextNode): boolean => isElement(node) && node.name === OWN_BLOCK;

/** The text that its twin answers, block for block. */
export function sharedTree(tree: TextTree): TextTree {
  return { ...tree, children: tree.children.filter((node) => !isOwnBlock(node)) };
}
