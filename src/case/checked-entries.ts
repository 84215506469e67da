/** Runs every check on the entries of the case file, however they were read, and those of whole lists and files. Pure. */
import type { Problem } from '../schemas/author-message.ts';
import type { CaseEntries } from './case-entry.ts';
import { checkCaseEntries } from './checks/check-case-entries.ts';
import { checkPresumption } from './checks/check-presumption.ts';
import { checkTranslations } from './checks/check-translations.ts';
import { checkInWords, checkTwins, missingTwins } from './checks/check-twins.ts';
import { orderEntries, type StoredCollections } from './ordered-entries.ts';
import { DETECTIONS } from '../practice/model/experiment.ts';
import { ASPECTS } from '../regimes/model/regime.ts';
import { CONTENT_FOLDERS } from '../schemas/content-tree.ts';
import { PRESETS } from '../schemas/preset.ts';
import { SESSIONS } from '../schemas/session.ts';
import { VOICE_CELLS } from './checks/check-instruments.ts';
import { checkPresentActors, refuse } from './checks/check-reference.ts';

/**
 * Entries in reading order, with every problem that the schemas cannot detect. Where a whole file is missing, that is the
 * only problem: each of its sentences would be another.
 */
export function checkedEntries(
  stored: StoredCollections,
  refusedHosts: readonly string[],
): { entries: CaseEntries; problems: Problem[] } {
  const { entries, problems: unclaimed } = orderEntries(stored);
  const missing = missingFiles(entries, new Set(stored.evidence.map(({ id }) => id)));
  if (missing.length > 0) return { entries, problems: missing };
  // The log of the site keeps words of their day, some of them wrong.
  const current = { ...entries, corrections: [] };
  const problems = [
    ...unclaimed,
    ...checkCaseEntries(entries, refusedHosts),
    ...checkWholeLists(entries),
    ...checkTwins(entries),
    ...checkInWords(current),
    ...checkTranslations(current),
    ...checkPresumption(current),
    ...checkPresentActors(entries),
  ];
  return { entries, problems };
}

/** Texts without their twin, and articles without their evidence. */
function missingFiles({ articles, pages }: CaseEntries, sheets: ReadonlySet<string>): Problem[] {
  return [
    ...[articles, pages].flatMap(missingTwins),
    ...[...new Set(articles.map(({ name }) => name))]
      .filter((name) => !sheets.has(`${name}/claims`))
      .map((name) => ({
        file: `content/articles/${name}/claims.yaml`,
        field: 'fichier',
        message: `Absent. Attendu : les preuves des phrases de cet article. Exemple : git checkout -- content/articles/${name}/claims.yaml`,
      })),
  ];
}

/**
 * Problems of the files that must be complete lists. Separate from the checks of entries, for which a case file may
 * hold a single entry: here a removed entry is a problem like any other.
 */
export function checkWholeLists(entries: CaseEntries): Problem[] {
  return [
    ...checkWholeList('regimes', entries.regimes, ASPECTS),
    ...checkWholeList('detections', entries.detections, DETECTIONS),
    ...checkWholeList('voices', entries.voices, VOICE_CELLS),
    ...checkWholeList('presets', entries.presets, PRESETS),
    ...checkWholeList('sessions', entries.sessions, SESSIONS),
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
          example: CONTENT_FOLDERS[name].endsWith('.yaml') ? `${ids[0]}:` : `${ids[0]}.yaml`,
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
