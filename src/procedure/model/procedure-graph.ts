/**
 * The procedure as a graph: steps, the passages between them, and which steps a path can reach. Holds no interface
 * words, dates or coordinates.
 */
import { STOPS, type Phase, type StepKind } from './vocabulary.ts';

export interface GraphStep {
  id: string;
  phase: Phase;
  kind: StepKind;
  /** Text of the box. */
  title: string;
  /** Text of the flag at the bottom of the box where a walk ends. */
  flag?: string;
}

export interface GraphPassage {
  from: string;
  to: string;
  /** Text of the line. */
  label: string;
}

/** Steps and passages, in reading order. */
export interface ProcedureGraph {
  steps: readonly GraphStep[];
  passages: readonly GraphPassage[];
}

type Links = readonly Pick<GraphPassage, 'from' | 'to'>[];

/** Id of a passage. No two passages have the same ends. */
export function passageId({ from, to }: Pick<GraphPassage, 'from' | 'to'>): string {
  return `${from}--${to}`;
}

/**
 * All steps that a path from `starts` can reach, including `starts`. A path does not continue beyond a `closed` step.
 */
export function reachableFrom(
  starts: readonly string[],
  passages: Links,
  closed: ReadonlySet<string> = new Set(),
): Set<string> {
  const reached = new Set(starts);
  for (const step of reached)
    if (!closed.has(step)) for (const { from, to } of passages) if (from === step) reached.add(to);
  return reached;
}

/** Whether a passage leads back to an earlier step; it is then drawn as a return. */
export function isReturn(
  { from, to }: Pick<GraphPassage, 'from' | 'to'>,
  rankOf: (step: string) => number,
): boolean {
  return rankOf(to) < rankOf(from);
}

/** Stops that a path from `start` can reach, in the order of the steps. Paths do not pass through earlier doors. */
export function stopsBehind(
  start: string,
  steps: readonly Pick<GraphStep, 'id' | 'kind'>[],
  passages: Links,
  closed: ReadonlySet<string> = new Set(),
): string[] {
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === start),
  );
  const doors = before.filter(({ kind }) => kind === 'door').map(({ id }) => id);
  const reached = reachableFrom([start], passages, new Set([...closed, ...doors]));
  return steps
    .filter(({ id, kind }) => reached.has(id) && STOPS.includes(kind))
    .map(({ id }) => id);
}

/** Consecutive steps of a walk that no passage joins. */
export function missingPassages(
  walk: readonly string[],
  passages: Links,
): { from: string; to: string }[] {
  const known = new Set(passages.map(passageId));
  return walk
    .slice(1)
    .map((to, at) => ({ from: walk[at] ?? '', to }))
    .filter((pair) => !known.has(passageId(pair)));
}
