/** Knows the closed lists of the procedure: its phases, from top to bottom, and the kinds of step. */

export const PHASES = ['saisine', 'requetes', 'instruction', 'jugement', 'pourvoi'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * `start` is where facts are; `door` lets a case in; `question`, `filter`, `act` and `appeal` are on the
 * way; `exit`, `verdict` and `end` are where it can stop; `outside` leaves the Cour.
 */
export const STEP_KINDS = [
  'start',
  'question',
  'door',
  'filter',
  'act',
  'appeal',
  'exit',
  'verdict',
  'end',
  'outside',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Kinds at which a path may stop. */
export const STOPS: readonly StepKind[] = ['exit', 'verdict', 'end', 'outside'];
