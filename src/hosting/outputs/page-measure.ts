/** Knows what one built page weighs and what it asks of a browser, counted in its markup. */
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { attributeName, attributeOf, elementsOf, ownText, type HtmlElement } from '../edit-html.ts';
import { BYTES_PER_KB } from '../rules/file-sizes.ts';
import { isCompressed } from '../rules/host-policy.ts';
import { ecoGradeOf, ecoIndexOf, type EcoGrade } from '../rules/eco-index.ts';

/** The attribute of an element that a figure is written in, whose name it bears. */
export const FIGURE_MARK = 'data-figure';
/** As hard as a server presses what it sends at once; the hardest setting takes minutes for a site. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/**
 * Characters after its title that a page draws its first screen with, and more: on a phone, 600 px of the densest take
 * fewer. What comes before is the head, with all styles, and the head of the page.
 */
const FIRST_SCREEN = 6000;
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const ELSEWHERE = /^(?:https?:)?\/\//i;
/** What a browser keeps of a reader, or tells of one: calls in a script. */
const KEEPING =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|serviceWorker|caches\.open|document\.cookie)\b/g;
/** A `fetch` of the browser: an index has a method of that name, which is defined (`fetch(key){`) and called on it. */
const ASKING =
  /(?:(?<![.\w])(?:(?:window|self|globalThis)\.)?(?:fetch|import)\((?![^()]*\)\{)|\b(?:sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b)/g;

/** What the markup of a page holds. */
export interface PageCounts {
  file: string;
  /** As its root element says. */
  language: string;
  /** Files of the site that it draws with. */
  loads: readonly string[];
  /** Elements, those of drawings included; what a template holds is not in the document. */
  nodes: number;
  /** Scripts that run, within or in a file. */
  scripts: number;
  handlers: number;
  hasPolicy: boolean;
  /** Addresses elsewhere that a browser would load by itself. */
  elsewhere: number;
  /** Calls in its own scripts that keep something of a reader, or ask a network. */
  calls: number;
  /** Links, as written; ids that they may lead to. */
  links: readonly string[];
  ids: ReadonlySet<string>;
  /** The same page in the other language, as its own link names it. */
  twin: string | undefined;
  /** Where a figure is to be written. */
  places: readonly FigurePlace[];
}

/** What a page weighs besides. */
export interface PageMeasure extends PageCounts {
  /** Bytes of the page alone. */
  gzip: number;
  brotli: number;
  /** Bytes, gzip, of what its first screen needs: from the beginning to some way below its title. */
  first: number;
  /** What a first visit asks for: the page and what it draws with. */
  requests: number;
  /** Bytes of all of them, gzip where a server would press them. */
  bytes: number;
  score: number;
  grade: EcoGrade;
}

/** The inside of an element that bears the name of a figure, in the text of its page. */
export interface FigurePlace {
  name: string;
  start: number;
  end: number;
}

/** Counts what the markup of a page holds; `file` is its path in dist. */
export function countPage(file: string, html: string): PageCounts {
  const elements = elementsOf(html);
  const scripts = elements.filter(isCode);
  const loaded = [...new Set(elements.flatMap(loadedBy))];
  return {
    file,
    language: elements.flatMap((element) => attributeOf(element, 'lang') ?? [])[0] ?? '',
    loads: loaded
      .filter((url) => !ABSOLUTE.test(url))
      .map((url) => path.posix.join(path.posix.dirname(file), url)),
    nodes: elements.filter((element) => !isTemplated(element)).length,
    scripts: scripts.length,
    handlers: elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on/.test(name))).length,
    hasPolicy: elements.some(
      (element) => attributeOf(element, 'http-equiv') === 'content-security-policy',
    ),
    elsewhere:
      loaded.filter((url) => ELSEWHERE.test(url)).length +
      elements.filter(({ tagName }) => tagName === 'style').flatMap(loadedByStyle).length,
    calls: callsIn(scripts.map(ownText).join('\n')),
    links: elements.flatMap((element) =>
      element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : [],
    ),
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    twin: twinIn(elements, file),
    places: elements.flatMap(placeOf),
  };
}

/** @param bytesOf  path in dist → bytes of that file as they stand there */
export function weighPage(
  counts: PageCounts,
  html: string,
  bytesOf: (file: string) => Buffer,
): PageMeasure {
  const gzip = gzipSync(html, { level: 9 }).length;
  const bytes = counts.loads.reduce((sum, file) => sum + sentBytes(file, bytesOf(file)), gzip);
  const requests = 1 + counts.loads.length;
  const score = ecoIndexOf({ nodes: counts.nodes, requests, kB: bytes / BYTES_PER_KB });
  return {
    ...counts,
    gzip,
    brotli: brotliCompressSync(html, BROTLI).length,
    first: gzipSync(html.slice(0, html.indexOf('</h1>') + FIRST_SCREEN), { level: 9 }).length,
    requests,
    bytes,
    score,
    grade: ecoGradeOf(score),
  };
}

function placeOf(element: HtmlElement): FigurePlace[] {
  const name = attributeOf(element, FIGURE_MARK);
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  return name === undefined || !startTag || !endTag
    ? []
    : [{ name, start: startTag.endOffset, end: endTag.startOffset }];
}

/** Calls of a script that keep something of a reader, or that ask a network. */
export function callsIn(code: string): number {
  return [KEEPING, ASKING].flatMap((pattern) => code.match(pattern) ?? []).length;
}

/** Data in a page has a type, and no browser runs it. */
const isCode = (element: HtmlElement) =>
  element.tagName === 'script' && !/json/.test(attributeOf(element, 'type') ?? '');

/** What a browser loads by itself for an element: a link that is followed is none. */
function loadedBy(element: HtmlElement): string[] {
  const names = element.attrs.map(attributeName);
  const wanted =
    element.tagName === 'link'
      ? /\b(?:icon|preload|stylesheet|modulepreload|manifest)\b/.test(
          attributeOf(element, 'rel') ?? '',
        )
        ? ['href']
        : []
      : element.tagName === 'image' || element.tagName === 'use'
        ? names.filter((name) => name.endsWith('href'))
        : element.tagName === 'object'
          ? ['data']
          : ['src', 'srcset', 'poster'];
  return wanted.flatMap((name) => {
    const url = attributeOf(element, name);
    return url && !/^(?:data:|#|about:)/.test(url) ? [url] : [];
  });
}

/** Addresses elsewhere in a style. */
const loadedByStyle = (style: HtmlElement) =>
  ownText(style).match(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^)"']+/gi) ?? [];

function isTemplated(element: HtmlElement): boolean {
  for (let at = element.parentNode; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at.nodeName === '#document-fragment') return true;
  return false;
}

const pressed = new WeakMap<Buffer, number>();

/** Bytes of a file as a server sends it; many pages load the same. */
function sentBytes(file: string, bytes: Buffer): number {
  if (isCompressed(file)) return bytes.length;
  const sent = pressed.get(bytes) ?? gzipSync(bytes, { level: 9 }).length;
  pressed.set(bytes, sent);
  return sent;
}

/** The first link that says the language of what it leads to, in the words of that language. */
function twinIn(elements: readonly HtmlElement[], file: string): string | undefined {
  const link = elements.find(
    (element) =>
      attributeOf(element, 'hreflang') !== undefined &&
      attributeOf(element, 'lang') === attributeOf(element, 'hreflang'),
  );
  const href = link && attributeOf(link, 'href')?.replace(/#.*$/, '');
  return href && !ABSOLUTE.test(href) ? path.posix.join(path.posix.dirname(file), href) : undefined;
}
