/** Props of the calendar of the experiment. */

/**
 * `test`: to set the software up or without operational use; `use`: in operation; `announced`: not known to have taken
 * place.
 */
export const NATURES = ['test', 'use', 'announced'] as const;
export type Nature = (typeof NATURES)[number];

export interface CalendarPiece {
  id: string;
  number: number;
  title: string;
  seen: string;
}

/** One occasion, in one language; `from` and `to` are days since 1970, `to` excluded. */
export interface ShownOccasion {
  id: string;
  /** Undefined when the pièces read do not name the user; `userName` then says so. */
  user: string | undefined;
  userName: string;
  nature: Nature;
  from: number;
  to: number;
  dates: string;
  what: string;
  /** Counts as printed, when a source gives them. */
  places: number | undefined;
  cameras: number | undefined;
  pieces: readonly CalendarPiece[];
}
