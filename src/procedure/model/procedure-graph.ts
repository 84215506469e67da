/**
 * Knows what the procedure is once it is a graph: steps, the passages between them, and where a path can
 * lead. Refuses to know words, dates and places of a drawing.
 */
import { STOPS, type Phase, type StepKind } from './vocabulary.ts';

export interface GraphStep {
  id: string;
  phase: Phase;
  kind: StepKind;
  /** The words in the box. */
  title: string;
  /** The words of the flag at the foot of the box: a walk ends there. */
  flag?: string;
}

export interface GraphPassage {
  from: string;
  to: string;
  /** The words on the line. */
  label: string;
}

/** Steps and passages, in the order in which they are read. */
export interface ProcedureGraph {
  steps: readonly GraphStep[];
  passages: readonly GraphPassage[];
}

type Links = readonly Pick<GraphPassage, 'from' | 'to'>[];

/** Name of a passage: no two have the same ends. */
export function passageId({ from, to }: Pick<GraphPassage, 'from' | 'to'>): string {
  return `${from}--${to}`;
}

/** Every step that a path from these can lead to, themselves included; a path goes no further than `closed`. */
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

/** Whether a passage leads back to what was read before: it is drawn as a return. */
export function isReturn(
  { from, to }: Pick<GraphPassage, 'from' | 'to'>,
  rankOf: (step: string) => number,
): boolean {
  return rankOf(to) < rankOf(from);
}

/** The stops that a step can lead to, in the order of the steps; no door that stands before it is entered. */
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

/** Pairs of steps that follow one another in a walk and that no passage joins. */
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
