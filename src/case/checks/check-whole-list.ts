/** Checks the files with a closed list of ids: each must contain every id, and no other. Pure. */
import { DETECTIONS } from '../../practice/model/detection.ts';
import { ASPECTS } from '../../regimes/model/regime.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { CONTENT_FOLDERS } from '../../schemas/content-folders.ts';
import type { CaseEntries } from '../case-entry.ts';
import { VOICE_CELLS } from './check-answers.ts';
import { refuse } from './check-reference.ts';

/**
 * Problems of the files that must be complete lists. Separate from the checks of entries, for which a case file may
 * hold a single entry: here a removed entry is a problem like any other.
 */
export function checkWholeLists({ regimes, detections, voices }: CaseEntries): Problem[] {
  return [
    ...checkWholeList('regimes', regimes, ASPECTS),
    ...checkWholeList('detections', detections, DETECTIONS),
    ...checkWholeList('voices', voices, VOICE_CELLS),
  ];
}

function checkWholeList(
  name: keyof typeof CONTENT_FOLDERS,
  entries: readonly { id: string; file: string }[],
  ids: readonly string[],
): Problem[] {
  const known = new Set(entries.map(({ id }) => id));
  return [
    ...entries
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, file }) =>
        refuse(file, 'identifiant', id, {
          accepted: `un nom parmi ${ids.join(', ')}`,
          example: `${ids[0]}:`,
        }),
      ),
    ...ids
      .filter((id) => !known.has(id))
      .map((id) =>
        refuse(`content/${CONTENT_FOLDERS[name]}`, id, undefined, {
          accepted: 'cette entrée, puisque la liste est complète',
          example: `${id}:`,
        }),
      ),
  ];
}
