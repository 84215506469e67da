/** Checks any statement, event or claim, against the editorial charter: standing, dates, people. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import { isoOf, parseIsoDay } from '../../calendar/day.ts';
import type { Mark } from '../../timeline/model/vocabulary.ts';
import type { Actor } from '../case-entry.ts';
import { nameMatcher } from '../named-actors.ts';
import { checkActors, checkPieces, refuse, refuseIf, type Index } from './check-reference.ts';
import { firmOrigins, isPrimary, isRead } from '../computed-standing.ts';

/** Fields common to an event and a claim. */
export interface Statement {
  file: string;
  /** All its words, in both languages. */
  words: readonly string[];
  standing: Mark;
  assertedBy: readonly string[];
  pieces: readonly string[];
  actors: readonly string[];
  verified: string;
  reviewBy: string;
}

/** Days after which a statement should be checked again, for an example and for a new entry. */
export const REVIEW_DAYS = 183;

/** Number of actors that must be named as asserting or reporting it. */
const VOICES_NEEDED: Readonly<Record<Mark, 0 | 1 | 2>> = {
  established: 0,
  reported: 1,
  asserted: 1,
  disputed: 2,
  reading: 0,
};

/**
 * Problems of one statement: a missing pièce or actor, a standing that its pièces or its voices do not support, a
 * review no later than the check, a person named in the words but not in `actors`, a living person without a primary
 * pièce or an attribution. The standing is not judged while one of the pièces is unknown.
 * @param actors  every actor of the case file: the words are searched for the persons among them
 */
export function checkStatement(
  statement: Statement,
  index: Index,
  actors: readonly Actor[],
): Problem[] {
  const { file, pieces, assertedBy } = statement;
  return [
    ...checkPieces(file, 'pieces', pieces, index),
    ...checkActors(file, 'actors', statement.actors, index),
    ...checkActors(file, 'assertedBy', assertedBy, index),
    ...checkStanding(statement, index),
    ...checkReview(statement),
    ...checkPeople(statement, index, actors),
  ];
}

/** A statement or an article must be reviewed on a day later than its check. */
export function checkReview({
  file,
  verified,
  reviewBy,
}: Pick<Statement, 'file' | 'verified' | 'reviewBy'>): Problem[] {
  const verifiedDay = parseIsoDay(verified) ?? 0;
  return refuseIf((parseIsoDay(reviewBy) ?? 0) <= verifiedDay, file, 'reviewBy', reviewBy, {
    accepted: `un jour après la vérification (${verified})`,
    example: isoOf(verifiedDay + REVIEW_DAYS),
  });
}

function checkStanding({ file, standing, assertedBy, pieces }: Statement, index: Index): Problem[] {
  const cited = pieces.flatMap((id) => index.pieces.get(id) ?? []);
  if (cited.length < pieces.length) return [];
  const origins = new Set(cited.filter(isRead).map(({ origin }) => origin)).size;
  const problems: Problem[] = [];
  if (standing === 'established' && !cited.some(isPrimary) && firmOrigins(cited).size < 2)
    problems.push(
      refuse(file, 'standing', 'established', {
        accepted:
          'une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes, hors site ; sinon « reported »',
        example: 'standing: reported',
      }),
    );
  if (standing === 'disputed' && origins < 2)
    problems.push(
      refuse(file, 'pieces', pieces.join(', '), {
        accepted:
          'au moins deux pièces d’origines différentes qui se contredisent, puisque standing vaut « disputed »',
        example: 'pieces: [next-2024-10-28, next-2024-12-05]',
      }),
    );
  if (standing === 'reading' && origins === 0)
    problems.push(
      refuse(file, 'pieces', pieces.join(', '), {
        accepted: 'au moins une pièce lue, puisque c’est elle dont nous tirons une conséquence',
        example: 'pieces: [loi-organique-93-1252]',
      }),
    );
  const voices = VOICES_NEEDED[standing];
  if (assertedBy.length < voices)
    problems.push(
      refuse(file, 'assertedBy', assertedBy.join(', ') || undefined, {
        accepted:
          voices === 2
            ? 'les deux voix qui se contredisent'
            : `qui l’affirme ou le rapporte, puisque standing vaut « ${standing} »`,
        example: voices === 2 ? 'assertedBy: [iga, cnil]' : 'assertedBy: [disclose]',
      }),
    );
  return problems;
}

export function livingPersons(ids: readonly string[], index: Index): Actor[] {
  return ids
    .flatMap((id) => index.actors.get(id) ?? [])
    .filter(({ kind, died }) => kind === 'person' && !died);
}

/** A claim about a named living person needs a primary source or an attribution (charter, "People"). */
function checkPeople(statement: Statement, index: Index, actors: readonly Actor[]): Problem[] {
  const words = statement.words.join(' ');
  const named = actors.filter((actor) => actor.kind === 'person' && nameMatcher(actor)(words));
  const unlisted = named.filter(({ id }) => !statement.actors.includes(id));
  const living = livingPersons(statement.actors, index);
  const sourced =
    statement.assertedBy.length > 0 ||
    statement.pieces.some((id) => {
      const piece = index.pieces.get(id);
      return !piece || isPrimary(piece);
    });
  return [
    ...unlisted.map(({ id, shortName }) => ({
      file: statement.file,
      field: 'actors',
      message: `Le texte nomme ${shortName}, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [${[...statement.actors, id].join(', ')}]`,
    })),
    ...refuseIf(living.length > 0 && !sourced, statement.file, 'assertedBy', undefined, {
      accepted: `une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (${living.map(({ id }) => id).join(', ')})`,
      example: 'assertedBy: [disclose]',
    }),
  ];
}
