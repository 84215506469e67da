/**
 * Knows how the elements of a drawing are written into a document that may hold some of them: what is
 * there is changed, what is new is made, what is over goes. By d3-selection the same join weighs 3.4 kB
 * brotli (version 3.0.1, whose methods no bundler can part): with it a framed timeline passes 60 kB and
 * the page 12 kB of script (tests/built/weight.test.ts). Scale, brush and zoom weigh more still.
 */
import { percentAttributes, type ShapeElement } from '../layout/shape-element.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Values by attribute; undefined takes one away. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes only what differs: each writing lays out the page again. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
}

/** What tells a link from its neighbours, in the document and in a shape: where it leads, and from which day. */
const keyOf = (read: (name: string) => unknown) => `${read('href')} ${read('data-start') ?? ''}`;

/**
 * Makes the children of a parent the given elements, which are told apart by their place.
 * @param elements  in their order
 */
export function writeShape(parent: Element, elements: readonly ShapeElement[]): void {
  elements.forEach((element, at) => writeElement(parent, parent.children[at], element));
  while (parent.children.length > elements.length) parent.lastElementChild?.remove();
}

/** The same of links, which are told apart by their key: what has the focus stays, wanted or not. */
export function writeLinks(parent: Element, links: readonly ShapeElement[]): void {
  const found = new Map(
    [...parent.children].map((link) => [keyOf((name) => link.getAttribute(name)), link]),
  );
  for (const link of links) {
    const key = keyOf((name) => link.attributes[name]);
    writeElement(parent, found.get(key), link);
    found.delete(key);
  }
  for (const link of found.values()) if (link !== document.activeElement) link.remove();
}

function writeElement(parent: Element, found: Element | undefined, shape: ShapeElement): void {
  const { tag, attributes, text, children } = shape;
  const element = found?.localName === tag ? found : document.createElementNS(NAMESPACE, tag);
  setAttributes(element, percentAttributes(attributes, 3));
  if (text !== undefined && element.textContent !== text) element.textContent = text;
  if (children) writeShape(element, children);
  if (element === found) return;
  if (found) found.replaceWith(element);
  else parent.append(element);
}
