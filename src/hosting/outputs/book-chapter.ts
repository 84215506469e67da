/**
 * Knows what a chapter of a book keeps of a built page: its words, its titles, its tables, its notes and its
 * places; no control, no drawing, nothing hidden from those who listen. Refuses to know the other chapters: a
 * link is kept as it was written. Pure: text in, a tree out.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '../edit-html.ts';
import { elementsOf, wordsOf, type BookElement, type BookNode } from './book-tree.ts';
import { classesOf, elementsIn, isNamed, isWithin, svgAlone } from './page-tree.ts';

/** What the pages of a site are like. `.x` is a class, `#x` a place, or the part that it is the title of. */
export interface BookRules {
  /** Left out. */
  dropped: readonly string[];
  /** Holds the notes of a page, each with an id. */
  notes: string;
  /** Drawings that become pictures, with their `aria-label`. */
  pictures: readonly string[];
  /** Tags that classes take. */
  tags: Readonly<Record<string, string>>;
  /** Classes that the sheet of the book names: the others say nothing there. */
  classes: ReadonlySet<string>;
}

export interface BookPicture {
  /** An SVG that stands alone. */
  svg: string;
  words: string;
}

export interface ReadChapter {
  language: string;
  /** Of its first title. */
  title: string;
  body: BookNode[];
  notes: BookElement[];
  /** Each id of the page, and the one that is kept in its place; '' is the top of the chapter. */
  places: ReadonlyMap<string, string>;
  pictures: BookPicture[];
}

const LEFT_OUT = new Set([
  ...['script', 'style', 'template', 'nav', 'form', 'iframe', 'canvas', 'video', 'audio'],
  ...['button', 'input', 'select', 'textarea', 'label', 'fieldset', 'datalist'],
]);
const KEPT = new Set([
  ...['section', 'article', 'aside', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'ul', 'ol', 'li'],
  ...[
    'dl',
    'dt',
    'dd',
    'blockquote',
    'figure',
    'figcaption',
    'pre',
    'hr',
    'br',
    'table',
    'caption',
  ],
  ...['thead', 'tbody', 'tr', 'th', 'td', 'a', 'b', 'i', 'em', 'strong', 'small', 'sup', 'sub'],
  ...['q', 'cite', 'code', 'abbr', 'time', 'del', 'ins', 'span'],
]);
const SAME_AS: Readonly<Record<string, string>> = { details: 'div', header: 'div', footer: 'div' };
/** Empty, they say something. */
const EMPTY = new Set(['hr', 'br', 'td', 'th']);
const HEADING = /^h[1-6]$/;
const KEPT_ATTRIBUTES = [
  'colspan',
  'rowspan',
  'scope',
  'value',
  'start',
  'reversed',
  'data-column',
];
/** A date as HTML and a reader of books both take it. */
const DATE = /^\d{4}(?:-\d\d){0,2}$/;
/** Class of what names a part that a page unfolds. */
const SUMMARY = 'summary';

/**
 * @param html   the built page
 * @param parts  what is kept of it, in its order
 * @throws when the page has none of it
 */
export function readChapter(html: string, parts: readonly string[], rules: BookRules): ReadChapter {
  const elements = elementsIn(parse(html));
  const kept = elements.filter((element) => parts.some((part) => isNamed(element, part)));
  const tops = kept.filter((element) => !kept.some((other) => isWithin(element, other)));
  if (tops.length === 0) throw new Error(`the page has nothing of ${parts.join(', ')}`);
  const reader = new ChapterReader(rules);
  const body = tops.flatMap((top) => reader.read(top, ''));
  // Notes may stand beside what is kept.
  if (reader.notes.length === 0)
    for (const element of elements.filter((one) => isNamed(one, rules.notes)))
      reader.read(element, '');

  const first = elementsOf(body).find(({ tag }) => tag === 'h1');
  const root = elements.find(({ tagName }) => tagName === 'html');
  return {
    language: (root && attributeOf(root, 'lang')) ?? '',
    title: first ? wordsOf(first).replace(/\s+/g, ' ').trim() : '',
    body,
    notes: reader.notes,
    places: reader.places,
    pictures: reader.pictures,
  };
}

/** Reads nodes one after the other, and keeps the notes, the places and the pictures that it comes by. */
class ChapterReader {
  readonly places = new Map<string, string>();
  readonly pictures: BookPicture[] = [];
  readonly notes: BookElement[] = [];
  readonly #rules: BookRules;

  constructor(rules: BookRules) {
    this.#rules = rules;
  }

  /**
   * What a book keeps of a node.
   * @param holder  the place of what it stands in; '' is the top of the chapter
   */
  read(node: Tree.Node, holder: string): BookNode[] {
    if ('value' in node) return [node.value.replace(/[ \n\t]+/g, ' ')];
    if (!('tagName' in node)) return [];
    const isOne = (name: string) => isNamed(node, name);
    if (isOne(this.#rules.notes)) {
      for (const note of node.childNodes) this.notes.push(...this.#readNote(note, holder));
      return [];
    }
    if (node.tagName === 'svg' && this.#rules.pictures.some(isOne)) return this.#readPicture(node);
    if (isLeftOut(node) || this.#rules.dropped.some(isOne)) return this.#leave(node, holder);
    const tag = tagOf(node, this.#rules);
    if (tag === undefined) return this.#readAll(node.childNodes, this.#placeOf(node, holder));
    return this.#readElement(node, tag, holder);
  }

  #readAll(nodes: readonly Tree.Node[], holder: string): BookNode[] {
    const read: BookNode[] = [];
    for (const node of nodes) {
      const next = this.read(node, holder);
      if (next.length > 0 && needsComma(read.at(-1), node)) read.push(', ');
      read.push(...next);
    }
    return read;
  }

  #readElement(node: Tree.Element, tag: string, holder: string): BookNode[] {
    const id = attributeOf(node, 'id');
    const place = id === undefined ? holder : placeName(id);
    const children = this.#readAll(node.childNodes, place);
    const isAnchor = tag === 'span' && id !== undefined;
    if (!isAnchor && !EMPTY.has(tag) && !children.some(hasWords)) return this.#leave(node, holder);
    const attributes = attributesOf(node, tag, this.#rules);
    if (tag === 'span' && Object.keys(attributes).length === 0) return children;
    if (id !== undefined) this.places.set(id, place);
    return [
      { tag, attributes, children, ...(tag === 'a' ? { href: attributeOf(node, 'href') } : {}) },
    ];
  }

  #readNote(node: Tree.Node, holder: string): BookElement[] {
    const id = 'tagName' in node ? attributeOf(node, 'id') : undefined;
    if (id === undefined || !('childNodes' in node)) return [];
    const place = placeName(id);
    this.places.set(id, place);
    const attributes = { id: place, 'epub:type': 'footnote', role: 'doc-footnote' };
    const children = this.#readAll(node.childNodes, place || holder);
    return [{ tag: 'aside', attributes, children }];
  }

  #readPicture(node: Tree.Element): BookNode[] {
    const words = attributeOf(node, 'aria-label') ?? '';
    this.pictures.push({ svg: svgAlone(node), words });
    const attributes = { 'data-picture': String(this.pictures.length) };
    return [{ tag: 'img', attributes, children: [] }];
  }

  /** Leaves an element out; who looks for a place of it finds what held it. */
  #leave(node: Tree.Node, holder: string): [] {
    for (const element of elementsIn(node)) this.#placeOf(element, holder);
    return [];
  }

  /** A place whose element is not kept is that of what holds it. */
  #placeOf(node: Tree.Element, holder: string): string {
    const id = attributeOf(node, 'id');
    if (id !== undefined) this.places.set(id, holder);
    return holder;
  }
}

/** The tag that an element has in a book; undefined when only what is in it is kept. */
function tagOf(node: Tree.Element, { tags }: BookRules): string | undefined {
  const taken = classesOf(node).find((name) => name in tags);
  if (taken !== undefined) return tags[taken];
  if (node.tagName === SUMMARY) {
    const isTitle = (one: Tree.Element) =>
      HEADING.test(one.tagName) || classesOf(one).some((name) => HEADING.test(tags[name] ?? ''));
    return elementsIn(node).some(isTitle) ? undefined : 'p';
  }
  const tag = SAME_AS[node.tagName] ?? node.tagName;
  return KEPT.has(tag) ? tag : undefined;
}

function attributesOf(
  node: Tree.Element,
  tag: string,
  rules: Pick<BookRules, 'classes'>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  const value = (name: string) => attributeOf(node, name);
  const id = value('id');
  if (id !== undefined) kept['id'] = placeName(id);
  const classes = [
    ...classesOf(node).filter((name) => rules.classes.has(name)),
    ...(node.tagName === SUMMARY ? [SUMMARY] : []),
  ];
  if (classes.length > 0) kept['class'] = classes.join(' ');
  const lang = value('lang');
  if (lang) Object.assign(kept, { lang, 'xml:lang': lang });
  for (const name of KEPT_ATTRIBUTES) if (value(name) !== undefined) kept[name] = value(name) ?? '';
  const date = value('datetime');
  if (tag === 'time' && date && DATE.test(date)) kept['datetime'] = date;
  const labelled = value('aria-labelledby');
  if (tag === 'table' && labelled) kept['aria-labelledby'] = placeName(labelled);
  return kept;
}

/** An id as XML takes it: a name, which begins with no digit. */
function placeName(id: string): string {
  return /^[A-Za-z_]/.test(id) ? id : `n-${id}`;
}

function hasWords(node: BookNode): boolean {
  if (typeof node === 'string') return node.trim() !== '';
  return EMPTY.has(node.tag) || node.tag === 'img' || node.children.some(hasWords);
}

/** Two links that touch, or a link and the name of what has no address: styles set them apart, not spaces. */
function needsComma(before: BookNode | undefined, node: Tree.Node): boolean {
  if (typeof before !== 'object' || before.tag !== 'a' || !('tagName' in node)) return false;
  return node.tagName === 'a' || (node.tagName === 'span' && classesOf(node).length === 0);
}

function isLeftOut(node: Tree.Element): boolean {
  const value = (name: string) => attributeOf(node, name);
  return (
    LEFT_OUT.has(node.tagName) ||
    node.tagName === 'svg' ||
    value('aria-hidden') === 'true' ||
    value('hidden') !== undefined
  );
}
