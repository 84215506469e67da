/** The closed lists of the procedure: its phases, from top to bottom, and the kinds of step. */

export const PHASES = ['saisine', 'requetes', 'instruction', 'jugement', 'pourvoi'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * `start`: the facts; `door`: lets a case in; `question`, `filter`, `act` and `appeal`: on the way; `exit`, `verdict`
 * and `end`: where a case can stop; `outside`: leaves the Cour.
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

/** The four styles of a box in the drawing. */
export const BOX_STYLES = ['door', 'way', 'stop', 'outside'] as const;
export type BoxStyle = (typeof BOX_STYLES)[number];

export const BOX_STYLE_OF: Readonly<Record<StepKind, BoxStyle>> = {
  start: 'way',
  question: 'way',
  door: 'door',
  filter: 'way',
  act: 'way',
  appeal: 'way',
  exit: 'stop',
  verdict: 'stop',
  end: 'stop',
  outside: 'outside',
};

/** Kinds of step at which a path may stop. */
export const STOPS: readonly StepKind[] = ['exit', 'verdict', 'end', 'outside'];
