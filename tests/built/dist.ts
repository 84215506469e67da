/** Reads dist/ as a host would serve it: pages parsed, with small ways to walk them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

const DIST = 'dist';

/** Every file of dist, with forward slashes, sorted. */
export function builtFiles(dist = DIST): string[] {
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

export interface BuiltPage {
  file: string;
  html: string;
  /** Every element, in the order of the source; what is inside `<template>` included. */
  elements: Element[];
}

/** Texts to paste elsewhere are no pages of the site: take-home.test.ts holds them to their own rules. */
const PASTED = /^emporter\/article-/;

export function builtPages(dist = DIST): BuiltPage[] {
  return builtFiles(dist)
    .filter((file) => file.endsWith('.html') && !PASTED.test(file))
    .map((file) => {
      const html = readBuilt(file, dist);
      return { file, html, elements: elementsIn(parse(html)) };
    });
}

export function elementsIn(node: Tree.Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const inner = [
    ...('content' in node ? [node.content as Tree.Node] : []),
    ...('childNodes' in node ? node.childNodes : []),
  ];
  return [...own, ...inner.flatMap(elementsIn)];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether an element or one of its ancestors satisfies a condition. */
export function isWithin(element: Element, condition: (ancestor: Element) => boolean): boolean {
  for (let node: Tree.ParentNode | null = element; node;)
    if ('tagName' in node && condition(node)) return true;
    else node = 'parentNode' in node ? (node.parentNode as Tree.ParentNode | null) : null;
  return false;
}

/** Text of an element, white space folded; what a screen does not show is left out. */
export function textOf(node: Tree.Node): string {
  return textsIn(node)
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

function textsIn(node: Tree.Node): string[] {
  if ('value' in node) return [node.value];
  if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) return [];
  return 'childNodes' in node ? node.childNodes.flatMap(textsIn) : [];
}

/** Pages that are also worked: the timeline and its choices, the table, what was known on a day, the procedure. */
const WORKED = /^(?:frise(?!-affiche|-a4)|que-savait-on|procedure-cjr)[^/]*\.html$/;

/** Views that leave the site: in a frame of another page, or alone in a file. tests/built/frames.test.ts has their rules. */
export const isTravelling = ({ file }: Pick<BuiltPage, 'file'>) =>
  /^(?:embed|emporter|en\/take-home)\//.test(file);

/** Pages that are only read. */
export const isReadingPage = (page: BuiltPage) =>
  !WORKED.test(page.file) && page.file !== 'integrer.html' && !isTravelling(page);
