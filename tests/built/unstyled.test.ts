/**
 * Checks that a page can be read without its style sheets: what a style sets apart is apart in the text too, and the
 * text comes in the order in which it is to be read.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { attribute, builtPages, faultsIn, isTravelling, isWithin, type Element } from './dist.ts';

/** Elements that a browser sets in a line without a style sheet; every other begins a line, or is a box. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements that are not read as a part of a line: drawings say their words apart, controls are boxes. */
const SKIPPED = new Set('script style template svg select textarea input button'.split(' '));

/** Words of two elements with nothing between them, as « 2015Police ». */
function gluedWords(root: Element): string[] {
  const glued: string[] = [];
  /** The last text of the line, and the element that it is in. */
  let last: { text: string; parent: Tree.ParentNode | null } | undefined;
  const visit = (node: Tree.Node): void => {
    if ('value' in node) {
      const { value, parentNode } = node;
      if (value === '') return;
      const areWords = /[\p{L}\p{N}]$/u.test(last?.text ?? '') && /^[\p{L}\p{N}]/u.test(value);
      if (last && last.parent !== parentNode && areWords)
        glued.push(`${last.text.slice(-20)}|${value.slice(0, 20)}`);
      last = { text: value, parent: parentNode };
      return;
    }
    if (!('tagName' in node) || attribute(node, 'hidden') !== undefined) return;
    const breaks = !INLINE.has(node.tagName);
    if (breaks) last = undefined;
    if (!SKIPPED.has(node.tagName)) for (const child of node.childNodes) visit(child);
    if (breaks) last = undefined;
  };
  visit(root);
  return glued;
}

const pages = builtPages();

test('words that a style sets apart are apart without it (RGAA 10.3)', () => {
  const faults = faultsIn(pages, ({ elements }) => {
    const body = elements.find(({ tagName }) => tagName === 'body');
    return body ? [...new Set(gluedWords(body))] : ['it has no body'];
  });
  expect(faults).toEqual([]);
});

test('the text comes as it is to be read: header, title, content, footer (RGAA 10.3)', () => {
  const faults = faultsIn(
    // 404.html, which has no address, has its header in its main part.
    pages.filter((page) => page.address && !isTravelling(page)),
    ({ elements }) => {
      const isIn = (name: string) => (element: Element) =>
        isWithin(element, ({ tagName }) => tagName === name);
      const place = (isSought: (element: Element) => boolean) => elements.findIndex(isSought);
      const order = [
        place(({ tagName }) => tagName === 'header'),
        place(({ tagName }) => tagName === 'main'),
        place((element) => element.tagName === 'h1' && isIn('main')(element)),
        place((element) => /^h[2-6]$/.test(element.tagName) && isIn('main')(element)),
        elements.findLastIndex(({ tagName }) => tagName === 'footer'),
      ].filter((at) => at >= 0);
      return order.every((at, index) => index === 0 || at > (order[index - 1] ?? 0))
        ? []
        : [order.join()];
    },
  );
  expect(faults).toEqual([]);
});
