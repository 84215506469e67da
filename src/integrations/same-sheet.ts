/**
 * Makes a word-processor document reproducible. It comes from docx (9.15.2), which names each link at random. Pure.
 * Source: ISO/IEC 29500-2, 6.5 (relationships).
 */
import { sameOffice, type MendPart, type OfficeStamp } from './same-office.ts';

const RELATIONSHIPS = /^(.*)_rels\/([^/]+)\.rels$/;
/** Names of relationships, other than those that the library counts. */
const RANDOM_ID = /\bId="(rId(?!\d+")[\w-]+)"/g;

/** Bytes of the same document, made reproducible. */
export const sameSheet = (docx: Uint8Array, stamp: OfficeStamp): Uint8Array =>
  sameOffice(docx, stamp, mendPart);

/** A part and its relationships, whose random names become `rIdLink1` and so on, in their order. */
const mendPart: MendPart = (name, texts) => {
  const text = texts.get(name) ?? '';
  const relationships = RELATIONSHIPS.test(name) ? text : (texts.get(relationshipsOf(name)) ?? '');
  return [...relationships.matchAll(RANDOM_ID)].reduce(
    (mended, [, id = ''], at) => mended.replaceAll(`"${id}"`, `"rIdLink${at + 1}"`),
    text,
  );
};

/** `word/_rels/document.xml.rels` for `word/document.xml`. */
const relationshipsOf = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels');
