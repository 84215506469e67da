/** Protects: PDF files that are the same bytes whenever they are made. */
import { describe, expect, test } from 'vitest';
import { withoutPdfDates } from './pdf-dates.ts';

const info = (date: string) =>
  Buffer.from(
    `1 0 obj\n<</Title (a)\n/CreationDate (${date})\n/ModDate (${date})>>\nendobj\n\xff`,
    'latin1',
  );

describe('withoutPdfDates', () => {
  test('makes two files alike that differ by their dates only', () =>
    expect(withoutPdfDates(info("D:20261125134941+00'00'"))).toEqual(
      withoutPdfDates(info("D:20300101000000-11'30'")),
    ));

  test('moves no byte', () => {
    const before = info("D:20261125134941+00'00'");
    const after = Buffer.from(withoutPdfDates(before));
    expect(after.length).toBe(before.length);
    expect(after.indexOf('endobj')).toBe(before.indexOf('endobj'));
    expect(after.at(-1)).toBe(0xff);
  });

  test('leaves the title', () =>
    expect(Buffer.from(withoutPdfDates(info('D:2026'))).toString('latin1')).toContain(
      '/Title (a)',
    ));
});
