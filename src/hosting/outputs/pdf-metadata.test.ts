/** Protects: what a PDF says of itself in XMP, and a file that readers still find their way in. */
import { describe, expect, test } from 'vitest';
import { withMetadata, type PdfMetadata } from './pdf-metadata.ts';

const METADATA: PdfMetadata = {
  title: 'Fiche élève & <notes>',
  description: 'Huit documents.',
  language: 'fr',
  rights: { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
};

/** A file as Skia ends it, of two objects. */
function smallPdf(): Buffer {
  const objects = [
    '1 0 obj\n<</Title (a)>>\nendobj\n',
    '2 0 obj\n<</Type /Catalog\n/Lang (fr)>>\nendobj\n',
  ];
  const head = '%PDF-1.4\n';
  const body = objects.join('');
  return Buffer.from(
    `${head}${body}xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000041 00000 n \ntrailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${head.length + body.length}\n%%EOF\n`,
    'latin1',
  );
}

describe('withMetadata', () => {
  const before = smallPdf();
  const after = Buffer.from(withMetadata(before, METADATA));
  const text = after.toString('latin1');

  test('keeps what was there, and gives the same bytes again', () => {
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(Buffer.from(withMetadata(before, METADATA))).toEqual(after);
  });

  test('leads from the end of the file to both objects, and to the former table', () => {
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const [, rows = '', trailer = ''] =
      /^xref\n([^]*?)trailer\n([^]*?)startxref/.exec(text.slice(table)) ?? [];
    const places = [...rows.matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
    expect(places.map(([, object]) => object)).toEqual(['2', '3']);
    for (const [, object, at] of places)
      expect(text.slice(Number(at)).startsWith(`${object} 0 obj\n`)).toBe(true);
    expect(trailer).toContain(`/Prev ${text.indexOf('xref\n0 3')}>>`);
    expect(text.slice(Number(places[0]?.[2]))).toContain('/Lang (fr)\n/Metadata 3 0 R>>');
  });

  test('says its title, its language and its licence, as long as it says', () => {
    const [, length, packet = ''] = /\/Length (\d+)>>\nstream\n([^]*)\nendstream/.exec(text) ?? [];
    expect(packet.length).toBe(Number(length));
    const said = Buffer.from(packet, 'latin1').toString('utf8');
    expect(said).toContain('>Fiche élève &amp; &lt;notes&gt;</rdf:li>');
    expect(said).toContain('<rdf:li>fr</rdf:li>');
    expect(said).toContain(METADATA.rights.address);
  });

  test('refuses a file whose end it does not know', () =>
    expect(() => withMetadata(Buffer.from('%PDF-1.7'), METADATA)).toThrow('no metadata'));
});
