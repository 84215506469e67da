/** The closed lists of the case file. Their words are in i18n. */

/** Order of the lanes, from the software to the pilot of the law. */
export const TOPICS = [
  'logiciel',
  'revelation',
  'controle',
  'justice',
  'politique',
  'loi',
  'experimentation',
] as const;
export type Topic = (typeof TOPICS)[number];

/** How firmly the evidence holds a fact (content/README.md, "Le statut"). */
export const STANDINGS = ['established', 'reported', 'asserted', 'disputed'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * What a sentence is marked with: its standing, or that it is our reading of texts. A reading is no
 * standing of evidence: no source says it, so it is never established. A fact has no such mark.
 */
export const MARKS = [...STANDINGS, 'reading'] as const;
export type Mark = (typeof MARKS)[number];

/** Outside the window of the timeline, and why. */
export const SCOPES = ['context', 'epilogue'] as const;
export type Scope = (typeof SCOPES)[number];

/** Editor's rank: 1 is named at every scale, 5 is a detail. */
export const IMPORTANCES = [1, 2, 3, 4, 5] as const;
export type Importance = (typeof IMPORTANCES)[number];
