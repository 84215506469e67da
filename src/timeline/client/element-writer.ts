/**
 * Knows how the elements of a scene are written into a document that may hold some of them, the server's at first: what
 * is there is changed, what is new is made, what is over goes. Refuses to compute a place: the scene does.
 */
import { select, type BaseType, type Selection } from 'd3';
import { percentAttributes, type ShapeElement, type WrittenAttributes } from '../scene/element.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What each element bears: only what differs is written. */
const written = new WeakMap<Element, WrittenAttributes>();

/** Makes the children of a parent the given elements, joined by key, or by place where they have none. */
export function writeElements(parent: Element, elements: readonly ShapeElement[]): void {
  const children = select(parent).selectChildren<SVGElement, ShapeElement>();
  write(children.data<ShapeElement>(elements, keyOf));
}

/** Writes what is joined, then all that stands in it, in one join a depth. */
function write<Parent extends BaseType, Datum>(
  joined: Selection<SVGElement, ShapeElement, Parent, Datum>,
): void {
  const parents = joined
    .join((enter) => enter.append(({ tag }) => document.createElementNS(NAMESPACE, tag)))
    .each(function ({ attributes, text, children }) {
      writeAttributes(this, percentAttributes(attributes, 3));
      // Words that become several parts, where a row is laid out for another width, leave nothing behind.
      if (children && this.firstChild instanceof Text && !this.firstElementChild)
        this.replaceChildren();
      if (!children && text !== undefined && this.textContent !== text) this.textContent = text;
    })
    .filter(({ children }) => children !== undefined);
  if (parents.empty()) return;
  write(
    parents
      .selectChildren<SVGElement, ShapeElement>()
      .data<ShapeElement>(({ children }) => children ?? [], keyOf),
  );
}

/** The server's elements bear no data yet: a fact is told by its id. */
function keyOf(this: Element, element: ShapeElement | undefined, at: number): string {
  if (element) return `${element.tag} ${element.key ?? at}`;
  return `${this.localName} ${this.getAttribute('data-id') ?? at}`;
}

function writeAttributes(element: Element, attributes: WrittenAttributes): void {
  const before = written.get(element) ?? servedAttributes(element);
  for (const [name, value] of Object.entries(attributes)) {
    if (before[name] === value || String(before[name]) === String(value)) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before)) if (!(name in attributes)) element.removeAttribute(name);
  written.set(element, attributes);
}

/** What the server wrote, which another view may not have. */
function servedAttributes(element: Element): WrittenAttributes {
  const names = element.getAttributeNames();
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name) ?? undefined]));
}
