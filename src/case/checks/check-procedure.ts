/**
 * Checks the procedure against the case file: a graph without loose ends, a text or a pièce behind every step and
 * passage, walks that follow the passages. Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import { wasRead, type LegalReference } from '../../procedure/model/legal-reference.ts';
import { missingPassages, passageId } from '../../procedure/model/procedure-graph.ts';
import { STOPS } from '../../procedure/model/vocabulary.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, Step, Walk } from '../case-entry.ts';
import { checkOrder, checkReach, checkTwice } from './check-procedure-graph.ts';
import { checkKnown, checkPieces, refuse, type Index } from './check-reference.ts';
import { checkStatement } from './check-statement.ts';
import { pieceOfLaw } from '../legal-piece.ts';

const LAW_EXAMPLE = 'law: [lo:13]';

/**
 * Problems of the steps and their passages, the walks and the doors: no source at all, a missing source or step, an
 * article that was not read behind something not marked as our reading; a step where a path may stop on the way,
 * without its `notMeaning`; loose ends of the graph (check-procedure-graph.ts); a walk that takes a missing passage.
 * Problems in the words of a walk (check-statement.ts) have a field under `steps.<n>.`, from 0.
 */
export function checkProcedure(
  { steps, walks, doors, actors }: CaseEntries,
  index: Index,
): Problem[] {
  const known = new Set(steps.map(({ id }) => id));
  const passages = passagesOf(steps);
  return [
    ...steps.flatMap((step) => [
      ...checkSources(step.file, '', step, index),
      ...step.exits.flatMap((exit, at) => [
        ...checkSources(step.file, `exits.${at}.`, exit, index),
        ...checkStep(step.file, `exits.${at}.to`, exit.to, known),
      ]),
      ...checkStops(step),
    ]),
    ...checkOrder(steps),
    ...checkTwice(steps),
    ...checkReach(steps, passages),
    ...walks.flatMap((walk) => [
      ...checkWalk(walk, known, passages),
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
        ...checkStep(file, `brings.${at}.to`, brought.to, known),
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

function checkStep(
  file: string,
  field: string,
  step: string,
  known: ReadonlySet<string>,
): Problem[] {
  return checkKnown(
    file,
    field,
    [step],
    known,
    'une étape (content/instruments/procedure/steps.yaml)',
    'signalement',
  );
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
    ...(law.length + pieces.length === 0
      ? [
          refuse(file, `${at}law`, undefined, {
            accepted: 'au moins un texte (law) ou une pièce (pieces)',
            example: LAW_EXAMPLE,
          }),
        ]
      : []),
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
    ...(exits.length === 0 && !stops
      ? [
          refuse(file, 'exits', undefined, {
            accepted: `au moins un passage, ou une nature où un chemin s’arrête (${STOPS.join(', ')})`,
            example: 'exits: [{ to: non-lieu, … }]',
          }),
        ]
      : []),
    ...(stops && kind !== 'end' && !notMeaning
      ? [
          refuse(file, 'notMeaning', undefined, {
            accepted: 'ce que cela ne veut pas dire, puisqu’un chemin s’arrête là',
            example: 'notMeaning: { fr: Un classement ne juge pas les faits., en: … }',
          }),
        ]
      : []),
  ];
}

function checkWalk(
  { file, steps, open }: Walk,
  known: ReadonlySet<string>,
  passages: readonly { from: string; to: string }[],
): Problem[] {
  const ids = steps.map(({ step }) => step);
  return [
    ...ids.flatMap((step, at) => checkStep(file, `steps.${at}.step`, step, known)),
    ...open.flatMap(({ to }, at) => checkStep(file, `open.${at}.to`, to, known)),
    ...missingPassages(ids, passages).map((pair) =>
      refuse(file, 'steps', passageId(pair), {
        accepted: `un passage qui existe entre les deux étapes (exits de ${pair.from})`,
        example: passages.map(passageId)[0] ?? 'signalement--examen-signalement',
      }),
    ),
  ];
}
