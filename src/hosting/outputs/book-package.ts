/**
 * Knows an EPUB 3 of chapters: its package, and what it holds. The same chapters give the same
 * bytes, at any time. Pure: chapters in, bytes out.
 * Source: W3C, "EPUB 3.3" and "EPUB Accessibility 1.1", 2023.
 */
import { settle } from './book-links.ts';
import { chapterText, navText } from './book-texts.ts';
import { fileOf, NAV, pictureFile, SHEET, type Book, type Chapter } from './book.ts';
import { uuidOf } from './uuid-of.ts';
import { xmlText } from './xml-text.ts';
import { zipBytes } from './zip-bytes.ts';

const TYPE_FILE = 'mimetype';
const BOOK_TYPE = 'application/epub+zip';
const FOLDER = 'EPUB';
const PACKAGE = 'package.opf';

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

/** A name that is the same in every version, and another on another site. */
function identifierOf({ file, site }: Pick<Book, 'file' | 'site'>): string {
  return `urn:uuid:${uuidOf(`${site?.href ?? ''}${file}`)}`;
}

function packageText(book: Book, chapters: readonly Chapter[]): string {
  const { language, title, description, rights, publisher, date, accessibility, site } = book;
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
        'dc:identifier': { '@id': 'book', '#': identifierOf(book) },
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
