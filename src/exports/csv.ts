/** Writes a table as text (CSV, RFC 4180: comma, CRLF, doubled quotes). UTF-8 without BOM. Pure. */
import { csvFormatRow } from 'd3';

/** Value of a cell; undefined if the entry has none. */
export type Cell = string | number | boolean | undefined;

/** Separates the items of a list within one cell; no id contains it. */
export const LIST_SEPARATOR = '|';

/** What a spreadsheet runs as a formula, or drops. Source: owasp.org, "CSV Injection". */
const RUN_BY_SPREADSHEETS = /^[=+\-@\t\r]/;

/** Text of a cell. A leading apostrophe keeps text from being run; numbers do not need it. */
const textOf = (cell: Cell) =>
  typeof cell === 'string' && RUN_BY_SPREADSHEETS.test(cell) ? `'${cell}` : String(cell ?? '');

/** A header and its rows, each ended by CRLF. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // d3 writes LF; the standard requires CRLF.
  return [header, ...rows].map((row) => `${csvFormatRow(row.map(textOf))}\r\n`).join('');
}
