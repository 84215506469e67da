/** Knows the pages of a book: a chapter, and the table of contents. Pure: chapters in, XHTML out. */
import { escapeAttribute, escapeText } from '../edit-html.ts';
import { elementsOf, wordsOf, type BookNode } from './book-tree.ts';
import { fileOf, NAV, SHEET, type Book, type Chapter } from './book.ts';

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

/**
 * A chapter as an XHTML page of EPUB 3.3: its body, then its notes, if it has any, below a title of their
 * own.
 */
export function chapterText(chapter: Chapter, { language, words }: Book): string {
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

/**
 * The navigation document (EPUB 3.3): the titles of chapters, each above the titles within it down to its
 * `depth`; then, not shown, the landmarks: these contents, and the first chapter that is no title page.
 */
export function navText({ language, words }: Book, chapters: readonly Chapter[]): string {
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
