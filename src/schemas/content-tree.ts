/**
 * Says where each collection is in content/, and checks that content/ consists of its own folders and files: none that
 * the site would never read, none missing, no link to another place. What is in a folder of entries is checked where it
 * is read (read-folder.ts).
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './author-message.ts';
import { baseOf } from './read-folder.ts';
import { SECURITY_FILE } from './publisher.ts';
import { spellHidden } from './written-characters.ts';

/**
 * Location of each collection in content/: a folder with one file per entry, or a path that ends with `.yaml`, for
 * files that hold many entries, each under its id. Articles and pages have folders of their own.
 */
export const CONTENT_FOLDERS = {
  events: 'facts/events',
  pieces: 'facts/pieces',
  actors: 'facts/actors',
  glossary: 'facts/glossary',
  counts: 'facts/counts',
  documents: 'facts/documents',
  presets: 'instruments/timeline/choices',
  waits: 'instruments/waits',
  places: 'instruments/places.yaml',
  procedure: 'instruments/procedure/steps.yaml',
  walks: 'instruments/procedure/walks.yaml',
  doors: 'instruments/procedure/doors.yaml',
  trials: 'instruments/procedure/trials.yaml',
  regimes: 'instruments/regimes.yaml',
  detections: 'instruments/practice/detections.yaml',
  occasions: 'instruments/practice/occasions.yaml',
  uses: 'instruments/practice/uses.yaml',
  voices: 'instruments/voices.yaml',
  indexWords: 'instruments/index-words.yaml',
  questions: 'lessons/questions/*.yaml',
  sessions: 'lessons/sessions',
  corrections: 'record/corrections.yaml',
  replies: 'record/replies',
} as const;

/** Files outside the collections, from the project root. */
const SINGLE_FILES: readonly string[] = [
  'content/README.md',
  'content/kept-in-french.yaml',
  'content/record/publisher.yaml',
  'content/record/refused-hosts.yaml',
  SECURITY_FILE,
];

/**
 * Problems of the tree below content/.
 *
 * @param names  paths of the collections below content/, as `Folder.name` has them
 * @returns the folders and files that are missing, without which nothing can be read, and those that are not known
 */
export function checkContentTree(names: readonly string[]): {
  missing: Problem[];
  unknown: Problem[];
} {
  const files = [...SINGLE_FILES, ...names.filter(isOneFile).map((name) => `content/${name}`)];
  const folders = [...new Set(names.filter((name) => !isOneFile(name)).map(baseOf))];
  return {
    missing: [...folders, ...files]
      .filter((place) => !existsSync(place))
      .map((file) => ({
        file,
        field: folders.includes(file) ? 'dossier' : 'fichier',
        message: `Absent. Attendu : ${folders.includes(file) ? 'ce dossier, même vide' : 'ce fichier, dont le site ne se passe pas'}. Exemple : git checkout -- ${file}`,
      })),
    unknown: unknownIn('content', files, folders),
  };
}

const isOneFile = (name: string) => name.endsWith('.yaml') && !name.endsWith('*.yaml');

function unknownIn(base: string, files: readonly string[], folders: readonly string[]): Problem[] {
  const known = [...files, ...folders];
  return readdirSync(base, { withFileTypes: true }).flatMap((entry): Problem[] => {
    const place = path.posix.join(base, entry.name);
    const refused = (field: string, message: string) => [
      { file: spellHidden(place), field, message },
    ];
    if (entry.isSymbolicLink())
      return refused(
        'lien',
        'Un lien vers un autre endroit. Attendu : des fichiers et des dossiers de content seulement. Exemple : y copier le fichier, à la place du lien',
      );
    // What a system or an editor keeps beside files: .DS_Store, .gitkeep.
    if (known.includes(place) || entry.name.startsWith('.')) return [];
    const holds = known.filter((one) => one.startsWith(`${place}/`));
    if (entry.isDirectory() && holds.length > 0) return unknownIn(place, files, folders);
    const near = known.filter((one) => one.startsWith(`${base}/`));
    const names = new Set(near.map((one) => one.slice(base.length + 1).split('/')[0]));
    return refused(
      entry.isDirectory() ? 'nom du dossier' : 'nom du fichier',
      `« ${spellHidden(entry.name)} » n’est lu par aucune page. Attendu : dans ${base}, seulement ${[...names].sort().join(', ')}. Exemple : content/facts/events/2023-05-19-loi-jo.yaml`,
    );
  });
}
