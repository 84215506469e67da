/**
 * Checks the procedure against the case file: a graph in order and without loose ends, a text or a pièce behind every
 * step and passage, walks that follow the passages. Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import { wasRead, type LegalReference } from '../../procedure/model/legal-reference.ts';
import {
  missingPassages,
  passageId,
  reachableFrom,
} from '../../procedure/model/procedure-graph.ts';
import { PHASES, STOPS } from '../../procedure/model/vocabulary.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, Step, Walk } from '../case-entry.ts';
import {
  checkKnown,
  checkPieces,
  idsOf,
  known,
  refuse,
  refuseIf,
  type Index,
  type Known,
} from './check-reference.ts';
import { checkStatement } from './check-statement.ts';
import { pieceOfLaw } from '../legal-piece.ts';

const LAW_EXAMPLE = 'law: [lo:13]';

/**
 * Problems of the steps and their passages, the walks and the doors: no source at all, a missing source or step, an
 * article that was not read behind something not marked as our reading; a step where a path may stop on the way,
 * without its `notMeaning`; loose ends of the graph; a walk that takes a missing passage.
 * Problems in the words of a walk (check-statement.ts) have a field under `steps.<n>.`, from 0.
 */
export function checkProcedure(
  { steps, walks, doors, actors }: CaseEntries,
  index: Index,
): Problem[] {
  const step = known(
    idsOf(steps),
    'une étape (content/instruments/procedure/steps.yaml)',
    'signalement',
  );
  const passages = passagesOf(steps);
  return [
    ...steps.flatMap((from) => [
      ...checkSources(from.file, '', from, index),
      ...from.exits.flatMap((exit, at) => [
        ...checkSources(from.file, `exits.${at}.`, exit, index),
        ...checkKnown(from.file, `exits.${at}.to`, [exit.to], step),
      ]),
      ...checkStops(from),
    ]),
    ...checkOrder(steps),
    ...checkTwice(steps),
    ...checkReach(steps, passages),
    ...walks.flatMap((walk) => [
      ...checkWalk(walk, step, passages),
      ...walk.steps.flatMap(({ text, standing, assertedBy, pieces, actors: named }, at) => [
        ...checkStatement(
          {
            file: walk.file,
            words: LOCALES.map((locale) => text[locale]),
            standing,
            assertedBy,
            pieces,
            actors: named,
            verified: walk.verified,
            reviewBy: walk.reviewBy,
          },
          index,
          actors,
        ).map((problem) => ({ ...problem, field: `steps.${at}.${problem.field}` })),
      ]),
      ...checkPieces(walk.file, 'end.pieces', walk.end.pieces, index),
    ]),
    ...doors.flatMap(({ file, brings }) =>
      brings.flatMap((brought, at) => [
        ...checkKnown(file, `brings.${at}.to`, [brought.to], step),
        ...checkSources(file, `brings.${at}.`, brought, index),
      ]),
    ),
  ];
}

/** Passages of all steps, in the order of the steps. */
export function passagesOf(
  steps: readonly Pick<Step, 'id' | 'exits'>[],
): { from: string; to: string }[] {
  return steps.flatMap(({ id, exits }) => exits.map(({ to }) => ({ from: id, to })));
}

/** Fields common to a step, a passage and a door. */
interface Sourced {
  law: LegalReference[];
  pieces: string[];
  reading?: { fr: string } | undefined;
  example?: { fr: string; pieces: string[] } | undefined;
  happens?: { fr: string };
  recourse?: { fr: string } | undefined;
}

function checkSources(file: string, at: string, sourced: Sourced, index: Index): Problem[] {
  const { law, pieces, reading, example } = sourced;
  const unread = law.filter((reference) => !wasRead(reference));
  return [
    ...refuseIf(law.length + pieces.length === 0, file, `${at}law`, undefined, {
      accepted: 'au moins un texte (law) ou une pièce (pieces)',
      example: LAW_EXAMPLE,
    }),
    ...law
      .filter((reference) => !index.pieces.has(pieceOfLaw(reference) ?? ''))
      .map(({ text, article }) =>
        refuse(file, `${at}law`, `${text}:${article}`, {
          accepted: 'un article dont le texte est une pièce du dossier',
          example: LAW_EXAMPLE,
        }),
      ),
    ...(reading
      ? []
      : unread.map(({ article }) =>
          refuse(file, `${at}reading`, undefined, {
            accepted: `pourquoi c’est notre lecture, puisque l’article ${article} n’a pas été lu`,
            example: `reading: { fr: L’article ${article} n’a pas été lu., en: … }`,
          }),
        )),
    ...checkPieces(file, `${at}pieces`, pieces, index),
    ...(example ? checkPieces(file, `${at}example.pieces`, example.pieces, index) : []),
  ];
}

/** Where a path can stop, the entry must say what that does not mean; elsewhere a passage must lead on. */
function checkStops({ file, kind, exits, notMeaning }: Step): Problem[] {
  const stops = STOPS.includes(kind);
  return [
    ...refuseIf(exits.length === 0 && !stops, file, 'exits', undefined, {
      accepted: `au moins un passage, ou une nature où un chemin s’arrête (${STOPS.join(', ')})`,
      example: 'exits: [{ to: non-lieu, … }]',
    }),
    ...refuseIf(stops && kind !== 'end' && !notMeaning, file, 'notMeaning', undefined, {
      accepted: 'ce que cela ne veut pas dire, puisqu’un chemin s’arrête là',
      example: 'notMeaning: { fr: Un classement ne juge pas les faits., en: … }',
    }),
  ];
}

function checkWalk(
  { file, steps, open }: Walk,
  step: Known,
  passages: readonly { from: string; to: string }[],
): Problem[] {
  const ids = steps.map(({ step }) => step);
  return [
    ...ids.flatMap((id, at) => checkKnown(file, `steps.${at}.step`, [id], step)),
    ...open.flatMap(({ to }, at) => checkKnown(file, `open.${at}.to`, [to], step)),
    ...missingPassages(ids, passages).map((pair) =>
      refuse(file, 'steps', passageId(pair), {
        accepted: `un passage qui existe entre les deux étapes (exits de ${pair.from})`,
        example: passages.map(passageId)[0] ?? 'signalement--examen-signalement',
      }),
    ),
  ];
}

/** Ranks differ and phases follow one another, so that the list and the column read alike. */
function checkOrder(steps: readonly Step[]): Problem[] {
  return steps.slice(1).flatMap(({ file, rank, phase }, at) => {
    const before = steps[at];
    if (!before) return [];
    return [
      ...refuseIf(before.rank === rank, file, 'rank', rank, {
        accepted: `un rang que ${before.id} n’a pas`,
        example: `${rank + 1}`,
      }),
      ...refuseIf(PHASES.indexOf(phase) < PHASES.indexOf(before.phase), file, 'rank', rank, {
        accepted: `un rang avant les étapes de la phase ${before.phase}`,
        example: `${before.rank}`,
      }),
    ];
  });
}

/** No two passages may have the same ends: a walk could not say which one it took. */
function checkTwice(steps: readonly Step[]): Problem[] {
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
function checkReach(
  steps: readonly Step[],
  passages: readonly { from: string; to: string }[],
): Problem[] {
  const starts = steps.filter(({ kind }) => kind === 'start').map(({ id }) => id);
  const reached = reachableFrom(starts, passages);
  const back = passages.map(({ from, to }) => ({ from: to, to: from }));
  const stops = steps.filter(({ exits }) => exits.length === 0).map(({ id }) => id);
  const leading = reachableFrom(stops, back);
  return steps.flatMap(({ id, file }) => [
    ...refuseIf(!reached.has(id), file, 'identifiant', id, {
      accepted: 'une étape à laquelle un passage mène depuis les faits ou une porte',
      example: `exits: [{ to: ${id}, … }] dans une autre étape`,
    }),
    ...refuseIf(!leading.has(id), file, 'exits', id, {
      accepted: 'un chemin qui finit quelque part',
      example: 'exits: [{ to: decision-definitive, … }]',
    }),
  ]);
}
