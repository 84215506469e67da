/** Reads and writes the query of a URL: `?q=pièce+20`. URLs are untrusted input. */

/** Name of the query parameter. */
export const QUERY_KEY = 'q';
/** Maximum length of a query, in characters. */
export const QUERY_MAX = 80;

/** Sanitises a query: one line without control characters, at most QUERY_MAX characters. */
export function cleanQuery(text: string): string {
  return [...text.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, QUERY_MAX).join('').trim();
}

/** The query in a query string; empty if there is none. */
export function parseQuery(search: string): string {
  return cleanQuery(new URLSearchParams(search).get(QUERY_KEY) ?? '');
}

/** The query string of a query, with its `?`, or an empty string. parseQuery gives back the same query. */
export function formatQuery(query: string): string {
  return query ? `?${new URLSearchParams({ [QUERY_KEY]: query }).toString()}` : '';
}
