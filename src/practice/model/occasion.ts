/** Knows what the calendar of the experiment is given. A month is the number of months since year 0. */

/** `test`: to set the software up or without operational use; `use`: in operation; `announced`: not seen done. */
export const NATURES = ['test', 'use', 'announced'] as const;
export type Nature = (typeof NATURES)[number];

export interface CalendarPiece {
  id: string;
  number: number;
  title: string;
  seen: string;
}

/** One occasion in one language; `from` and `to` are whole days since 1970, `to` excluded. */
export interface ShownOccasion {
  id: string;
  /** None where the pièces that were read do not name it; `userName` then says so. */
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
