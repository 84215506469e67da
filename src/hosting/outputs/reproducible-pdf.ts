/** Knows what of a PDF depends on when and how fast it was made. Pure: bytes in, bytes out. */

/** Dates of the information dictionary (ISO 32000-1, 14.3.3 and 7.9.4); both are optional. */
const DATES = /\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)/g;

/**
 * Names of elements of the structure tree (ISO 32000-1, 14.7.2, `ID`), which the header cells of a table are
 * found by. Chromium counts them from a number that a busy machine changes.
 */
const ELEMENT_IDS = /\(node(\d{8})\)/g;

/**
 * Blanks both dates and counts the elements from 1, byte for byte: two builds give the same file, and the offsets
 * of its cross-reference table still hold. Elements keep their order, which their tree of names is sorted by. No
 * date is better than a false one: the sheet says its own.
 */
export function reproduciblePdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const ids = [...new Set([...text.matchAll(ELEMENT_IDS)].map(([, id = '']) => id))].sort();
  const place = new Map(ids.map((id, at) => [id, String(at + 1).padStart(id.length, '0')]));
  return Buffer.from(
    text
      .replace(DATES, (date) => ' '.repeat(date.length))
      .replace(ELEMENT_IDS, (_, id: string) => `(node${place.get(id)})`),
    'latin1',
  );
}
