/**
 * Defines words that must not be split across lines: in a title or a link at their hyphen, « savait-on », and in
 * any text at a space, « 14 novembre ». They are marked only in pages, so that data, searches and URLs keep a
 * plain hyphen and a plain space. Pure. Knows nothing of a language: the words are arguments.
 */

export interface UnbrokenWords {
  /** Language of the words. */
  lang: string;
  words: RegExp;
}

/** Spaces of a language where a line must not break. */
export interface BoundSpaces {
  /** Language of the texts. */
  lang: string;
  /** Matches only the spaces. */
  spaces: RegExp;
}

/** Replaces such a space. */
export const NO_BREAK = '\u00a0';

/** Class that keeps words together at their hyphen (styles/site.css); frames do without it. */
export const UNBROKEN_CLASS = 'unbroken';

/** Elements with few words, which break badly; paragraphs may break anywhere. */
export const TITLED: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'a']);
