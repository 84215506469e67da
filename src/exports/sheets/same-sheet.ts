/**
 * Makes a word-processor document reproducible: no time of day, no random names, one language. It comes from docx
 * (9.15.2), which names each link at random and writes the current time. Pure.
 * Source: ISO/IEC 29500-2, 6.5 (relationships) and 8.3 (core properties).
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const CORE = 'docProps/core.xml';
const XML = /\.(?:xml|rels)$/;
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;
const RELATIONSHIPS = /^(.*)_rels\/([^/]+)\.rels$/;
/** Names of relationships, other than those that the library counts. */
const RANDOM_ID = /\bId="(rId(?!\d+")[\w-]+)"/g;
/** The earliest date that ZIP supports, in local time, as ZIP stores it. */
const EPOCH = () => new Date(1980, 0, 1);

export interface SheetStamp {
  /** BCP 47, for everything without another language. */
  language: string;
  /** ISO day that the file states as its date. */
  date: string;
}

/** Bytes of the same document, made reproducible. */
export function sameSheet(docx: Uint8Array, stamp: SheetStamp): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => !name.endsWith('/'));
  const texts = new Map(
    parts.filter(([name]) => XML.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const mended = parts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]): [string, Uint8Array] => {
      if (!texts.has(name)) return [name, bytes];
      const text = withCountedLinks(name, texts);
      return [name, strToU8(name === CORE ? stamped(text, stamp) : text)];
    });
  const entries: Zippable = Object.fromEntries(
    mended.map(([name, bytes]) => [name, [bytes, { level: 9, mtime: EPOCH() }]]),
  );
  return zipSync(entries);
}

/** A part or its relationships, whose random names become `rIdLink1` and so on, in their order. */
function withCountedLinks(name: string, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(name) ?? '';
  const relationships = RELATIONSHIPS.test(name) ? text : (texts.get(relationshipsOf(name)) ?? '');
  return [...relationships.matchAll(RANDOM_ID)].reduce(
    (mended, [, id = ''], at) => mended.replaceAll(`"${id}"`, `"rIdLink${at + 1}"`),
    text,
  );
}

/** `word/_rels/document.xml.rels` for `word/document.xml`. */
const relationshipsOf = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels');

function stamped(core: string, { language, date }: SheetStamp): string {
  return core
    .replace(INSTANT, `${date}T00:00:00Z`)
    .replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`);
}
