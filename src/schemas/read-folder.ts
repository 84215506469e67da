/**
 * Reads a folder of content without skipping or excusing anything: a file that is not UTF-8, text that is not YAML or
 * MDX, an entry that breaks its schema. Reports every mistake in the folder, each with its line.
 */
import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { adviseAuthor, ContentError, placeWithin, type Problem } from './author-message.ts';
import { readMdx } from './read-mdx.ts';
import { frontMatterOf, readYaml, yamlLines } from './read-yaml.ts';
import { spellHidden } from './written-characters.ts';

/**
 * Layout of a folder: `flat` is `<id>.yaml`, `keyed` is files of many entries, each under its id, `by-text` is the same
 * under `<question>/<voice>`, `texts` is `<id>/fr.mdx` and `<id>/en.mdx`, `evidence` is `<id>/claims.yaml`.
 */
export type FolderShape = 'flat' | 'keyed' | 'by-text' | 'texts' | 'evidence';

/** A folder of content/, or some of its files, with its layout and its schema. */
export interface Folder {
  /** Path below content/ of a folder, or of files that hold many entries, such as `lessons/questions/*.yaml`. */
  name: string;
  shape: FolderShape;
  schema: z.ZodType;
}

/** An entry as its file states it, in the form that Astro's content layer would return. */
export interface ReadEntry {
  id: string;
  data: unknown;
  filePath: string;
  /** The whole file; its line numbers are those reported to authors. */
  body: string;
}

/** Entries of a folder, or of one of its files, and the problems found there. */
export interface FolderRead {
  entries: ReadEntry[];
  problems: Problem[];
}

interface Shape {
  /** Names of its files, below the folder. */
  files: RegExp;
  accepted: string;
  example: string;
  /** The YAML of a file, on its own lines. */
  yamlOf: (text: string) => string;
  /** Form of an id, in a file that holds many entries. */
  key?: { pattern: RegExp; accepted: string; example: string };
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** Names that Windows reserves for its devices, with any extension: such a file cannot be copied there. */
const NO_DEVICE = String.raw`(?!(?:con|prn|aux|nul|com\d|lpt\d)[./])`;

const FLAT: Shape = {
  files: new RegExp(String.raw`^${NO_DEVICE}${SLUG}\.yaml$`),
  accepted:
    'dans ce dossier même, un nom en minuscules, chiffres et tirets, qui finit par .yaml et que Windows accepte',
  example: '2023-05-19-loi-jo.yaml',
  yamlOf: (text) => text,
};
const FOLDERS = {
  accepted: 'un dossier par texte, avec fr.mdx et en.mdx, et claims.yaml pour un article',
  example: 'briefcam/fr.mdx',
};

export const SHAPES: Record<FolderShape, Shape> = {
  flat: FLAT,
  keyed: {
    ...FLAT,
    key: {
      pattern: new RegExp(`^${SLUG}$`),
      accepted: 'un identifiant en minuscules, chiffres et tirets, et ses champs en dessous',
      example: '2026-12-01-date-du-rapport:',
    },
  },
  'by-text': {
    ...FLAT,
    key: {
      pattern: new RegExp(`^${SLUG}/${SLUG}$`),
      accepted: 'une question et une voix, et leurs champs en dessous',
      example: 'visage/cnil:',
    },
  },
  texts: {
    ...FOLDERS,
    files: new RegExp(String.raw`^${NO_DEVICE}${SLUG}/(?:fr|en)\.mdx$`),
    yamlOf(text) {
      // First: a character before the front matter hides it.
      readMdx(text);
      return frontMatterOf(text);
    },
  },
  evidence: {
    ...FLAT,
    ...FOLDERS,
    files: new RegExp(String.raw`^${NO_DEVICE}${SLUG}/claims\.yaml$`),
  },
};

/** The folder that holds the files of a collection, from the project root. */
export function baseOf(name: string): string {
  return name.endsWith('.yaml') ? path.posix.dirname(`content/${name}`) : `content/${name}`;
}

/** Whether a file, from the project root, belongs to a folder. */
export function isIn({ name, shape }: Pick<Folder, 'name' | 'shape'>, file: string): boolean {
  if (name.endsWith('.yaml') && !name.endsWith('*.yaml')) return file === `content/${name}`;
  const base = `${baseOf(name)}/`;
  return file.startsWith(base) && SHAPES[shape].files.test(file.slice(base.length));
}

/**
 * Entries of a folder, and its problems. An entry that breaks its schema is left out.
 * @param readFile  reads one of its files
 */
export function readFolder(
  folder: Folder,
  readFile: typeof readEntryFile = readEntryFile,
): FolderRead {
  const files = filesBelow(baseOf(folder.name)).filter((file) => isIn(folder, file));
  const reads = files.map((file) => readFile(file, folder));
  const entries = reads.flatMap((read) => read.entries);
  return { entries, problems: [...reads.flatMap((read) => read.problems), ...repeated(entries)] };
}

/** Paths of the files below a folder, with forward slashes, sorted; not what a system keeps there, such as .DS_Store. */
export function filesBelow(base: string): string[] {
  return readdirSync(base, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const place = `${base}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(place) : place;
    })
    .sort();
}

/**
 * Entries and problems of one file.
 * @param file  its path from the project root
 * @param read  returns its text
 */
export function readEntryFile(
  file: string,
  { name, shape, schema }: Folder,
  read: (file: string) => string = readSource,
): FolderRead {
  const found: FolderRead = { entries: [], problems: [] };
  const refuse = (place: string, field: string, message: string) =>
    void found.problems.push({ file: place, field, message });
  try {
    const { key, yamlOf } = SHAPES[shape];
    const body = read(file);
    const yaml = yamlOf(body);
    const written = readYaml(yaml);
    const ownId = file.slice(baseOf(name).length + 1).replace(/\.(?:yaml|mdx)$/, '');
    if (key && (typeof written !== 'object' || written === null || Array.isArray(written)))
      refuse(file, 'fichier', adviseAuthor(written, key));
    else {
      const each: [string, unknown][] = key
        ? Object.entries(written as object)
        : [[ownId, written]];
      for (const [id, entry] of each) {
        const place = key ? placeWithin(file, id) : file;
        const lineAt = (at: readonly PropertyKey[]) => yamlLines(yaml)(key ? [id, ...at] : at);
        const { data, error } = schema.safeParse(entry);
        if (key && !key.pattern.test(id))
          refuse(place, `ligne ${lineAt([])}, identifiant`, adviseAuthor(id, key));
        else if (!error) found.entries.push({ id, data, filePath: file, body });
        else
          for (const { path: at, message } of error.issues)
            refuse(
              place,
              at.length > 0 ? `ligne ${lineAt(at)}, ${at.join('.')}` : 'fichier',
              message,
            );
      }
    }
  } catch (error) {
    refuse(file, 'fichier', error instanceof Error ? error.message : String(error));
  }
  return found;
}

/** A problem for each entry with an id that an earlier entry already has. */
function repeated(entries: readonly ReadEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, filePath, body }) => {
    const other = first.get(id);
    first.set(id, other ?? filePath);
    const advice = { accepted: `un identifiant que ${other} n’a pas`, example: `${id}-2:` };
    return other === undefined
      ? []
      : {
          file: placeWithin(filePath, id),
          field: `ligne ${yamlLines(body)([id])}, identifiant`,
          message: adviseAuthor(id, advice),
        };
  });
}

/**
 * Data of a file that is the only one of its kind; `file` is its path from the project root.
 *
 * @throws {ContentError} with the file and each invalid field
 */
export function readSheetFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  read?: (file: string) => string,
): z.output<Schema> {
  const { entries, problems } = readEntryFile(file, { name: '', shape: 'flat', schema }, read);
  if (problems.length > 0) throw new ContentError(problems);
  return entries[0]?.data as z.output<Schema>;
}

/** Largest file, in bytes: some four times the longest. */
const BYTES_MAX = 400_000;

/**
 * Text of a file; `file` is its path from the project root.
 * @throws {Error} in French, for a file that is missing, too long or not UTF-8, and for a link to another file, whose
 *   words would be printed in the message
 */
export function readSource(file: string): string {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status)
    throw new Error(
      `Fichier absent. Attendu : ce fichier, dont le site ne se passe pas. Exemple : git checkout -- ${file}`,
    );
  if (!status.isFile())
    throw new Error(
      'Un lien vers un autre endroit. Attendu : un fichier du dossier content. Exemple : y copier le fichier, à la place du lien',
    );
  return decodeSource(readFileSync(file));
}

/** The same for bytes that have already been read. */
export function decodeSource(bytes: Buffer): string {
  if (bytes.length > BYTES_MAX)
    throw new Error(
      `${bytes.length} octets écrits. Attendu : ${BYTES_MAX} octets au plus. Exemple : une entrée par fichier`,
    );
  if (isUtf8(bytes)) return bytes.toString('utf8');
  // What an editor set to a Western European encoding would have meant by these bytes; in UTF-8, no letter has a line feed.
  const lines = bytes.toString('latin1').split('\n');
  const at = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  throw new Error(
    `Ligne ${at + 1}, « ${spellHidden((lines[at] ?? '').trim().slice(0, 80))} » : ce n’est pas de l’UTF-8. Attendu : un fichier enregistré en UTF-8. Exemple : « Enregistrer sous », puis l’encodage « UTF-8 »`,
  );
}
