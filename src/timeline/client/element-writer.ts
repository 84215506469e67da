/**
 * Joins the elements of a scene to those in the document, which at first are those that the server rendered: existing
 * ones are updated, new ones created, the others removed. Computes no position: the scene does.
 */
import { select, type BaseType, type Selection } from 'd3';
import {
  percentAttributes,
  WHOLE,
  type Part,
  type ShapeElement,
  type WrittenAttributes,
} from '../scene/element.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** The attributes of each element as they were last written, so that only what differs is written again. */
const written = new WeakMap<Element, WrittenAttributes>();

/**
 * Makes the children of a parent the given elements. Those of the server are taken in their order, later ones by key.
 * @param part  the part of the parent's width in which the elements were laid out
 */
export function writeElements(
  parent: Element,
  elements: readonly ShapeElement[],
  part: Part = WHOLE,
): void {
  const first = parent.firstElementChild;
  const keyOf = first && !written.has(first) ? byPlace : byKey;
  const children = select(parent).selectChildren<SVGElement, ShapeElement>();
  write(children.data<ShapeElement>(elements, keyOf), keyOf, part);
}

/** Writes a level of elements, then all of its children together. */
function write<Parent extends BaseType, Datum>(
  joined: Selection<SVGElement, ShapeElement, Parent, Datum>,
  keyOf: typeof byKey,
  part: Part,
): void {
  const parents = joined
    .join((enter) => enter.append(({ tag }) => document.createElementNS(NAMESPACE, tag)))
    .each(function (element) {
      writeElement(this, element, part);
    })
    .filter(({ children }) => children !== undefined);
  if (parents.empty()) return;
  const children = parents.selectChildren<SVGElement, ShapeElement>();
  write(
    children.data<ShapeElement>(({ children: inside }) => inside ?? [], keyOf),
    keyOf,
    part,
  );
}

function byKey(this: Element, element: ShapeElement | undefined, at: number): string {
  const { tag = this.localName, key, attributes } = element ?? {};
  return `${tag} ${key ?? String(attributes?.['class'] ?? at)}`;
}

function byPlace(this: Element, element: ShapeElement | undefined, at: number): string {
  return `${element?.tag ?? this.localName} ${at}`;
}

function writeElement(
  element: Element,
  { attributes, text, children }: ShapeElement,
  part: Part,
): void {
  const before = written.get(element) ?? served(element);
  const now = percentAttributes(attributes, part);
  for (const name in now) {
    const value = now[name];
    if (value !== before[name] && String(value) !== before[name])
      element.setAttribute(name, String(value));
  }
  for (const name in before) if (!(name in now)) element.removeAttribute(name);
  written.set(element, now);
  if (!children && text !== undefined && element.textContent !== text) element.textContent = text;
  // A line of words that is now written in parts.
  if (children && element.firstChild instanceof Text) element.firstChild.remove();
}

/** The attributes that the server rendered, some of which another view has to remove. */
function served(element: Element): WrittenAttributes {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}
