/** Finds what an unfinished merge leaves in a file, and words it for its author. Pure. */

/** First line that a merge writes around two versions of a passage, at the start of a line. */
export const MERGE_MARKER = /^(?:<{7}|>{7})(?: |$)/m;

/** Parts of the message to its author: the fault, what is accepted, an example. */
export const UNMERGED = [
  'deux versions du fichier sont restées l’une sous l’autre',
  'une seule version, sans les lignes « <<<<<<< », « ======= » et « >>>>>>> »',
  'garder la bonne version, et retirer l’autre avec ces lignes',
] as const;
