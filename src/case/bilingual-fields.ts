/** Knows every pair of words, French and English, that an entry holds, however deep. Pure. */
import type { Bilingual } from '../i18n/locale.ts';

export interface BilingualField {
  /** `cells.2` */
  field: string;
  words: Bilingual;
  /** The records that it stands in, the innermost first, the entry last. */
  within: readonly object[];
}

/** In the order of the entry. */
export function bilingualFields(entry: object): BilingualField[] {
  const visit = (
    node: unknown,
    at: readonly string[],
    within: readonly object[],
  ): BilingualField[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { fr, en } = node as Partial<Bilingual>;
    if (typeof fr === 'string' && typeof en === 'string')
      // A pair may hold more than its words: an example of the procedure has pièces of its own.
      return [{ field: at.join('.'), words: { fr, en }, within: [node, ...within] }];
    const records = Array.isArray(node) ? within : [node, ...within];
    return Object.entries(node).flatMap(([key, inner]) => visit(inner, [...at, key], records));
  };
  return visit(entry, [], []);
}
