/** Schemas and readings of the lists that editors keep: words that stay French, sites that no pièce links to. */
import { distinct, line, matching, record } from './field.ts';
import { readSheetFile } from './read-folder.ts';

/**
 * The French words that the English edition keeps: `content/kept-in-french.yaml`. Names of institutions and terms of law
 * without an English equivalent (editorial charter). Each is marked as French wherever an English page prints it, so
 * that a screen reader pronounces it correctly; tests/built/language.test.ts finds those missing here.
 */
export const keptInFrenchSchema = distinct(line(90, 'relaxe').describe('Une ligne.'), 1, {
  accepted: 'une liste d’au moins une ligne, sans doublon',
  example: '- relaxe',
}).describe('Les mots français que l’édition anglaise garde.');

/**
 * The words as an author typed them, for the build, which marks them, and for the tests, which look for others.
 *
 * @throws {ContentError} with the invalid field
 */
export function readKeptInFrench(): readonly string[] {
  return readSheetFile('content/kept-in-french.yaml', keptInFrenchSchema);
}

/** The name of a site: a URL would match nothing, and let a copy through. */
const host = matching(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, {
  accepted: 'un nom de domaine en minuscules, sans https ni chemin',
  example: 'copie.example',
});

/** Sites that repost the work of others or spread hate: `content/record/refused-hosts.yaml`. */
export const refusedHostsSchema = record('Les sites vers lesquels aucune pièce ne mène.', {
  hosts: distinct(host, 1, {
    accepted: 'une liste d’au moins un nom de domaine, sans doublon',
    example: '- copie.example',
  }).describe('Leurs noms de domaine.'),
});

/** @throws {ContentError} for a name that is not a domain */
export function getRefusedHosts(): readonly string[] {
  return readSheetFile('content/record/refused-hosts.yaml', refusedHostsSchema).hosts;
}
