/** Writes the search index as a script: under file:// a page may load no other kind of file. */
import { makeIndex } from '../layout/search-index.ts';
import type { IndexEntry, SeeAlso } from '../model/search-entry.ts';

/**
 * The script stores the JSON of the index on its own element, as a string: browsers parse JSON faster than code, and
 * the index is a third smaller when its double quotes need no escaping.
 */
export function indexScript({
  letters,
}: {
  letters: readonly { items: readonly (IndexEntry | SeeAlso)[] }[];
}): string {
  const listed = letters.flatMap(({ items }) =>
    items.flatMap((item) => ('word' in item ? [] : [item])),
  );
  return `document.currentScript.index='${makeIndex(listed).replace(/[\\']/g, '\\$&')}'\n`;
}
