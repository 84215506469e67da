/** Knows what can be found: an entry of the index of the site, a checked sentence, what a table says. */

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
  'claim',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a search reads of an entry. */
export interface SearchedEntry {
  kind: EntryKind;
  title: string;
  /** Other names: a short one, those that an editor adds. */
  names: string;
  /** Words that an editor leads to it before others: twice to the main entry, once to the second. */
  main: string;
  /** « pièce 20 », in both languages and with the number alone. */
  number: string;
  /** Numbers of the pièces that it cites. */
  cites: string;
  /** What it says, and its dates as figures and as words. */
  text: string;
}

/** An entry as the index prints it, under the first letter of `title`. */
export interface IndexEntry extends SearchedEntry {
  /** `piece:cnil-2024-12-05`: what an editor's words lead to. */
  id: string;
  href: string;
  /** After the title: a date, the number of a pièce, the page of a section. */
  detail: string;
  /** Language of the title, where it is that of a document. */
  lang: string | undefined;
}

/** A checked sentence, a cell of the rules, an answer of a voice; it is found, and not listed. */
export interface SearchedClaim extends SearchedEntry {
  /** Id of the entry of its page, and its place there. */
  page: string;
  anchor: string;
  /** Its words where it is found: whole, so that the word which was looked for is seen. */
  shown: string;
}

/** Words under which an editor files entries that do not bear them: « Beauvau (place) ». */
export interface SeeAlso {
  word: string;
  to: readonly IndexEntry[];
}
