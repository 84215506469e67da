/**
 * Knows which words of a title or of a link hold together at their hyphen, where a line would end:
 * « savait-on ». Marked in the page alone, so that data, searches and addresses keep a plain hyphen. Pure;
 * knows nothing of a language: the words are given.
 */

export interface UnbrokenWords {
  /** Language of the words. */
  lang: string;
  words: RegExp;
}

/** The class that holds them (styles/global.css); a frame goes without. */
export const UNBROKEN_CLASS = 'unbroken';

/** Elements whose few words break badly; the lines of a paragraph end where they can. */
export const TITLED: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'a']);
