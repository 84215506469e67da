/**
 * Edits a built page at the positions that parse5 gives, and leaves every other byte unchanged. The only HTML
 * editor of integrations/. Pure: text in, text out.
 */
import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';

export type HtmlElement = Tree.Element;
export type HtmlText = Tree.TextNode;

/** A page that is queried more than once but parsed only once; editing it does not change its tree. */
export interface ParsedPage {
  html: string;
  tree: Tree.Document;
}

/** Callbacks for the nodes of a page, in document order; returning `false` skips the content of an element. */
export interface HtmlVisitor {
  element?: (element: HtmlElement, edit: HtmlEdit) => unknown;
  text?: (text: HtmlText, edit: HtmlEdit) => void;
  /** Called after the last node. */
  end?: (edit: HtmlEdit) => void;
}

type Range = Pick<Token.Location, 'startOffset' | 'endOffset'>;

/** Changes to one page, each at the position of a node; nodes that the parser added itself have no position. */
export class HtmlEdit {
  readonly #source: string;
  readonly #edited: MagicString;

  constructor(source: string) {
    this.#source = source;
    this.#edited = new MagicString(source);
  }

  /** Changes the value of an existing attribute, or removes it. */
  setAttribute(element: HtmlElement, name: string, value: string | undefined): void {
    const written = value === undefined ? '' : `${name}="${escapeAttribute(value)}"`;
    this.replaceAttribute(element, name, written);
  }

  /** Replaces an attribute with other text: `type="module"` with `defer`. */
  replaceAttribute(element: HtmlElement, name: string, written: string): void {
    this.#overwrite(element.sourceCodeLocation?.attrs?.[name], written);
  }

  /**
   * Inserts attributes before an existing one: those that many elements share compress well next to the tag
   * names.
   */
  addAttributes(
    element: HtmlElement,
    before: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const written = Object.entries(attributes).map(
      ([name, value]) => `${name}="${escapeAttribute(value)}" `,
    );
    this.#insert(element.sourceCodeLocation?.attrs?.[before]?.startOffset, written.join(''));
  }

  remove(element: HtmlElement): void {
    this.replace(element, '');
  }

  replace(element: HtmlElement, html: string): void {
    this.#overwrite(element.sourceCodeLocation, html);
  }

  /** Replaces the content of an element that holds one text, or nothing. */
  fill(element: HtmlElement, html: string): void {
    const inside = element.childNodes[0]?.sourceCodeLocation;
    if (inside) this.#overwrite(inside, html);
    else this.#insert(element.sourceCodeLocation?.startTag?.endOffset, html);
  }

  insertAfter(element: HtmlElement, html: string): void {
    this.#insert(element.sourceCodeLocation?.endOffset, html);
  }

  /** Wraps each match of a pattern in the source of a text. */
  wrap(text: HtmlText, pattern: RegExp, before: string, after: string): void {
    for (const { startOffset, endOffset } of this.#matches(text, pattern)) {
      this.#edited.appendRight(startOffset, before);
      this.#edited.appendLeft(endOffset, after);
    }
  }

  /** Replaces each match of a pattern in the source of a text. */
  replaceIn(text: HtmlText, pattern: RegExp, characters: string): void {
    for (const place of this.#matches(text, pattern)) this.#overwrite(place, characters);
  }

  #matches({ sourceCodeLocation: place }: HtmlText, pattern: RegExp): Range[] {
    if (!place) return [];
    const source = this.#source.slice(place.startOffset, place.endOffset);
    return [...source.matchAll(pattern)].map(({ 0: words, index }) => {
      const startOffset = place.startOffset + index;
      return { startOffset, endOffset: startOffset + words.length };
    });
  }

  #overwrite(place: Range | null | undefined, written: string): void {
    if (place) this.#edited.overwrite(place.startOffset, place.endOffset, written);
  }

  #insert(offset: number | undefined, written: string): void {
    if (offset !== undefined) this.#edited.appendLeft(offset, written);
  }

  toString(): string {
    return this.#edited.toString();
  }
}

/** A page with its tree; nodes have source positions. */
export function parsePage(page: string): ParsedPage {
  return { html: page, tree: parse(page, { sourceCodeLocationInfo: true }) };
}

const asParsed = (page: string | ParsedPage) => (typeof page === 'string' ? parsePage(page) : page);

/** The page, edited by a visitor of its elements and texts, including the content of templates. */
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

/** All elements of a page, in document order. */
export function elementsOf(page: string | ParsedPage): HtmlElement[] {
  const elements: HtmlElement[] = [];
  editHtml(page, { element: (element) => void elements.push(element) });
  return elements;
}

const isText = (node: Tree.Node): node is HtmlText => node.nodeName === '#text';

/** Value of an attribute, by its qualified name: `xlink:href`. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => attributeName(one) === name)?.value;
}

/** Qualified name of an attribute: `xlink:href`. */
export function attributeName({ prefix, name }: HtmlElement['attrs'][number]): string {
  return prefix ? `${prefix}:${name}` : name;
}

/** Text directly within an element, such as a script or a style. */
export function ownText(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** All text in an element. */
export const wholeText = (element: HtmlElement): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? wholeText(node) : ''))
    .join('');

/** The nearest element that satisfies a condition, from the node itself up through its ancestors. */
export function closest(
  node: HtmlElement | HtmlText,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (let at: Tree.Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
    if ('tagName' in at && isWanted(at)) return at;
  return undefined;
}

/** Escapes text for use between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes text for use between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
