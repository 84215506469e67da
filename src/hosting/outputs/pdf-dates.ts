/** Knows where a PDF says when it was made. Pure: bytes in, bytes out. */

/** Dates of the information dictionary (ISO 32000-1, 14.3.3 and 7.9.4); both are optional. */
const DATES = /\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)/g;

/**
 * Blanks both dates, byte for byte, so that two builds give the same file and the offsets of its
 * cross-reference table still hold. No date is better than a false one: the sheet says its own.
 */
export function withoutPdfDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(DATES, (date) => ' '.repeat(date.length)),
    'latin1',
  );
}
