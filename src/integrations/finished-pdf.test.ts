import { describe, expect, test } from 'vitest';
import { readPdf } from '../../tests/read-pdf.ts';
import { finishedPdf, type PdfMetadata } from './finished-pdf.ts';

const METADATA: PdfMetadata = {
  title: 'Fiche élève & <notes>',
  description: 'Huit documents.',
  language: 'fr',
  rights: { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
};

/** A file as Chromium writes it, with a table cell that refers to its header cell. */
function printed(date: string, ...ids: string[]): Buffer {
  const objects = [
    `<</Title (a) /CreationDate (${date}) /ModDate (${date})>>`,
    '<</Type /Catalog /Pages 3 0 R /Lang (fr) /StructTreeRoot 4 0 R>>',
    '<</Type /Pages /Kids [] /Count 0>>',
    `<</Type /StructTreeRoot /IDTree <</Names [(node${ids[0]}) 5 0 R (node${ids[1]}) 6 0 R]>>>>`,
    `<</S /TH /ID (node${ids[0]})>>`,
    `<</S /TD /ID (node${ids[1]}) /A [<</Headers [(node${ids[0]})]>>]>>`,
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(
    `%PDF-1.4\n${objects.join('')}trailer\n<</Size 7 /Root 2 0 R /Info 1 0 R>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );
}
const finished = (...of: Parameters<typeof printed>) => finishedPdf(printed(...of), METADATA);
const [NOW, LATER] = ["D:20261125134941+00'00'", "D:20300101000000-11'30'"];

describe('finishedPdf', () => {
  test('gives the same bytes for files that differ in their dates and in the number of their first element', async () =>
    expect(await finished(NOW, '00000122', '00000219')).toEqual(
      await finished(LATER, '00000121', '00000218'),
    ));

  test('states its title, language and licence, and keeps what the browser wrote', async () => {
    const text = readPdf(await finished(NOW, '00000122', '00000219'));
    const said = Buffer.from(text, 'latin1').toString('utf8');
    expect(said).toContain('>Fiche élève &amp; &lt;notes&gt;</rdf:li>');
    expect(said).toContain('<rdf:li>fr</rdf:li>');
    expect(said).toContain(METADATA.rights.address);
    expect(text).toMatch(/\/Lang \(fr\)[^]*\/Metadata \d+ 0 R/);
    expect(text).toContain('/Title (a)');
    expect(text).not.toContain('Date (');
  });

  test('numbers elements from 1, wherever they are named', async () => {
    const text = readPdf(await finished(NOW, '00000122', '00000219'));
    expect(text).toMatch(/\/Names \[ \(node00000001\) 5 0 R \(node00000002\) 6 0 R \]/);
    expect(text).toMatch(/\/Headers \[ \(node00000001\) \]/);
  });

  test('rejects input that is not a PDF', () =>
    expect(finishedPdf(Buffer.from('a'), METADATA)).rejects.toThrow());
});
