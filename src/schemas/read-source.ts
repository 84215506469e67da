/** Reads a file of content/ as text, which must be UTF-8; otherwise the error gives the line. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { spellHidden } from './written-characters.ts';

/** Largest file, in bytes: some four times the longest. */
const BYTES_MAX = 400_000;
/** Longest line quoted to its author, in characters. */
const SHOWN_MAX = 80;

/**
 * @param file  its path from the project root
 * @throws {Error} in French, with the line, for a file that is too long or not UTF-8
 */
export function readSource(file: string): string {
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
