/**
 * Turns a built page into a text that any other site accepts: a few tags, and only attributes that carry meaning.
 * Pure: text in, text out. The page marks what is kept: elements with `data-plain-body`, in document order; a
 * value is the tag to use instead. What is hidden from screen readers (`aria-hidden`) is decoration, and dropped.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, escapeAttribute, escapeText } from './edit-html.ts';
import { TRUSTED_ONLY } from './rules/content-security-policy.ts';

/** Tags that are kept, `span` if it names a language; any other is replaced by its content. */
export const PLAIN_TAGS: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'a', 'strong', 'em', 'span'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
const SAME_AS: Readonly<Record<string, string>> = { b: 'strong', i: 'em', h4: 'h3' };
/** Tags that are dropped with their content: what a page folds is kept, without the words that fold it. */
const DROPPED = new Set(['script', 'style', 'template', 'svg', 'nav', 'figure', 'summary']);
/** Attributes that carry meaning, by tag; `lang` is kept on any. */
const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  li: ['value'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};
/** Inline tags: one that is removed still states its language. */
const INLINE = new Set(['a', 'strong', 'em', 'span', 'q']);
/** Block tags: an empty one is not written, another begins a line. */
const BLOCKS = new Set([...PLAIN_TAGS].filter((tag) => !INLINE.has(tag)));
/** Opened as a page, the text makes no requests: without an icon, a browser would request one from the host. */
const ICON = 'data:,';
const POLICY = `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; ${TRUSTED_ONLY}; trusted-types 'none'`;
/** URLs of this site: no scheme, no host. */
const ON_SITE = /^(?![a-z][a-z0-9+.-]*:|\/\/)/i;

export interface PlainOptions {
  /** Path of the page in dist, from which its links are relative. */
  page: string;
  /** URL of the site; without one, links to it are plain text. */
  site: URL | undefined;
  rules: PlainRules;
}

/** Rules for the texts of a site; elements are identified by a class. */
export interface PlainRules {
  /** First paragraph, which says what this text is. */
  note: string;
  /** Classes to drop: links to elsewhere, drawings. */
  dropped: readonly string[];
  /** Class of the marks after a sentence, a link to a note of the page: their words stay, the link does not. */
  marks: string;
  /** The words of the marks with everything that the note lists, since a sentence may only count some of it. */
  sayMarks: (words: string, listed: readonly string[]) => string;
}

/** @throws if the page marks nothing as its body */
export function plainHtml(html: string, { page, site, rules }: PlainOptions): string {
  let language = '';
  let title = '';
  const bodies: string[] = [];
  const root = parse(html);
  const places = new Map(elementsOf(root).map((element) => [attributeOf(element, 'id'), element]));

  const write = (node: Tree.Node): string => {
    if ('value' in node) return escapeText(node.value.replace(/[ \n\t]+/g, ' '));
    if (!('tagName' in node)) return '';
    if (DROPPED.has(node.tagName) || attributeOf(node, 'aria-hidden') === 'true') return '';
    const classes = attributeOf(node, 'class')?.split(/\s+/) ?? [];
    if (rules.dropped.some((name) => classes.includes(name))) return '';
    if (classes.includes(rules.marks)) return escapeText(sayMarks(node, places, rules));
    return writeAs(attributeOf(node, 'data-plain-body') || node.tagName, node);
  };

  const writeAs = (tagName: string, node: Tree.Element): string => {
    const inner = titleOf(node) + node.childNodes.map(write).join('');
    const tag = SAME_AS[tagName] ?? tagName;
    const lang = INLINE.has(tag) ? attributeOf(node, 'lang') : undefined;
    const words = lang ? `<span lang="${escapeAttribute(lang)}">${inner}</span>` : inner;
    if (tag === 'span' || !PLAIN_TAGS.has(tag)) return words;
    if (BLOCKS.has(tag) && !inner.trim() && tag !== 'td' && tag !== 'th') return '';
    const attributes = ['lang', ...(KEPT_ATTRIBUTES[tag] ?? [])].flatMap((name) => {
      const value = attributeOf(node, name);
      return value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`];
    });
    if (tag === 'a') {
      const href = absolute(attributeOf(node, 'href'));
      if (href === undefined) return words;
      attributes.push(` href="${escapeAttribute(href)}"`);
    }
    const line = BLOCKS.has(tag) ? '\n' : '';
    return `${line}<${tag}${attributes.join('')}>${line ? inner.trim() : inner}</${tag}>`;
  };

  /** The title that a table is named by becomes its caption: a text keeps no ids. */
  const titleOf = (node: Tree.Element): string => {
    const named = node.tagName === 'table' ? attributeOf(node, 'aria-labelledby') : undefined;
    const title = named === undefined ? undefined : places.get(named);
    return title ? `\n<caption>${escapeText(wordsOf(title).trim())}</caption>` : '';
  };

  const absolute = (href: string | undefined): string | undefined => {
    if (href === undefined || !ON_SITE.test(href)) return href;
    return site && new URL(href, new URL(page, site)).href;
  };

  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      if (node.tagName === 'html') language = attributeOf(node, 'lang') ?? '';
      if (node.tagName === 'title' && !title) title = node.childNodes.map(write).join('');
      if (attributeOf(node, 'data-plain-body') !== undefined) {
        bodies.push(write(node));
        return;
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  if (bodies.length === 0) throw new Error(`${page} marks nothing with data-plain-body`);
  const body = bodies.join('').replace(/\n{2,}/g, '\n');
  return `<!doctype html>
<html lang="${escapeAttribute(language)}">
<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><link rel="icon" href="${ICON}"><title>${title}</title></head>
<body>
<p>${escapeText(rules.note)}</p>${body}
</body>
</html>
`;
}

/** The words of marks, and those of each item of the note that they link to; `places` finds elements by id. */
function sayMarks(
  holder: Tree.Element,
  places: ReadonlyMap<string | undefined, Tree.Element>,
  { sayMarks: say }: PlainRules,
): string {
  const link = elementsOf(holder).find(({ tagName }) => tagName === 'a');
  const note = link && places.get(attributeOf(link, 'href')?.slice(1) ?? '');
  const items = note ? elementsOf(note).filter(({ tagName }) => tagName === 'li') : [];
  return say(wordsOf(holder), items.map(wordsOf));
}

function elementsOf(node: Tree.Node): Tree.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

function wordsOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
