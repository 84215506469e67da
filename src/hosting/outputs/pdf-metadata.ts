/**
 * Knows how a PDF says of itself, in XMP, what library catalogues and checkers of accessibility read: its title, its
 * language, its licence. Chromium writes none. The file is kept as it is and followed by an update, byte for byte
 * the same for the same page. Pure.
 * Source: ISO 32000-1, 7.5.6 (incremental updates) and 14.3.2 (metadata streams); ISO 16684-1 (XMP).
 */
import { escapeText } from '../edit-html.ts';

export interface PdfMetadata {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The licence, by its name and its address. */
  rights: { name: string; address: string };
}

const TRAILER = /trailer\s*<<([^>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/;

/**
 * The same PDF with its metadata.
 *
 * @throws when the file ends otherwise than Chromium’s do
 */
export function withMetadata(pdf: Uint8Array, metadata: PdfMetadata): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const [, trailer = '', former] = TRAILER.exec(text) ?? [];
  const numberOf = (name: string) => Number(new RegExp(`/${name} (\\d+)`).exec(trailer)?.[1]);
  const [size, root, info] = [numberOf('Size'), numberOf('Root'), numberOf('Info')];
  const catalog = new RegExp(`[\\r\\n]${root} 0 obj\\s*(<<[^]*?>>)\\s*endobj`).exec(text)?.[1];
  if (!former || !size || !info || !catalog)
    throw new Error('a PDF whose trailer or catalogue is not found can be given no metadata');

  const packet = Buffer.from(xmpPacket(metadata), 'utf8');
  const written: Buffer[] = [Buffer.from(pdf)];
  const length = () => written.reduce((sum, bytes) => sum + bytes.length, 0);
  const write = (part: string) => written.push(Buffer.from(part, 'latin1'));
  const rows: string[] = [];
  const begin = (object: number) => {
    rows.push(`${object} 1\n${String(length()).padStart(10, '0')} 00000 n \n`);
    write(`${object} 0 obj\n`);
  };
  write('\n');
  begin(root);
  write(`${catalog.replace(/>>$/, `\n/Metadata ${size} 0 R>>`)}\nendobj\n`);
  begin(size);
  write(`<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>>\nstream\n`);
  written.push(packet);
  write('\nendstream\nendobj\n');
  const table = length();
  write(
    `xref\n${rows.join('')}trailer\n<</Size ${size + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${former}>>\nstartxref\n${table}\n%%EOF\n`,
  );
  return Buffer.concat(written);
}

/** The packet, which its two processing instructions make findable in any file. */
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
