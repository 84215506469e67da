/**
 * Knows which words hold together where a line would end: those of a title or of a link at their hyphen,
 * « savait-on », and those of any text at a space, « 14 novembre ». Marked in the page alone, so that data,
 * searches and addresses keep a plain hyphen and a plain space. Pure; knows nothing of a language: the words
 * are given.
 */

export interface UnbrokenWords {
  /** Language of the words. */
  lang: string;
  words: RegExp;
}

/** Spaces at which no line of a language ends. */
export interface BoundSpaces {
  /** Language of the texts. */
  lang: string;
  /** Matches the spaces alone. */
  spaces: RegExp;
}

/** What stands in the place of such a space. */
export const NO_BREAK = '\u00a0';

/** The class that holds words at their hyphen (styles/site.css); a frame goes without. */
export const UNBROKEN_CLASS = 'unbroken';

/** Elements whose few words break badly; the lines of a paragraph end where they can. */
export const TITLED: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'a']);
