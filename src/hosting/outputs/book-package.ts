/**
 * Knows an EPUB 3 of chapters: its package, its table of contents, its pages. The same chapters give the same
 * bytes, at any time. Pure: chapters in, bytes out.
 * Source: W3C, "EPUB 3.3" and "EPUB Accessibility 1.1", 2023.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { escapeAttribute, escapeText } from '../edit-html.ts';
import {
  elementsOf,
  wordsOf,
  type BookElement,
  type BookNode,
  type ReadChapter,
} from './book-chapter.ts';
import { xmlText } from './xml-text.ts';
import { zipBytes } from './zip-bytes.ts';

/** What a book says of itself. */
export interface BookHead {
  language: string;
  title: string;
  description: string;
  /** The licence, in a few words. */
  rights: string;
  publisher: string;
  /** How it can be read, and what was not checked: EPUB Accessibility 1.1, 2.2. */
  accessibility: string;
  words: { contents: string; notes: string };
}

export interface Chapter extends ReadChapter {
  /** Name of its file, without ending. */
  id: string;
  /** The page of dist that it is made of. */
  from: string;
  /** Titles down to this level are in the table of contents. */
  depth: 1 | 2 | 3;
  /** Pages of dist that it holds as a place, by the first group. */
  holds?: RegExp | undefined;
  /** The page with the title of the book. */
  isTitle?: boolean | undefined;
}

export interface Book extends BookHead {
  /** Path in dist: the book is known by it. */
  file: string;
  /** Day of the edition, `2026-11-26`. */
  date: string;
  /** Address of the site; without one, links to it are plain words. */
  site: URL | undefined;
  chapters: readonly Chapter[];
  /** The sheet of the book. */
  style: string;
}

const TYPE_FILE = 'mimetype';
const BOOK_TYPE = 'application/epub+zip';
const FOLDER = 'EPUB';
const [PACKAGE, NAV, SHEET] = ['package.opf', 'nav.xhtml', 'book.css'];
/** Leads to this site: no scheme, no host. */
const ON_SITE = /^(?![a-z][a-z0-9+.-]*:|\/\/)/i;
/** Links and what stands between them. */
const BETWEEN_LINKS = /^[\s,.·]*$/;

/** @throws when a chapter has no title */
export function bookBytes(book: Book): Uint8Array {
  const untitled = book.chapters.find(({ title }) => !title);
  if (untitled) throw new Error(`${untitled.from} has no title to be a chapter with`);
  const chapters = book.chapters.map((chapter) => settle(chapter, book));
  const pictures = chapters.flatMap((chapter) =>
    chapter.pictures.map(({ svg }, at) => [pictureFile(chapter, at), svg] as const),
  );
  const texts: [string, string][] = [
    [TYPE_FILE, BOOK_TYPE],
    ['META-INF/container.xml', containerText()],
    [`${FOLDER}/${PACKAGE}`, packageText(book, chapters)],
    [`${FOLDER}/${NAV}`, navText(book, chapters)],
    [`${FOLDER}/${SHEET}`, book.style],
    ...pictures.map(([file, svg]): [string, string] => [`${FOLDER}/${file}`, svg]),
    ...chapters.map((chapter): [string, string] => [
      `${FOLDER}/${fileOf(chapter)}`,
      chapterText(chapter, book),
    ]),
  ];
  const encoder = new TextEncoder();
  return zipBytes(new Map(texts.map(([file, text]) => [file, encoder.encode(text)])), TYPE_FILE);
}

const fileOf = ({ id }: Pick<Chapter, 'id'>) => `${id}.xhtml`;
const pictureFile = ({ id }: Pick<Chapter, 'id'>, at: number) => `images/${id}-${at + 1}.svg`;

/**
 * A chapter with its links as a book has them: inside where the target is in the book, to the site where it
 * has an address, and plain words elsewhere. A note that nothing leads to is left out.
 */
function settle(chapter: Chapter, { chapters, site }: Book): Chapter {
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

const isObject = (value: unknown): value is object => typeof value === 'object';

function write(node: BookNode): string {
  if (!isObject(node)) return escapeText(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value).replaceAll('<', '&lt;')}"`,
  );
  const start = `<${node.tag}${attributes.join('')}`;
  if (['img', 'br', 'hr'].includes(node.tag)) return `${start}/>`;
  return `${start}>${node.children.map(write).join('')}</${node.tag}>`;
}

function xhtml(language: string, title: string, body: string, isNav = false): string {
  const head = `<meta charset="utf-8"/><title>${escapeText(title)}</title><link rel="stylesheet" type="text/css" href="${SHEET}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>${head}</head>
<body${isNav ? ' class="contents"' : ''}>
${body}
</body>
</html>
`;
}

function chapterText(chapter: Chapter, { language, words }: Book): string {
  const kind = chapter.isTitle ? 'titlepage' : 'chapter';
  const role = chapter.isTitle ? '' : ' role="doc-chapter"';
  const notes =
    chapter.notes.length > 0
      ? `\n<section class="notes" epub:type="footnotes"><h2 id="notes">${escapeText(words.notes)}</h2>\n${chapter.notes.map(write).join('\n')}\n</section>`
      : '';
  const body = chapter.body.map(write).join('').trim();
  return xhtml(
    language,
    chapter.title,
    `<section epub:type="${kind}"${role}>\n${body}${notes}\n</section>`,
  );
}

interface Entry {
  href: string;
  words: string;
  level: number;
}

function entriesOf(chapter: Chapter): Entry[] {
  return elementsOf(chapter.body)
    .filter(({ tag }) => /^h[23]$/.test(tag) && Number(tag[1]) <= chapter.depth)
    .map((title) => ({
      href: `${fileOf(chapter)}#${title.attributes['id']}`,
      words: wordsOf(title).replace(/\s+/g, ' ').trim(),
      level: Number(title.tag[1]),
    }));
}

/** A list of titles, each with those below it. */
function listText(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const top = Math.min(...entries.map(({ level }) => level));
  const starts = entries.flatMap(({ level }, at) => (level === top ? [at] : []));
  // What comes before the first title of its level stands on that level.
  if (starts[0] !== 0) starts.unshift(0);
  const items = starts.map((start, at) => {
    const [first, ...below] = entries.slice(start, starts[at + 1]);
    if (!first) return '';
    return `<li><a href="${escapeAttribute(first.href)}">${escapeText(first.words)}</a>${listText(below)}</li>`;
  });
  return `<ol>${items.join('\n')}</ol>`;
}

function navText({ language, words }: Book, chapters: readonly Chapter[]): string {
  const entries = chapters.flatMap((chapter) => [
    { href: fileOf(chapter), words: chapter.title, level: 1 },
    ...entriesOf(chapter),
  ]);
  const first = chapters.find(({ isTitle }) => !isTitle);
  const landmarks = [
    ['toc', NAV, words.contents],
    ...(first ? [['bodymatter', fileOf(first), first.title]] : []),
  ].map(
    ([type, href, name]) =>
      `<li><a epub:type="${type}" href="${href}">${escapeText(name ?? '')}</a></li>`,
  );
  return xhtml(
    language,
    words.contents,
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">${escapeText(words.contents)}</h1>
${listText(entries)}
</nav>
<nav epub:type="landmarks" hidden="hidden"><ol>${landmarks.join('')}</ol></nav>`,
    true,
  );
}

function containerText(): string {
  return xmlText({
    container: {
      '@version': '1.0',
      '@xmlns': 'urn:oasis:names:tc:opendocument:xmlns:container',
      rootfiles: {
        rootfile: {
          '@full-path': `${FOLDER}/${PACKAGE}`,
          '@media-type': 'application/oebps-package+xml',
        },
      },
    },
  });
}

/** A name that is the same in every edition (RFC 9562, version 5: of its path in dist). */
function identifierOf(file: string): string {
  const hash = createHash('sha1').update(file).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

function packageText(book: Book, chapters: readonly Chapter[]): string {
  const { language, title, description, rights, publisher, date, accessibility, site, file } = book;
  const pictures = chapters.flatMap((chapter) =>
    chapter.pictures.map((_, at) => pictureFile(chapter, at)),
  );
  const meta = (property: string, words: string) => ({ '@property': property, '#': words });
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(pictures.length > 0 ? ['alternativeText'] : []),
  ];
  const item = (id: string, href: string, type: string, properties?: string) => ({
    '@id': id,
    '@href': href,
    '@media-type': type,
    ...(properties ? { '@properties': properties } : {}),
  });
  const page = 'application/xhtml+xml';
  return xmlText({
    package: {
      '@xmlns': 'http://www.idpf.org/2007/opf',
      '@version': '3.0',
      '@unique-identifier': 'book',
      '@xml:lang': language,
      metadata: {
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'dc:identifier': { '@id': 'book', '#': identifierOf(file) },
        'dc:title': title,
        'dc:language': language,
        'dc:creator': publisher,
        'dc:publisher': publisher,
        'dc:date': date,
        'dc:description': description,
        'dc:rights': rights,
        ...(site ? { 'dc:source': site.href } : {}),
        meta: [
          meta('dcterms:modified', `${date}T00:00:00Z`),
          meta('schema:accessMode', 'textual'),
          ...(pictures.length > 0 ? [meta('schema:accessMode', 'visual')] : []),
          meta('schema:accessModeSufficient', 'textual'),
          ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
          meta('schema:accessibilityHazard', 'none'),
          meta('schema:accessibilitySummary', accessibility),
        ],
      },
      manifest: {
        item: [
          item('nav', NAV, page, 'nav'),
          item('sheet', SHEET, 'text/css'),
          ...chapters.map((chapter) => item(chapter.id, fileOf(chapter), page)),
          ...pictures.map((href, at) => item(`picture-${at + 1}`, href, 'image/svg+xml')),
        ],
      },
      spine: {
        itemref: chapters.flatMap(({ id, isTitle }) => [
          { '@idref': id },
          ...(isTitle ? [{ '@idref': 'nav' }] : []),
        ]),
      },
    },
  });
}
