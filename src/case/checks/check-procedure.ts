/**
 * Checks the procedure against the case file: a text or a pièce behind every step and passage, walks that follow the
 * passages. Pure.
 */
import { wasRead, type LegalReference } from '../../procedure/model/legal-reference.ts';
import { missingPassages, passageId } from '../../procedure/model/procedure-graph.ts';
import { STOPS } from '../../procedure/model/vocabulary.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, Step } from '../case-entry.ts';
import { refuse, refuseIf, type Index } from './check-reference.ts';
import { checkStatement } from './check-statement.ts';
import { pieceOfLaw } from '../legal-piece.ts';

const LAW_EXAMPLE = 'law: [lo:13]';

/**
 * Problems of the steps and their passages, the walks and the doors: no source at all, an article that is no pièce, or
 * was not read behind something not marked as our reading; a step where a path may stop on the way, without its
 * `notMeaning`; a walk that takes a missing passage. Problems in the words of a walk (check-statement.ts) have a field
 * under `steps.<n>.`, from 0.
 */
export function checkProcedure(
  { steps, walks, doors, actors }: CaseEntries,
  index: Index,
): Problem[] {
  const passages = passagesOf(steps);
  return [
    ...steps.flatMap((from) => [
      ...checkSources(from.file, '', from, index),
      ...from.exits.flatMap((exit, at) => checkSources(from.file, `exits.${at}.`, exit, index)),
      ...refuseIf(
        STOPS.includes(from.kind) && from.kind !== 'end' && !from.notMeaning,
        from.file,
        'notMeaning',
        undefined,
        {
          accepted: 'ce que cela ne veut pas dire, puisqu’un chemin s’arrête là',
          example: 'notMeaning: { fr: Un classement ne juge pas les faits., en: … }',
        },
      ),
    ]),
    ...walks.flatMap(({ steps: taken, file, verified, reviewBy }) => [
      ...missingPassages(
        taken.map(({ step }) => step),
        passages,
      ).map((pair) =>
        refuse(file, 'steps', passageId(pair), {
          accepted: `un passage qui existe entre les deux étapes (exits de ${pair.from})`,
          example: passages.map(passageId)[0] ?? 'signalement--examen-signalement',
        }),
      ),
      ...taken.flatMap((step, at) =>
        checkStatement({ file, verified, reviewBy, ...step }, index, actors).map((problem) => ({
          ...problem,
          field: `steps.${at}.${problem.field}`,
        })),
      ),
    ]),
    ...doors.flatMap(({ file, brings }) =>
      brings.flatMap((brought, at) => checkSources(file, `brings.${at}.`, brought, index)),
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
}

function checkSources(
  file: string,
  at: string,
  { law, pieces, reading }: Sourced,
  index: Index,
): Problem[] {
  return [
    ...refuseIf(law.length + pieces.length === 0, file, `${at}law`, undefined, {
      accepted: 'au moins un texte (law) ou une pièce (pieces)',
      example: LAW_EXAMPLE,
    }),
    ...law.flatMap((reference) => {
      const { text, article } = reference;
      const isKnown = index.pieces.has(pieceOfLaw(reference) ?? '');
      return [
        ...refuseIf(!isKnown, file, `${at}law`, `${text}:${article}`, {
          accepted: 'un article dont le texte est une pièce du dossier',
          example: LAW_EXAMPLE,
        }),
        ...refuseIf(!reading && !wasRead(reference), file, `${at}reading`, undefined, {
          accepted: `pourquoi c’est notre lecture, puisque l’article ${article} n’a pas été lu`,
          example: `reading: { fr: L’article ${article} n’a pas été lu., en: … }`,
        }),
      ];
    }),
  ];
}
