/** Protects: French typography in everything a reader sees. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type Element } from './dist.ts';

const pages = builtPages();

/** Text nodes in French: not an address, not code, not a passage in another language. */
function frenchTexts(node: Tree.Node, lang = 'fr'): string[] {
  if ('tagName' in node) {
    const own = attribute(node as Element, 'lang') ?? lang;
    if (['script', 'style', 'code', 'pre', 'template'].includes(node.tagName)) return [];
    return node.childNodes.flatMap((child) => frenchTexts(child, own));
  }
  if ('value' in node) return lang === 'fr' ? [node.value] : [];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => frenchTexts(child, lang)) : [];
}

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['an ordinary space before ; : ! ? or »', /\S [;:!?»](?:\s|$)/],
  ['an ordinary space after «', /« /],
  ['no space inside guillemets', /«[^\s\u202f\u00a0]|[^\s\u202f\u00a0]»/u],
  ['English quotation marks', /[“”"]/],
  ['three dots', /\.\.\./],
  ['a breakable number', /\d \d{3}(?!\d)/],
];

describe.each(
  pages.filter(({ file }) => !file.startsWith('en/')).map((page) => [page.file, page] as const),
)('%s', (_, { elements }) => {
  const [html] = elements;
  const texts = (html ? frenchTexts(html) : []).filter((text) => !/^\s*https?:/.test(text));

  test.each(FAULTS)('has no %s', (_name, fault) => {
    const bad = texts.flatMap((text) => {
      const found = fault.exec(text);
      return found ? [text.slice(Math.max(0, found.index - 30), found.index + 30)] : [];
    });
    expect(bad).toEqual([]);
  });
});
