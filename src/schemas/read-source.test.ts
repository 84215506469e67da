/**
 * Checks that a file that is not UTF-8 is never published as « d\ufffdclare », and that its author is told the line.
 */
import { expect, test } from 'vitest';
import { decodeSource } from './read-source.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('UTF-8 is read unchanged', () =>
  expect(decodeSource(Buffer.from('title: Il déclare'))).toBe('title: Il déclare'));

test('a Latin-1 file is refused, with the line as it was meant', () =>
  expect(() =>
    decodeSource(latin1('kind: press\ntitle: Le ministère déclare\n')),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: Ligne 2, « title: Le ministère déclare » : ce n’est pas de l’UTF-8. Attendu : un fichier enregistré en UTF-8. Exemple : « Enregistrer sous », puis l’encodage « UTF-8 »]`,
  ));

test('a UTF-16 file is refused', () =>
  expect(() =>
    decodeSource(Buffer.from('\ufefftitle: été', 'utf16le')),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: Ligne 1, « ÿþt[U+0000]i[U+0000]t[U+0000]l[U+0000]e[U+0000]:[U+0000] [U+0000]é[U+0000]t[U+0000]é[U+0000] » : ce n’est pas de l’UTF-8. Attendu : un fichier enregistré en UTF-8. Exemple : « Enregistrer sous », puis l’encodage « UTF-8 »]`,
  ));

test('a huge file is refused before it is decoded', () =>
  expect(() => decodeSource(Buffer.alloc(10_000_000, 'a'))).toThrowErrorMatchingInlineSnapshot(
    `[Error: 10000000 octets écrits. Attendu : 400000 octets au plus. Exemple : une entrée par fichier]`,
  ));
