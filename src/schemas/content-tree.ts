/**
 * Says where each collection is in content/, and checks that content/ consists of its own folders and files: none that
 * the site would never read, none missing. What is in a file is checked where it is read (read-folder.ts).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './author-message.ts';
import { baseOf, filesBelow, isIn, SHAPES, type Folder } from './read-folder.ts';
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
 * @returns the folders and files that are missing, without which nothing can be read, and the files that no page reads
 */
export function checkContentTree(folders: readonly Pick<Folder, 'name' | 'shape'>[]): {
  missing: Problem[];
  unknown: Problem[];
} {
  const places = folders.map(({ name }) =>
    /[^*]\.yaml$/.test(name) ? `content/${name}` : baseOf(name),
  );
  const missing = [...new Set([...places, ...SINGLE_FILES])].filter((place) => !existsSync(place));
  const unknown = filesBelow('content').filter(
    (file) => !SINGLE_FILES.includes(file) && !folders.some((folder) => isIn(folder, file)),
  );
  return {
    missing: missing.map((file) => ({
      file,
      field: file.endsWith('.yaml') || file.endsWith('.md') ? 'fichier' : 'dossier',
      message: `Absent. Attendu : ce qui est à cette place dans content, dont le site ne se passe pas. Exemple : git checkout -- ${file}`,
    })),
    unknown: unknown.map((file) => {
      const near = folders.find(
        ({ name }) => file.startsWith(`${baseOf(name)}/`) && !/[^*]\.yaml$/.test(name),
      );
      const { accepted, example } = near ? SHAPES[near.shape] : NOWHERE;
      return {
        file: spellHidden(file),
        field: 'nom du fichier',
        message: `« ${spellHidden(path.posix.basename(file))} » n’est lu par aucune page. Attendu : ${accepted}. Exemple : ${example}`,
      };
    }),
  };
}

const NOWHERE = {
  accepted: 'un dossier ou un fichier que content/README.md nomme',
  example: 'content/facts/events/2023-05-19-loi-jo.yaml',
};
