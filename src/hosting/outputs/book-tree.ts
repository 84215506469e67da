/** Knows the tree of a chapter: elements and words. */

export interface BookElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: BookNode[];
  /** Of a link: the address as the page has it. */
  href?: string | undefined;
}
export type BookNode = string | BookElement;

/** Every element of a part of a chapter, in its order. */
export function elementsOf(nodes: readonly BookNode[]): BookElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsOf(node.children)],
  );
}

/** The words of a node in the order of reading, with their white space as it is. */
export function wordsOf(node: BookNode): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}
