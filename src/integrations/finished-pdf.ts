/**
 * Finishes a PDF printed by a browser. Adds, in XMP, the metadata that library catalogues and accessibility
 * checkers read and Chromium does not write. Removes what depends on when and how fast it was made, so that two
 * builds give the same file. No date is better than a wrong one: the sheet shows its own. Pure.
 * Source: ISO 32000-1, 14.3.2 (metadata streams), 14.3.3 (information), 14.7.2 (`ID`); ISO 16684-1 (XMP).
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { escapeText } from './edit-html.ts';

export interface PdfMetadata {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** Name and URL of the licence. */
  rights: { name: string; address: string };
}

const DATES = ['CreationDate', 'ModDate'].map((name) => PDFName.of(name));

/**
 * Ids of elements in the structure tree, by which the header cells of a table are found. Chromium numbers them
 * from a start that changes on a busy machine.
 */
const ELEMENT_ID = /^node(\d{8})$/;

export async function finishedPdf(pdf: Uint8Array, metadata: PdfMetadata): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  for (const date of DATES) info.delete(date);
  countElements(context.enumerateIndirectObjects().map(([, object]) => object));
  const packet = Buffer.from(xmpPacket(metadata), 'utf8');
  const stream = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

/** Renumbers the elements from 1. Their order stays the same, since their name tree is sorted by it. */
function countElements(objects: readonly PDFObject[]): void {
  const found: { id: string; count: (id: PDFString) => void }[] = [];
  const look = (object: PDFObject, replace: (by: PDFString) => void) => {
    const [, id] = (object instanceof PDFString && ELEMENT_ID.exec(object.asString())) || [];
    if (id !== undefined) found.push({ id, count: replace });
    else lookInto(object);
  };
  const lookInto = (object: PDFObject) => {
    if (object instanceof PDFStream) return;
    if (object instanceof PDFArray)
      object.asArray().forEach((one, at) => look(one, (by) => object.set(at, by)));
    if (object instanceof PDFDict)
      object.entries().forEach(([key, one]) => look(one, (by) => object.set(key, by)));
  };
  objects.forEach(lookInto);
  const ids = [...new Set(found.map(({ id }) => id))].sort();
  for (const { id, count } of found)
    count(PDFString.of(`node${String(ids.indexOf(id) + 1).padStart(id.length, '0')}`));
}

/** The XMP packet; its two processing instructions make it findable in any file. */
function xmpPacket({ title, description, language, rights }: PdfMetadata): string {
  const said = (name: string, words: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(words)}</rdf:li></rdf:Alt></dc:${name}>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
<dc:format>application/pdf</dc:format>
${said('title', title)}
${said('description', description)}
<dc:language><rdf:Bag><rdf:li>${escapeText(language)}</rdf:li></rdf:Bag></dc:language>
${said('rights', rights.name)}
<xmpRights:WebStatement>${escapeText(rights.address)}</xmpRights:WebStatement>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
