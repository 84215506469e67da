/** Spaces at which a line must not break, « 14 novembre ». Only pages bind them: data and searches keep a plain space. */

export interface BoundSpaces {
  /** Language of the texts. */
  lang: string;
  /** Matches only the spaces. */
  spaces: RegExp;
}

/** Replaces such a space. */
export const NO_BREAK = '\u00a0';
