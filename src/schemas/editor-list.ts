/** Schemas and readings of the lists that editors keep: words that stay French, sites that no pièce links to. */
import { lines, record } from './field.ts';
import { readSheetFile } from './read-folder.ts';
import { z } from 'astro/zod';
import { advised } from './author-message.ts';

const FILE = 'content/kept-in-french.yaml';
const MAX = 90;

/**
 * The French words that the English edition keeps: `content/kept-in-french.yaml`. Names of institutions and terms of law
 * without an English equivalent (editorial charter). Each is marked as French wherever an English page prints it, so
 * that a screen reader pronounces it correctly; tests/built/language.test.ts finds those missing here.
 */
export const keptInFrenchSchema = record('Les mots français que l’édition anglaise garde.', {
  institutions: lines('L’État, ses institutions et leurs lieux.', MAX, 'Conseil d’État'),
  courts: lines('Les juridictions et la procédure.', MAX, 'classement sans suite'),
  laws: lines('Les codes et les lois.', MAX, 'code de procédure pénale'),
  parties: lines('Les partis, les associations, les syndicats.', MAX, 'La Quadrature du Net'),
  others: lines('Les autres mots.', MAX, 'Similitudes d’apparence'),
});

/**
 * The words as an author typed them, for the build, which marks them, and for the tests, which look for others.
 *
 * @throws {ContentError} with the invalid field
 */
export function readKeptInFrench(): readonly string[] {
  const kept = readSheetFile(FILE, keptInFrenchSchema);
  return Object.values(kept).flat();
}

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The name of a site: a URL would match nothing, and let a copy through. */
const A_HOST = advised({
  accepted: 'un nom de domaine en minuscules, sans https ni chemin',
  example: 'copie.example',
});
const A_LIST = advised({
  accepted: 'une liste d’au moins un nom de domaine',
  example: '- copie.example',
});

/** Sites that repost the work of others or spread hate: `content/record/refused-hosts.yaml`. */
export const refusedHostsSchema = record('Les sites vers lesquels aucune pièce ne mène.', {
  hosts: z.array(z.string(A_HOST).regex(HOST, A_HOST), A_LIST).min(1, A_LIST),
});

/** @throws {ContentError} for a name that is not a domain */
export function getRefusedHosts(): readonly string[] {
  return readSheetFile('content/record/refused-hosts.yaml', refusedHostsSchema).hosts;
}
