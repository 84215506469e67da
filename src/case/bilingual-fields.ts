/** Finds every pair of French and English words in an entry, at any depth. Pure. */
import type { Bilingual } from '../i18n/locale.ts';

export interface BilingualField {
  /** Path of the pair, such as `cells.2`. */
  field: string;
  words: Bilingual;
  /** Records that contain the pair, innermost first, the entry last. */
  within: readonly object[];
}

/** Pairs in the order of the fields of the entry. */
export function bilingualFields(entry: object): BilingualField[] {
  const visit = (
    node: unknown,
    at: readonly string[],
    within: readonly object[],
  ): BilingualField[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { fr, en } = node as Partial<Bilingual>;
    if (typeof fr === 'string' && typeof en === 'string')
      // A pair may have other fields: an example in the procedure has pièces of its own.
      return [{ field: at.join('.'), words: { fr, en }, within: [node, ...within] }];
    const records = Array.isArray(node) ? within : [node, ...within];
    return Object.entries(node).flatMap(([key, inner]) => visit(inner, [...at, key], records));
  };
  return visit(entry, [], []);
}
