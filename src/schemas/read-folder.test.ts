/**
 * Checks that a file that is not UTF-8 is never published as « d\ufffdclare », and that its author is told the line.
 */
import { expect, test } from 'vitest';
import { refusalOf } from '../../tests/messages-of.ts';
import { decodeSource, readSheetFile } from './read-folder.ts';
import { refusedHostsSchema } from './editor-list.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('UTF-8 is read unchanged', () =>
  expect(decodeSource(Buffer.from('title: Il déclare'))).toBe('title: Il déclare'));

const read = (text: string) =>
  readSheetFile('content/record/refused-hosts.yaml', refusedHostsSchema, () => text);

test('a valid file returns its data', () =>
  expect(read('hosts: [copie.example]')).toEqual({ hosts: ['copie.example'] }));

test('each fault has its own message, with the line as it was meant', () =>
  expect({
    'a Latin-1 file': refusalOf(() =>
      decodeSource(latin1('kind: press\ntitle: Le ministère déclare\n')),
    ),
    'a UTF-16 file': refusalOf(() => decodeSource(Buffer.from('\ufefftitle: été', 'utf16le'))),
    'a huge file, refused before it is decoded': refusalOf(() =>
      decodeSource(Buffer.alloc(10_000_000, 'a')),
    ),
    'an invalid field': refusalOf(() => read('hosts: [https://copie.example/]')),
    'text that is not YAML': refusalOf(() => read('hosts:\n  - "copie')),
    'an empty file': refusalOf(() => read('')),
  }).toMatchInlineSnapshot(`
    {
      "a Latin-1 file": "Ligne 2, « title: Le ministère déclare » : ce n’est pas de l’UTF-8. Attendu : un fichier enregistré en UTF-8. Exemple : « Enregistrer sous », puis l’encodage « UTF-8 »",
      "a UTF-16 file": "Ligne 1, « ÿþt[U+0000]i[U+0000]t[U+0000]l[U+0000]e[U+0000]:[U+0000] [U+0000]é[U+0000]t[U+0000]é[U+0000] » : ce n’est pas de l’UTF-8. Attendu : un fichier enregistré en UTF-8. Exemple : « Enregistrer sous », puis l’encodage « UTF-8 »",
      "a huge file, refused before it is decoded": "10000000 octets écrits. Attendu : 400000 octets au plus. Exemple : une entrée par fichier",
      "an empty file": "content/record/refused-hosts.yaml fichier : Champ absent. Attendu : un bloc avec hosts. Exemple : hosts: …",
      "an invalid field": "content/record/refused-hosts.yaml ligne 1, hosts.0 : « https://copie.example/ » n’est pas accepté. Attendu : un nom de domaine en minuscules, sans https ni chemin. Exemple : copie.example",
      "text that is not YAML": "content/record/refused-hosts.yaml fichier : Ligne 2, « - "copie » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"",
    }
  `));
