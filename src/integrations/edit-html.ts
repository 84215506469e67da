/**
 * Knows how a built page is edited: at the places that parse5 names, every other byte left alone. The one
 * editor of this room. Pure: text in, text out.
 */
import MagicString from 'magic-string';
import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlElement = Tree.Element;
export type HtmlText = Tree.TextNode;

/** A page that is asked more than once, and parsed once: editing it leaves its tree as it is. */
export interface ParsedPage {
  html: string;
  tree: Tree.Document;
}

/** What a visitor sees of a page, in its order; `false` leaves what is inside an element unvisited. */
export interface HtmlVisitor {
  element?: (element: HtmlElement, edit: HtmlEdit) => unknown;
  text?: (text: HtmlText, edit: HtmlEdit) => void;
  /** After the last of them. */
  end?: (edit: HtmlEdit) => void;
}

/** Elements of a drawing that hold parts of it, and no words. */
const DRAWN: ReadonlySet<string> = new Set(['svg', 'g', 'symbol', 'defs']);

/** Changes of one page, each at the place of a node; a node that the parser added itself has none. */
export class HtmlEdit {
  readonly #source: string;
  readonly #edited: MagicString;

  constructor(source: string) {
    this.#source = source;
    this.#edited = new MagicString(source);
  }

  /** Writes an attribute that is there otherwise, or takes it away. */
  setAttribute(element: HtmlElement, name: string, value: string | undefined): void {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place) return;
    if (value === undefined) this.#edited.remove(place.startOffset, place.endOffset);
    else
      this.#edited.overwrite(
        place.startOffset,
        place.endOffset,
        `${name}="${escapeAttribute(value)}"`,
      );
  }

  /** Puts a word in the place of an attribute: `defer` for `type="module"`. */
  replaceAttribute(element: HtmlElement, name: string, written: string): void {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place) return;
    this.#edited.overwrite(place.startOffset, place.endOffset, written);
  }

  /** Writes attributes before one that is there: what many elements share is pressed in one with their names. */
  addAttributes(
    element: HtmlElement,
    before: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const place = element.sourceCodeLocation?.attrs?.[before];
    if (!place) return;
    const written = Object.entries(attributes).map(
      ([name, value]) => `${name}="${escapeAttribute(value)}" `,
    );
    this.#edited.appendLeft(place.startOffset, written.join(''));
  }

  /** Writes an element of a drawing that holds nothing in one tag, as only such an element may be (HTML, 13.1.2.1). */
  closeEmpty({ childNodes, namespaceURI, sourceCodeLocation }: HtmlElement): void {
    const { startTag, endTag } = sourceCodeLocation ?? {};
    if (!startTag || !endTag || childNodes.length > 0 || namespaceURI !== html.NS.SVG) return;
    this.#edited.overwrite(startTag.endOffset - 1, endTag.endOffset, '/>');
  }

  /** Takes away the blanks between parts of a drawing, which nobody sees. */
  cutBlanks({ value, parentNode, sourceCodeLocation }: HtmlText): void {
    const isBetween = parentNode && 'namespaceURI' in parentNode && DRAWN.has(parentNode.tagName);
    if (!sourceCodeLocation || !isBetween || value.trim() !== '') return;
    this.#edited.remove(sourceCodeLocation.startOffset, sourceCodeLocation.endOffset);
  }

  remove(element: HtmlElement): void {
    const place = element.sourceCodeLocation;
    if (place) this.#edited.remove(place.startOffset, place.endOffset);
  }

  replace(element: HtmlElement, html: string): void {
    const place = element.sourceCodeLocation;
    if (place) this.#edited.overwrite(place.startOffset, place.endOffset, html);
  }

  /** Puts HTML in the place of all that an element holds: one text, or nothing. */
  fill(element: HtmlElement, html: string): void {
    const inside = element.childNodes[0]?.sourceCodeLocation;
    const start = element.sourceCodeLocation?.startTag;
    if (inside) this.#edited.overwrite(inside.startOffset, inside.endOffset, html);
    else if (start) this.#edited.appendLeft(start.endOffset, html);
  }

  insertAfter(element: HtmlElement, html: string): void {
    const place = element.sourceCodeLocation;
    if (place) this.#edited.appendLeft(place.endOffset, html);
  }

  /** Puts tags around each match of a pattern in the source of a text. */
  wrap(text: HtmlText, pattern: RegExp, before: string, after: string): void {
    const place = text.sourceCodeLocation;
    if (!place) return;
    const source = this.#source.slice(place.startOffset, place.endOffset);
    for (const { 0: words, index } of source.matchAll(pattern)) {
      this.#edited.appendRight(place.startOffset + index, before);
      this.#edited.appendLeft(place.startOffset + index + words.length, after);
    }
  }

  /** Puts other characters in the place of each match of a pattern in the source of a text. */
  replaceIn(text: HtmlText, pattern: RegExp, characters: string): void {
    const place = text.sourceCodeLocation;
    if (!place) return;
    const source = this.#source.slice(place.startOffset, place.endOffset);
    for (const { 0: words, index } of source.matchAll(pattern)) {
      const at = place.startOffset + index;
      this.#edited.overwrite(at, at + words.length, characters);
    }
  }

  toString(): string {
    return this.#edited.toString();
  }
}

/** A page with its tree, which knows where each node stands in the text. */
export function parsePage(page: string): ParsedPage {
  return { html: page, tree: parse(page, { sourceCodeLocationInfo: true }) };
}

const asParsed = (page: string | ParsedPage) => (typeof page === 'string' ? parsePage(page) : page);

/** The page, edited by a visitor of its elements and texts; what a template holds is visited too. */
export function editHtml(page: string | ParsedPage, { element, text, end }: HtmlVisitor): string {
  const { html: source, tree } = asParsed(page);
  const edit = new HtmlEdit(source);
  const visit = (node: Tree.Node): void => {
    if (isText(node)) text?.(node, edit);
    if ('tagName' in node && element?.(node, edit) === false) return;
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(tree);
  end?.(edit);
  return edit.toString();
}

/** Every element of a page, in its order. */
export function elementsOf(page: string | ParsedPage): HtmlElement[] {
  const elements: HtmlElement[] = [];
  editHtml(page, { element: (element) => void elements.push(element) });
  return elements;
}

const isText = (node: Tree.Node): node is HtmlText => node.nodeName === '#text';

/** Value of an attribute, by its name as written: `xlink:href`. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => attributeName(one) === name)?.value;
}

/** An attribute as it is written, with its prefix: `xlink:href`. */
export function attributeName({ prefix, name }: HtmlElement['attrs'][number]): string {
  return prefix ? `${prefix}:${name}` : name;
}

/** The texts that an element holds itself, as a script or a style does. */
export function ownText(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** The nearest of an element and what it stands in that satisfies a condition. */
export function closest(
  node: HtmlElement | HtmlText,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (let at: Tree.Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
    if ('tagName' in at && isWanted(at)) return at;
  return undefined;
}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text as it stands between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
