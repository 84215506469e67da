/** Knows how the elements of a built page are asked for what a book wants of them. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeName, attributeOf, escapeAttribute, escapeText } from '../edit-html.ts';

/** Whether an element has a name as the rules of a book write it: `.class`, `#place`, `tag`. */
export function isNamed(node: Tree.Element, name: string): boolean {
  const [sign, rest] = [name[0], name.slice(1)];
  if (sign === '.') return classesOf(node).includes(rest);
  if (sign !== '#') return node.tagName === name;
  return attributeOf(node, 'aria-labelledby') === rest || attributeOf(node, 'id') === rest;
}

/** The names in the `class` of an element; none where it has no such attribute. */
export function classesOf(node: Tree.Element): string[] {
  return attributeOf(node, 'class')?.split(/\s+/).filter(Boolean) ?? [];
}

/** Whether an element stands in another, at any depth; none stands in itself. */
export function isWithin(node: Tree.Element, other: Tree.Element): boolean {
  for (let at = node.parentNode; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at === other) return true;
  return false;
}

/** A node, where it is an element, and every element in it, in the order of the page. */
export function elementsIn(node: Tree.Node): Tree.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

/** A drawing as a file: what it says of itself is written beside it. */
export function svgAlone(node: Tree.Element): string {
  const write = (element: Tree.Element, more = ''): string => {
    const attributes = element.attrs
      .filter(({ name }) => !['class', 'role', 'aria-label'].includes(name))
      .map((one) => ` ${attributeName(one)}="${escapeAttribute(one.value)}"`);
    const inner = element.childNodes.map((child) =>
      'tagName' in child ? write(child) : 'value' in child ? escapeText(child.value) : '',
    );
    return `<${element.tagName}${more}${attributes.join('')}>${inner.join('')}</${element.tagName}>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(node, ' xmlns="http://www.w3.org/2000/svg"')}\n`;
}
