/** Knows how to make and change SVG elements in as few words as the drawing needs. */

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Values by attribute; null takes one away. */
export type Attributes = Readonly<Record<string, string | number | null>>;

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
}

/** A new element at the end of its parent. */
export function appendSvg(parent: Element, name: string, attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS(NAMESPACE, name) as SVGElement;
  setAttributes(element, attributes);
  parent.append(element);
  return element;
}

/** As many children of a kind as there are items, each with its attributes and, where given, its text. */
export function joinSvg<Item>(
  parent: Element,
  name: string,
  items: readonly Item[],
  attributesOf: (item: Item) => Attributes,
  textOf?: (item: Item) => string,
): void {
  items.forEach((item, at) => {
    const element = parent.children[at] ?? appendSvg(parent, name);
    setAttributes(element, attributesOf(item));
    if (textOf) element.textContent = textOf(item);
  });
  while (parent.children.length > items.length) parent.lastElementChild?.remove();
}
