/** Knows that a folder whose ids are a closed list holds each of them, and no other. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import { refuse } from './check-reference.ts';

/** Problems of a folder; an empty one is for tests of other things, and passes. */
export function checkWholeList(
  folder: string,
  entries: readonly { id: string; file: string }[],
  ids: readonly string[],
): Problem[] {
  if (entries.length === 0) return [];
  const known = new Set(entries.map(({ id }) => id));
  return [
    ...entries
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, file }) =>
        refuse(file, 'nom du fichier', id, {
          accepted: `un nom parmi ${ids.join(', ')}`,
          example: `${ids[0]}.yaml`,
        }),
      ),
    ...ids
      .filter((id) => !known.has(id))
      .map((id) =>
        refuse(`${folder}/${id}.yaml`, 'fichier', undefined, {
          accepted: 'ce fichier, puisque la liste est complète',
          example: `${folder}/${id}.yaml`,
        }),
      ),
  ];
}
