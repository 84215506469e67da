/**
 * Makes « ma frise en une page » in the browser: one HTML file with everything that it shows, which requests nothing. It
 * is built as a document, so that a teacher's text is never markup. What pupils are to find is folded.
 */
import type { ClassView } from '../../model/class-view.ts';
import { hidesDates, shuffled } from '../../model/pupil-view.ts';
import type { TextNode } from '../../model/text-node.ts';
import { TextLoader, type FactTexts } from '../fact-texts.ts';
import { textOf } from '../page-words.ts';
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { withoutDates } from './hidden-dates.ts';
import { ADDED_SIGN } from './own-lines.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import { PAGE_POLICY, PAGE_STYLE } from './page-style.ts';
import { legendOf, paintedScene } from './painted-scene.ts';
import { saveFile } from './saved-file.ts';

/** What the facts of a page are written from. */
interface PageInput {
  page: Document;
  host: ZoomableTimeline;
  words: OwnWords;
  view: ClassView;
  texts: FactTexts;
  /** Address of the view on its site, or, where it would say what pupils are to find, of the page; undefined where a copy has none. */
  address: string | undefined;
}

/** Saves the facts of these ids as a page. @returns the name of its file */
export async function takePage(
  host: ZoomableTimeline,
  view: ClassView,
  ids: readonly string[],
  address: string | undefined,
): Promise<string> {
  const texts = await textsOf(host);
  const words = ownWords(host);
  const title = view.title || textOf(document.body, 'h1');
  const page = document.implementation.createHTMLDocument(title);
  const input = { page, host, words, view, texts, address };
  page.documentElement.lang = document.documentElement.lang;
  page.head.prepend(
    elementIn(page, 'meta', { charset: 'utf-8' }),
    elementIn(page, 'meta', { 'http-equiv': 'content-security-policy', content: PAGE_POLICY }),
    elementIn(page, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    elementIn(page, 'meta', { name: 'referrer', content: 'no-referrer' }),
  );
  const order = view.pupils === 'ordre' ? shuffled(ids, ids.length) : ids;
  const scene = page.importNode(paintedScene(host, ids), true);
  scene.setAttribute('aria-label', `${words.drawing}. ${title}`);
  const key = legendOf(host).map((copy) => page.importNode(copy, true));
  const added = view.own.length > 0 ? [`${ADDED_SIGN} ${words.added}`] : [];
  const caption = elementIn(page, 'figcaption', {}, ...key, ...added);
  const drawing = elementIn(page, 'figure', {}, scene, caption);
  const isOwn = Boolean(view.title || view.instruction || view.own.length > 0);
  page.body.append(
    elementIn(page, 'h1', { dir: 'auto' }, title),
    ...(view.instruction ? [elementIn(page, 'p', { dir: 'auto' }, view.instruction)] : []),
    ...(isOwn ? [elementIn(page, 'small', {}, words.by)] : []),
    ...(view.pupils ? [] : [elementIn(page, 'h2', {}, words.drawing), drawing]),
    elementIn(page, 'h2', {}, words.facts),
    elementIn(page, 'ol', {}, ...order.map((id) => factIn(input, id))),
    ...(view.pupils ? [behind(page, words.answers, drawing)] : []),
    footerIn(input),
  );
  // The policy of this page would judge the styles of that one as its own: they come in when it is written.
  const html = new XMLSerializer().serializeToString(page.documentElement);
  const styled = html.replace('</head>', () => `<style>${PAGE_STYLE}</style></head>`);
  const text = `<!doctype html>\n${styled}\n`;
  const name = `${words.file}.html`;
  saveFile(name, new Blob([text], { type: 'text/html;charset=utf-8' }));
  return name;
}

/** Without the texts a page still has its lines. */
async function textsOf(host: HTMLElement): Promise<FactTexts> {
  try {
    return await new TextLoader(host).load();
  } catch {
    return {};
  }
}

function factIn({ page, host, words, view, texts, address }: PageInput, id: string): HTMLElement {
  const line = host.querySelector(`.facts [id="${id}"]`);
  const what = line?.querySelector('.what');
  const title = textOf(what);
  const linkTo = (path: string, text: string) => {
    const href = address && new URL(path, address).href;
    return href ? elementIn(page, 'a', { href }, text) : text;
  };
  const path = what?.getAttribute('href');
  const named = elementIn(page, 'span', { dir: 'auto' }, path ? linkTo(path, title) : title);
  const dates = [textOf(line, '.date'), textOf(line, '.known')].filter(Boolean).join(', ');
  const date = elementIn(page, 'b', {}, dates);
  // A text may name a source twice.
  const pieces = [...new Map(piecesIn(texts[id]))].flatMap(([href, name], at) => [
    at > 0 ? ', ' : ' ',
    linkTo(href, name),
  ]);
  const how = elementIn(
    page,
    'span',
    { class: 'how' },
    textOf(line, '.standing').replace(/^, /, ''),
    ...(pieces.length > 0 ? [`. ${words.sources}`, ...pieces] : []),
  );
  const isUndated = hidesDates(view.pupils);
  if (isUndated) {
    const said = elementIn(page, 'span', { dir: 'auto' }, withoutDates(title));
    return elementIn(page, 'li', {}, said, behind(page, words.answer, date, ' ', named, how));
  }
  if (view.pupils === 'noms')
    return elementIn(page, 'li', {}, date, behind(page, words.answer, named, how));
  return elementIn(page, 'li', {}, date, ' ', named, how);
}

/** Where it comes from, its licence, its version and until when it holds, as the printed pages say it. */
function footerIn({ page, words, address }: PageInput): HTMLElement {
  const said = ['[data-cited]', '.copy-label p'].flatMap((part) =>
    [...document.body.querySelectorAll(part)].map((line) => elementIn(page, 'p', {}, textOf(line))),
  );
  const origin = address
    ? [
        elementIn(
          page,
          'p',
          {},
          `${words.origin} `,
          elementIn(page, 'a', { href: address }, words.siteName),
        ),
      ]
    : [];
  return elementIn(page, 'footer', {}, ...said, ...origin);
}

function behind(page: Document, summary: string, ...content: (Node | string)[]): HTMLElement {
  return elementIn(page, 'details', {}, elementIn(page, 'summary', {}, summary), ...content);
}

/** Links to the sources of a fact, as its text has them. */
function piecesIn(node: TextNode | undefined): [href: string, name: string][] {
  if (!node) return [];
  const [, attributes, ...content] = node;
  const own = attributes['class'] === 'piece-chip' && typeof content[0] === 'string';
  if (own) return [[attributes['href'] ?? '', String(content[0])]];
  return content.flatMap((part) => (typeof part === 'string' ? [] : piecesIn(part)));
}

/** An element of the page that is made, with its attributes and what stands in it. */
function elementIn(
  page: Document,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}
