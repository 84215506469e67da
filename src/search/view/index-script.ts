/** Writes the search index as a script: under file:// a page may load no other kind of file. */
import { listedEntries, makeIndex } from '../layout/search-index.ts';
import type { IndexEntry, SearchedClaim, SeeAlso } from '../model/search-entry.ts';

/**
 * The script stores the JSON of the index on its own element, as a string: browsers parse JSON faster than code, and
 * the index is a third smaller when its double quotes need no escaping.
 */
export function indexScript({
  letters,
  claims,
}: {
  letters: readonly { items: readonly (IndexEntry | SeeAlso)[] }[];
  claims: readonly SearchedClaim[];
}): string {
  const json = makeIndex(listedEntries(letters), claims);
  return `document.currentScript.index='${json.replace(/[\\']/g, '\\$&')}'\n`;
}
