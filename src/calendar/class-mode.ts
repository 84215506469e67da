/**
 * The class mode of a page that is projected: `?classe=1` hides the answers that the class is to find until somebody
 * asks for them. Any other value leaves the page as it is. Pure.
 */
const PARAMETER = 'classe';
const ON = '1';

/** Whether the query string of a page asks for the class mode. */
export const isClassMode = (search: string): boolean =>
  new URLSearchParams(search).get(PARAMETER) === ON;

/** The address of a page, without a query string, in class mode. */
export function inClassMode(address: string): string {
  const [page = '', ...fragment] = address.split('#');
  return [`${page}?${PARAMETER}=${ON}`, ...fragment].join('#');
}
