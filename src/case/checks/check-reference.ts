/** Helpers of the checks: refuse a value, and look up an id that must exist. Pure. */
import { adviseAuthor, type Advice, type Problem } from '../../schemas/author-message.ts';
import type { Actor, Piece } from '../case-entry.ts';
import { nearestName } from '../nearest-name.ts';

/** Entries by id, for the checks. */
export interface Index {
  pieces: Map<string, Piece>;
  actors: Map<string, Actor>;
  terms: Set<string>;
  events: Set<string>;
}

/** One problem of one field. */
export function refuse(file: string, field: string, written: unknown, advice: Advice): Problem {
  return { file, field, message: adviseAuthor(written, advice) };
}

/** A problem for each unknown id; the example is the known id nearest to it, never the one that was refused. */
export function checkKnown(
  file: string,
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  what: string,
  example: string,
): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => {
      const shown = asTyped(example, nearestName(id, known.keys()));
      const [other] = known.keys();
      return refuse(file, field, id, {
        accepted: `${what} qui existe`,
        example: shown.includes(id) ? asTyped(example, other) : shown,
      });
    });
}

/** An example with another id, if there is one: `<Term id="signalement">signalement</Term>` keeps its tag. */
function asTyped(example: string, id: string | undefined): string {
  if (id === undefined) return example;
  return example.startsWith('<') ? example.replace(/"[^"]*"/, `"${id}"`) : id;
}

/** A problem for each id that is not a pièce; `field` is the one in which the author wrote it. */
export function checkPieces(
  file: string,
  field: string,
  ids: readonly string[],
  index: Index,
): Problem[] {
  return checkKnown(
    file,
    field,
    ids,
    index.pieces,
    'une pièce (content/facts/pieces)',
    'cnil-2024-12-05',
  );
}

/** A problem for each id that is not an actor. */
export function checkActors(
  file: string,
  field: string,
  ids: readonly string[],
  index: Index,
): Problem[] {
  return checkKnown(file, field, ids, index.actors, 'un acteur (content/facts/actors)', 'cnil');
}
