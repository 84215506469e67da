/** Knows the folders whose ids are a closed list: each holds each of them, and no other. Pure. */
import { DETECTIONS } from '../../practice/model/detection.ts';
import { ASPECTS } from '../../regimes/model/regime.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { VOICE_CELLS } from './check-answers.ts';
import { refuse } from './check-reference.ts';

/**
 * Problems of the folders that are whole lists. Apart from the checks of entries, for which a case file
 * may hold one entry alone: a folder that was emptied, or moved, is a problem here as any other.
 */
export function checkWholeLists({ regimes, detections, voices }: CaseEntries): Problem[] {
  return [
    ...checkWholeList('content/instruments/regimes', regimes, ASPECTS),
    ...checkWholeList('content/instruments/practice/detections', detections, DETECTIONS),
    ...checkWholeList('content/instruments/voices', voices, VOICE_CELLS),
  ];
}

function checkWholeList(
  folder: string,
  entries: readonly { id: string; file: string }[],
  ids: readonly string[],
): Problem[] {
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
