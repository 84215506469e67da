/** Knows the eight kinds of event of the decree, and what the view is given of them and of the uses. */

/** The kinds, in the order of the decree. */
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

/** Whether the experiment tried it: `hardly` is « non testé, ou mal testé », the words of the source. */
export const TRIED = ['tried', 'hardly'] as const;
export type Tried = (typeof TRIED)[number];

/** What the evaluation found, as the source that reports it sums it up. */
export const FINDINGS = ['satisfactory', 'uncertain', 'uneven', 'none'] as const;
export type Finding = (typeof FINDINGS)[number];

/** A pièce as a card or a row cites it. */
export interface PracticePiece {
  id: string;
  number: number;
  title: string;
  seen: string;
}

/** One kind of event in one language. */
export interface ShownDetection {
  id: Detection;
  name: string;
  /** The decree's words, in French; `gloss` translates them elsewhere. */
  decree: string;
  gloss: string | undefined;
  tried: Tried;
  triedText: string;
  finding: Finding;
  findingText: string;
  /** Who says it, and when, in words. */
  saidBy: string;
  lawPieces: readonly PracticePiece[];
  pieces: readonly PracticePiece[];
}
