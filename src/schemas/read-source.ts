/**
 * Reads a file of content/ as text, which must be a file of its own, in UTF-8; otherwise the error gives the fault, and
 * the line. A file that is the only one of its kind is read with its schema.
 */
import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { spellHidden } from './written-characters.ts';
import type { z } from 'astro/zod';
import { ContentError } from './author-message.ts';
import { readYaml } from './read-yaml.ts';

/** Largest file, in bytes: some four times the longest. */
const BYTES_MAX = 400_000;
/** Longest line quoted to its author, in characters. */
const SHOWN_MAX = 80;

/**
 * @param file  its path from the project root
 * @throws {Error} in French, for a file that is missing, too long or not UTF-8, and for a link to another file, whose
 *   words would be printed in the message
 */
export function readSource(file: string): string {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status)
    throw new Error(
      `Fichier absent. Attendu : ce fichier, dont le site ne se passe pas. Exemple : git checkout -- ${file}`,
    );
  if (status.isSymbolicLink())
    throw new Error(
      'Ce fichier est un lien vers un autre. Attendu : un fichier du dossier content. Exemple : y copier le fichier, à la place du lien',
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
  const { at, line } = firstBroken(bytes);
  // What an editor set to a Western European encoding would have meant by these bytes.
  const meant = new TextDecoder('windows-1252').decode(line).trim();
  throw new Error(
    `Ligne ${at}, « ${spellHidden(meant.slice(0, SHOWN_MAX))} » : ce n’est pas de l’UTF-8. Attendu : un fichier enregistré en UTF-8. Exemple : « Enregistrer sous », puis l’encodage « UTF-8 »`,
  );
}

/** First line that is not UTF-8, from 1. In UTF-8, no byte of a letter is a line feed. */
function firstBroken(bytes: Buffer): { at: number; line: Buffer } {
  let start = 0;
  for (let at = 1; ; at += 1) {
    const feed = bytes.indexOf('\n', start);
    const line = bytes.subarray(start, feed === -1 ? bytes.length : feed);
    if (feed === -1 || !isUtf8(line)) return { at, line };
    start = feed + 1;
  }
}

/**
 * Data of a file; `file` is its path from the project root.
 *
 * @throws {ContentError} with the file and each invalid field
 */
export function readSheetFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> {
  return readSheet(file, () => readSource(file), schema);
}

/** The same; `read` returns the text of the file. */
export function readSheet<Schema extends z.ZodType>(
  file: string,
  read: () => string,
  schema: Schema,
): z.output<Schema> {
  let written: unknown;
  try {
    written = readYaml(read());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ContentError([{ file, field: 'fichier', message }]);
  }
  const { data, error } = schema.safeParse(written);
  if (!error) return data as z.output<Schema>;
  throw new ContentError(
    error.issues.map(({ path, message }) => ({
      file,
      field: path.join('.') || 'fichier',
      message,
    })),
  );
}
