/** Knows the index of a search as a script: from a folder a page may load no other kind of file. */
import { listedEntries, makeIndex } from '../layout/search-index.ts';
import type { IndexEntry, SearchedClaim, SeeAlso } from '../model/search-entry.ts';

/**
 * It hands the JSON of the index to its own element, as text: a browser reads JSON faster than code, and the
 * index is a third shorter where its double quotes stand as they are.
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
