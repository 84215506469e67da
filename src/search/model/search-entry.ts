/** What can be found: an entry of the site index. */

/** Kinds of entry, in the order in which the page names them. */
export const ENTRY_KINDS = [
  'page',
  'section',
  'person',
  'body',
  'term',
  'fact',
  'trial',
  'step',
  'piece',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The searchable text of an entry. */
export interface SearchedEntry {
  kind: EntryKind;
  title: string;
  /** Other names: short forms, and those that an editor adds. */
  names: string;
  /** Words for which an editor ranks this entry first: repeated twice for the main entry, once for the second. */
  main: string;
  /** « pièce 20 », in both languages and as a bare number. */
  number: string;
  /** Numbers of the pièces that it cites. */
  cites: string;
  /** Its text, with its dates in figures and in words. */
  text: string;
}

/** An entry as printed in the index, under the first letter of `title`. */
export interface IndexEntry extends SearchedEntry {
  /** `piece:cnil-2024-12-05`, as used in an editor's cross-references. */
  id: string;
  href: string;
  /** Printed after the title: a date, the number of a pièce, the page of a section. */
  detail: string;
  /** Language of the title, if it is the title of a document. */
  lang: string | undefined;
}

/** A cross-reference: words under which an editor files entries that do not contain them, « Beauvau (place) ». */
export interface SeeAlso {
  word: string;
  to: readonly IndexEntry[];
}
