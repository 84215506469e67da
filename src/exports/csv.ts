/** Knows how a table is written as text (CSV, RFC 4180: comma, CRLF, quotes doubled). UTF-8 without BOM. Pure. */
import { csvFormatRow } from 'd3';

/** What a cell holds; nothing where the entry says nothing. */
export type Cell = string | number | boolean | undefined;

/** Stands between the items of a list within one cell; no id holds it. */
export const LIST_SEPARATOR = '|';

/** What a spreadsheet runs as a formula, or drops. Source: owasp.org, "CSV Injection". */
const RUN_BY_SPREADSHEETS = /^[=+\-@\t\r]/;

/** The text of a cell; an apostrophe before it keeps a text from being run. A number is no text. */
const textOf = (cell: Cell) =>
  typeof cell === 'string' && RUN_BY_SPREADSHEETS.test(cell) ? `'${cell}` : String(cell ?? '');

/** A header and its rows, each line ended by CRLF. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // d3 ends lines as Unix does; the standard asks for CRLF.
  return [header, ...rows].map((row) => `${csvFormatRow(row.map(textOf))}\r\n`).join('');
}
