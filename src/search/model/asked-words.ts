/** Knows what an address asks to find: `?q=pièce+20`. An address is hostile until proved otherwise. */

/** Name of the words in an address. */
export const QUERY_KEY = 'q';
/** Longest search that is carried out, in characters. */
export const QUERY_MAX = 80;

/** A search as it is carried out: one line without control characters, no more than QUERY_MAX characters. */
export function cleanQuery(text: string): string {
  return [...text.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, QUERY_MAX).join('').trim();
}

/** What a query string asks to find; empty for nothing. */
export function parseQuery(search: string): string {
  return cleanQuery(new URLSearchParams(search).get(QUERY_KEY) ?? '');
}

/** The query string of a search, with its `?`; empty for none. Parsed again it gives the same search. */
export function formatQuery(query: string): string {
  return query ? `?${new URLSearchParams({ [QUERY_KEY]: query }).toString()}` : '';
}
