/**
 * Reduces a built page to its words, links and ids, one per line. Two builds with the same lines are equivalent for
 * readers and links, whatever the markup.
 */
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that start a new line of text. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|legend|li|main|meta|nav|ol|option|p|section|summary|table|tbody|td|text|th|thead|title|tr|ul)$/;
/** Attributes that are read out or displayed. */
const SAID = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value'];
const SILENT = new Set(['script', 'style']);

/** @param file path of the page in dist, to resolve its links */
export function digestPage(html: string, file: string): string[] {
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
  return [
    ...lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean),
    ...[...links].sort().map((link) => `lien : ${link}`),
    ...ids.sort().map((id) => `id : ${id}`),
  ];
}

/** A link as a path from the root of the site, so that a moved page can be compared. */
function addressOf(href: string, file: string): string {
  if (/^[a-z]+:/i.test(href)) return href;
  const [target = '', fragment] = href.split('#');
  const at = target ? path.posix.join(path.posix.dirname(file), target) : file;
  // The hash in a file name is irrelevant to readers.
  const plain = at.replace(/([./_-])[\w-]{8}(?=\.(?:css|js|woff2)$)/, '$1…');
  return fragment === undefined ? plain : `${plain}#${fragment}`;
}
