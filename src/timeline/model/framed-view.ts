/** What a view needs away from its site, besides the events. */

/** How a view reaches the pages of its site; undefined where it cannot. */
export interface Reach {
  /** `path` is root-absolute, as i18n/routes.ts gives it. */
  hrefOf: (path: string) => string | undefined;
}

/** A pièce as the list below a view names it. */
export interface FramedPiece {
  number: number;
  title: string;
  language: string;
  /** Who published it, and when; undefined in a long list, where its title and its address must do. */
  source: string | undefined;
  url: string | undefined;
}

/** What the site offers of a timeline as a frame, for a view that a reader makes. */
export interface FrameOffer {
  /** Address of the site, with a trailing slash; undefined where it is not known, and what stands for it then. */
  site: string | undefined;
  placeholder: string;
  /** HTML of the frame, with `{src}`, `{page}` and `{title}` to be replaced; the same where a teacher's words are in it. */
  code: string;
  taughtCode: string;
}
