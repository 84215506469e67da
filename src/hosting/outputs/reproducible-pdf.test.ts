/** Protects: PDF files that are the same bytes whenever they are made. */
import { describe, expect, test } from 'vitest';
import { reproduciblePdf } from './reproducible-pdf.ts';

const info = (date: string) =>
  Buffer.from(
    `1 0 obj\n<</Title (a)\n/CreationDate (${date})\n/ModDate (${date})>>\nendobj\n\xff`,
    'latin1',
  );

describe('reproduciblePdf', () => {
  test('makes two files alike that differ by their dates only', () =>
    expect(reproduciblePdf(info("D:20261125134941+00'00'"))).toEqual(
      reproduciblePdf(info("D:20300101000000-11'30'")),
    ));

  test('moves no byte', () => {
    const before = info("D:20261125134941+00'00'");
    const after = Buffer.from(reproduciblePdf(before));
    expect(after.length).toBe(before.length);
    expect(after.indexOf('endobj')).toBe(before.indexOf('endobj'));
    expect(after.at(-1)).toBe(0xff);
  });

  test('leaves the title', () =>
    expect(Buffer.from(reproduciblePdf(info('D:2026'))).toString('latin1')).toContain(
      '/Title (a)',
    ));

  test('makes two files alike whose elements were counted from different numbers', () => {
    const tree = (...ids: string[]) =>
      Buffer.from(
        `<</Headers [(node${ids[1]})] /Names [(node${ids[0]}) (node${ids[1]})]>>`,
        'latin1',
      );
    const made = Buffer.from(reproduciblePdf(tree('00000122', '00000219'))).toString('latin1');
    expect(made).toBe('<</Headers [(node00000002)] /Names [(node00000001) (node00000002)]>>');
    expect(Buffer.from(reproduciblePdf(tree('00000121', '00000218'))).toString('latin1')).toBe(
      made,
    );
  });
});
