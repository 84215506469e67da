/** Knows how a table is written as text (CSV, RFC 4180: comma, CRLF, quotes doubled). UTF-8 without BOM. Pure. */

/** What a cell holds; nothing where the entry says nothing. */
export type Cell = string | number | boolean | undefined;

/** Stands between the items of a list within one cell; no id holds it. */
export const LIST_SEPARATOR = '|';

/** A header and its rows, each line ended by CRLF. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
