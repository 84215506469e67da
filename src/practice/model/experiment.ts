/** The experiment of article 10: its eight kinds of event, its occasions, and the props of their views. */
/** Kinds of event, in the order of the decree. */
export const DETECTIONS = [
  'objets-abandonnes',
  'armes',
  'sens-de-circulation',
  'zone-interdite',
  'personne-au-sol',
  'mouvement-de-foule',
  'densite',
  'departs-de-feux',
] as const;
export type Detection = (typeof DETECTIONS)[number];

/** Whether the experiment tried it: `hardly` is « non testé, ou mal testé », in the words of the source. */
export const TRIED = ['tried', 'hardly'] as const;
export type Tried = (typeof TRIED)[number];

/** Findings of the evaluation, as summed up by the source that reports them. */
export const FINDINGS = ['satisfactory', 'uncertain', 'uneven', 'none'] as const;
export type Finding = (typeof FINDINGS)[number];

/** A pièce as cited by a card or a row. */
export interface PracticePiece {
  id: string;
  number: number;
  title: string;
  seen: string;
}

/** One kind of event, in one language. */
export interface ShownDetection {
  id: Detection;
  name: string;
  /** The words of the decree, in French; `gloss` translates them in the other edition. */
  decree: string;
  gloss: string | undefined;
  tried: Tried;
  triedText: string;
  finding: Finding;
  findingText: string;
  /** Who reports the finding, and when, as a phrase. */
  saidBy: string;
  lawPieces: readonly PracticePiece[];
  pieces: readonly PracticePiece[];
}

/**
 * `test`: to set the software up or without operational use; `use`: in operation; `announced`: not known to have taken
 * place.
 */
export const NATURES = ['test', 'use', 'announced'] as const;
export type Nature = (typeof NATURES)[number];

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
  pieces: readonly PracticePiece[];
}
