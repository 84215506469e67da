/** Knows where the links of a chapter lead in a book, which of its notes stay, and how its titles are found. */
import path from 'node:path';
import { elementsOf, type BookElement, type BookNode } from './book-tree.ts';
import { fileOf, pictureFile, type Book, type Chapter } from './book.ts';

/** Leads to this site: no scheme, no host. */
const ON_SITE = /^(?![a-z][a-z0-9+.-]*:|\/\/)/i;
/** Links and what stands between them. */
const BETWEEN_LINKS = /^[\s,.·]*$/;

/**
 * A chapter with its links as a book has them: inside where the target is in the book, to the site where it
 * has an address, and plain words elsewhere. A note that nothing leads to is left out.
 */
export function settle(chapter: Chapter, { chapters, site }: Book): Chapter {
  const noteIds = new Set(chapter.notes.map(({ attributes }) => attributes['id'] ?? ''));
  const addressOf = (href: string): string | undefined => {
    if (!ON_SITE.test(href)) return href;
    const [name = '', fragment = ''] = href.split('#');
    const page = name ? path.posix.join(path.posix.dirname(chapter.from), name) : chapter.from;
    const id = decodeURIComponent(fragment);
    const target = chapters.find(({ from }) => from === page);
    if (target) return inBook(target, id && (target.places.get(id) ?? ''));
    for (const holder of chapters) {
      const held = holder.holds?.exec(page)?.[1];
      const place = held && holder.places.get(held);
      if (place) return inBook(holder, place);
    }
    return site && new URL(href, new URL(chapter.from, site)).href;
  };
  const inBook = (target: Chapter, place: string) => {
    const file = target.id === chapter.id ? '' : fileOf(target);
    return place ? `${file}#${place}` : fileOf(target);
  };

  const settleAll = (nodes: readonly BookNode[]): BookNode[] => nodes.flatMap(settleNode);
  const settleNode = (node: BookNode): BookNode[] => {
    if (typeof node === 'string') return [node];
    if (node.tag === 'a') return settleLink(node);
    if (holdsLinksAlone(node)) {
      // « La page de ce fait » says nothing where there is no such page to go to.
      const links = node.children.filter((one) => typeof one === 'object').filter(isSettled);
      if (links.length === 0) return [];
      const children = links.flatMap((link, at) => [
        ...(at > 0 ? [', '] : []),
        ...settleNode(link),
      ]);
      return [{ ...node, children }];
    }
    return [withPicture(chapter, { ...node, children: settleAll(node.children) })];
  };
  const isSettled = ({ href }: BookElement) => href !== undefined && addressOf(href) !== undefined;
  const settleLink = (node: BookElement): BookNode[] => {
    const href = node.href === undefined ? undefined : addressOf(node.href);
    const children = settleAll(node.children);
    if (href === undefined) {
      const { lang } = node.attributes;
      return lang ? [{ tag: 'span', attributes: { lang, 'xml:lang': lang }, children }] : children;
    }
    const isNote = noteIds.has(href.slice(1)) && href.startsWith('#');
    const marks = isNote ? { 'epub:type': 'noteref', role: 'doc-noteref' } : {};
    return [{ ...node, attributes: { ...node.attributes, ...marks, href }, children }];
  };

  const body = settleAll(chapter.body);
  const noted = new Set(elementsOf(body).map(({ attributes }) => attributes['href']?.slice(1)));
  const notes = chapter.notes
    .filter(({ attributes }) => noted.has(attributes['id']))
    .flatMap((note) => settleNode(note))
    .filter((note) => typeof note === 'object');
  return { ...chapter, body: withTitleIds(body), notes };
}

/** Whether a paragraph says nothing but where to go. */
function holdsLinksAlone({ tag, children }: BookElement): boolean {
  return (
    tag === 'p' &&
    children.some((one) => typeof one === 'object') &&
    children.every((one) => (typeof one === 'string' ? BETWEEN_LINKS.test(one) : one.tag === 'a'))
  );
}

function withPicture(chapter: Chapter, node: BookElement): BookElement {
  const n = Number(node.attributes['data-picture']);
  const picture = chapter.pictures[n - 1];
  if (node.tag !== 'img' || !picture) return node;
  return { ...node, attributes: { src: pictureFile(chapter, n - 1), alt: picture.words } };
}

/** Every title has an id, so that the table of contents leads to it. */
function withTitleIds(nodes: readonly BookNode[]): BookNode[] {
  let n = 0;
  const name = (node: BookNode): BookNode => {
    if (typeof node === 'string') return node;
    const named = { ...node, children: node.children.map(name) };
    if (!/^h[123]$/.test(node.tag) || node.attributes['id'] !== undefined) return named;
    return { ...named, attributes: { ...node.attributes, id: `title-${++n}` } };
  };
  return nodes.map(name);
}
