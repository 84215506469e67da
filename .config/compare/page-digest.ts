/**
 * Knows what a reader and a link see of a built page, one thing a line: its words, its links, its ids.
 * Two builds whose lines agree are the same site, however differently their markup is written.
 */
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface PageDigest {
  text: string[];
  links: string[];
  ids: string[];
}

/** Elements that begin a line of text of their own. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|legend|li|main|meta|nav|ol|option|p|section|summary|table|tbody|td|text|th|thead|title|tr|ul)$/;
/** Attributes that are said or shown. */
const SAID = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value'];
const SILENT = new Set(['script', 'style']);

/** @param file path of the page in dist, against which its links are told */
export function digestPage(html: string, file: string): PageDigest {
  const lines: string[] = [''];
  const links = new Set<string>();
  const ids: string[] = [];
  const say = (words: string) => (lines[lines.length - 1] += words);
  const visit = (node: Tree.Node): void => {
    if ('value' in node) return void say(node.value);
    if (!('childNodes' in node)) return;
    if ('tagName' in node) {
      if (SILENT.has(node.tagName)) return;
      const block = BLOCKS.test(node.tagName);
      if (block) lines.push('');
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.push(value);
        if (name === 'href' || name === 'src') links.add(addressOf(value, file));
        if (SAID.includes(name)) lines.push(`${name}: ${value}`, '');
      }
      node.childNodes.forEach(visit);
      if ('content' in node) visit(node.content as Tree.Node);
      if (block) lines.push('');
    } else node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return {
    text: lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean),
    links: [...links].sort(),
    ids: ids.sort(),
  };
}

/** A link as an address from the top of the site, so that a page that moved can be compared. */
function addressOf(href: string, file: string): string {
  if (/^[a-z]+:/i.test(href)) return href;
  const [target = '', fragment] = href.split('#');
  const at = target ? path.posix.join(path.posix.dirname(file), target) : file;
  // The name of a file with a fingerprint says nothing to a reader.
  const plain = at.replace(/([./_-])[\w-]{8}(?=\.(?:css|js|woff2)$)/, '$1…');
  return fragment === undefined ? plain : `${plain}#${fragment}`;
}
