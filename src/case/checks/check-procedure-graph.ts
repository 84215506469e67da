/** Checks the graph of the procedure: its order, at most one passage between two steps, no loose ends. Pure. */
import { passageId, reachableFrom } from '../../procedure/model/procedure-graph.ts';
import { PHASES } from '../../procedure/model/vocabulary.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { Step } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

/** Ranks differ and phases follow one another, so that the list and the column read alike. */
export function checkOrder(steps: readonly Step[]): Problem[] {
  return steps.slice(1).flatMap(({ file, rank, phase }, at) => {
    const before = steps[at];
    if (!before) return [];
    return [
      ...(before.rank === rank
        ? [
            refuse(file, 'rank', rank, {
              accepted: `un rang que ${before.id} n’a pas`,
              example: `${rank + 1}`,
            }),
          ]
        : []),
      ...(PHASES.indexOf(phase) < PHASES.indexOf(before.phase)
        ? [
            refuse(file, 'rank', rank, {
              accepted: `un rang avant les étapes de la phase ${before.phase}`,
              example: `${before.rank}`,
            }),
          ]
        : []),
    ];
  });
}

/** No two passages may have the same ends: a walk could not say which one it took. */
export function checkTwice(steps: readonly Step[]): Problem[] {
  return steps.flatMap(({ id, file, exits }) =>
    exits
      .filter(({ to }, at) => exits.findIndex((other) => other.to === to) < at)
      .map(({ to }) =>
        refuse(file, 'exits', passageId({ from: id, to }), {
          accepted: 'un seul passage entre deux étapes',
          example: 'réunir les deux conditions',
        }),
      ),
  );
}

/** Every step must be reachable from a door or from the facts, and lead to a stop. */
export function checkReach(
  steps: readonly Step[],
  passages: readonly { from: string; to: string }[],
): Problem[] {
  const starts = steps.filter(({ kind }) => kind === 'start').map(({ id }) => id);
  const reached = reachableFrom(starts, passages);
  const back = passages.map(({ from, to }) => ({ from: to, to: from }));
  const stops = steps.filter(({ exits }) => exits.length === 0).map(({ id }) => id);
  const leading = reachableFrom(stops, back);
  return steps.flatMap(({ id, file }) => [
    ...(reached.has(id)
      ? []
      : [
          refuse(file, 'identifiant', id, {
            accepted: 'une étape à laquelle un passage mène depuis les faits ou une porte',
            example: `exits: [{ to: ${id}, … }] dans une autre étape`,
          }),
        ]),
    ...(leading.has(id)
      ? []
      : [
          refuse(file, 'exits', id, {
            accepted: 'un chemin qui finit quelque part',
            example: 'exits: [{ to: decision-definitive, … }]',
          }),
        ]),
  ]);
}
