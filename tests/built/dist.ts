/** Reads dist/ as a host would serve it, as parsed pages, with helpers to query them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { DEFAULT_LOCALE, type Locale } from '../../src/i18n/locale.ts';
import { fileOf, type Address } from '../../src/i18n/routes.ts';
import { editionFiles, isWorked, type EditionFile, type FileKind } from './editions.ts';

export type Element = Tree.Element;

const DIST = 'dist';

/** Every file of dist, with forward slashes, sorted. */
export function builtFiles(dist = DIST): string[] {
  if (!existsSync(dist))
    throw new Error(`${dist}/ est absent. Attendu : un site construit. Exemple : npm run build`);
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(dist, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    )
    .sort();
}

export function readBuilt(file: string, dist = DIST): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

const dossiers = new Map<string, Record<string, unknown[]>>();

/** Entries of one collection of the open data. */
export function dossier<Entry>(name: string, dist = DIST): Entry[] {
  const data = dossiers.get(dist) ?? JSON.parse(readBuilt('data/dossier.json', dist));
  dossiers.set(dist, data);
  return data[name] as Entry[];
}

/** A page of dist, read and parsed lazily. */
export class BuiltPage {
  readonly file: string;
  readonly kind: FileKind;
  readonly locale: Locale;
  /** The page itself, or the page that it is made from; undefined for 404.html. */
  readonly address: Address | undefined;
  /** The same page in the other language; undefined for 404.html. */
  readonly twin: string | undefined;
  readonly #dist: string;
  #html?: string;
  #elements?: Element[];

  constructor(file: string, edition: EditionFile | undefined, dist: string) {
    this.file = file;
    this.kind = edition?.kind ?? 'page';
    this.locale = edition?.locale ?? DEFAULT_LOCALE;
    this.address = edition?.address;
    this.twin = edition?.twin;
    this.#dist = dist;
  }

  get html(): string {
    return (this.#html ??= readBuilt(this.file, this.#dist));
  }

  /** Every element, in source order, including those inside `<template>`. */
  get elements(): Element[] {
    return (this.#elements ??= elementsIn(parse(this.html)));
  }
}

const pagesOf = new Map<string, BuiltPage[]>();

/** Every page, each read once, but not the texts to paste elsewhere (`emporter/article-…`), which take-home.test.ts checks. */
export function builtPages(dist = DIST): BuiltPage[] {
  const known = pagesOf.get(dist);
  if (known) return known;
  const files = builtFiles(dist);
  const editions = editionFiles(files);
  const pages = files
    .filter((file) => file.endsWith('.html') && editions.get(file)?.kind !== 'other')
    .map((file) => new BuiltPage(file, editions.get(file), dist));
  pagesOf.set(dist, pages);
  return pages;
}

/** The page of an address of the site. */
export function pageOf(address: Address, locale: Locale, dist = DIST): BuiltPage {
  const file = fileOf(address, locale);
  const page = builtPages(dist).find((one) => one.file === file);
  if (!page) throw new Error(`${dist} has no ${file}.`);
  return page;
}

/** Faults of all pages, each with its page: one test per rule, however many pages. */
export function faultsIn(
  pages: readonly BuiltPage[],
  faultsOf: (page: BuiltPage) => readonly string[],
): string[] {
  return pages.flatMap((page) => faultsOf(page).map((fault) => `${page.file}: ${fault}`));
}

export function elementsIn(node: Tree.Node): Element[] {
  const elements: Element[] = [];
  const visit = (at: Tree.Node): void => {
    if ('tagName' in at) elements.push(at);
    if ('content' in at) visit(at.content);
    if ('childNodes' in at) for (const child of at.childNodes) visit(child);
  };
  visit(node);
  return elements;
}

let pageOfHtml: ReadonlyMap<string, BuiltPage> | undefined;

/**
 * Elements of a page as served by a host or stored in an archive. The text is mostly that of dist, which is parsed
 * already.
 */
export function elementsServed(html: string): Element[] {
  pageOfHtml ??= new Map(builtPages().map((page) => [page.html, page]));
  return pageOfHtml.get(html)?.elements ?? elementsIn(parse(html));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/**
 * Elements with an id, by it. The map has no entry for `undefined`: what an absent attribute names is nothing, and not
 * the last element without an id.
 */
export function elementsById(elements: readonly Element[]): ReadonlyMap<string, Element> {
  return new Map(
    elements.flatMap((element): [string, Element][] => {
      const id = attribute(element, 'id');
      return id === undefined ? [] : [[id, element]];
    }),
  );
}

/** Elements that an attribute of references names, such as `aria-labelledby`; none where it is absent. */
export function namedBy(
  element: Element,
  name: string,
  byId: ReadonlyMap<string, Element>,
): Element[] {
  const ids = attribute(element, name)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Whether an element has a class. */
export const hasClass = (name: string) => (element: Element) => {
  const classes = attribute(element, 'class');
  // A fast path: it is called for each element and all its ancestors, and most classes do not contain the name.
  return classes?.includes(name) ? classes.split(/\s+/).includes(name) : false;
};

/** Elements of a page with these tags. */
export const tagged = ({ elements }: BuiltPage, ...tagNames: string[]) =>
  elements.filter(({ tagName }) => tagNames.includes(tagName));

/** The nearest of an element and its ancestors that fulfils a condition. */
export function closest(
  element: Element,
  condition: (ancestor: Element) => boolean,
): Element | undefined {
  for (let node: Tree.ParentNode | null = element; node;)
    if ('tagName' in node && condition(node)) return node;
    else node = 'parentNode' in node ? (node.parentNode as Tree.ParentNode | null) : null;
  return undefined;
}

/** Whether an element or one of its ancestors satisfies a condition. */
export const isWithin = (element: Element, condition: (ancestor: Element) => boolean): boolean =>
  closest(element, condition) !== undefined;

/** `isWithin` with one condition, for many elements: the result for an ancestor is cached. */
export function within(condition: (ancestor: Element) => boolean): (element: Element) => boolean {
  const known = new WeakMap<Tree.ParentNode, boolean>();
  const ask = (node: Tree.ParentNode | null): boolean => {
    if (!node) return false;
    const before = known.get(node);
    if (before !== undefined) return before;
    const parent = 'parentNode' in node ? (node.parentNode as Tree.ParentNode | null) : null;
    const is = ('tagName' in node && condition(node)) || ask(parent);
    known.set(node, is);
    return is;
  };
  return ask;
}

/** Visible text of an element, with white space collapsed. */
export function textOf(node: Tree.Node): string {
  return textsIn(node)
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** Replaces non-breaking spaces: a page binds a day to its month; text for machines and screen readers does not. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The text nodes of an element, with white space collapsed. */
export function textNodesOf(node: Tree.Node): string[] {
  return textsIn(node).map((text) => text.replace(/[ \n\t]+/g, ' ').trim());
}

function textsIn(node: Tree.Node): string[] {
  if ('value' in node) return [node.value];
  if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) return [];
  return 'childNodes' in node ? node.childNodes.flatMap(textsIn) : [];
}

/**
 * Views outside the site: in a frame of another page, or alone in a file. Their rules are in
 * tests/built/frames.test.ts.
 */
export const isTravelling = ({ kind }: Pick<BuiltPage, 'kind'>) => kind !== 'page';

/** Pages without interaction. */
export const isReadingPage = (page: BuiltPage) =>
  !isTravelling(page) && !(page.address && isWorked(page.address));
