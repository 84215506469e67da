/** Checks the messages that an author reads when a file that is the only one of its kind is invalid. */
import { expect, test } from 'vitest';
import { refusedHostsSchema } from './refused-hosts.ts';
import { readSheet } from './read-sheet.ts';

const read = (text: string) => () =>
  readSheet('content/record/refused-hosts.yaml', () => text, refusedHostsSchema);

test('a valid file returns its data', () =>
  expect(read('hosts: [copie.example]')()).toEqual({ hosts: ['copie.example'] }));

test('an invalid field is reported with its file', () =>
  expect(read('hosts: [https://copie.example/]')).toThrowErrorMatchingInlineSnapshot(`
    [ContentError: Une erreur dans le contenu. La construction s’arrête.

    content/record/refused-hosts.yaml
      hosts.0 : « https://copie.example/ » n’est pas accepté. Attendu : un nom de domaine en minuscules, sans https ni chemin. Exemple : copie.example
    ]
  `));

test('text that is not YAML is reported with its file and its line', () =>
  expect(read('hosts:\n  - "copie')).toThrowErrorMatchingInlineSnapshot(`
    [ContentError: Une erreur dans le contenu. La construction s’arrête.

    content/record/refused-hosts.yaml
      fichier : Ligne 2 : ce n’est pas du YAML. Attendu : une valeur entre guillemets quand elle contient « : » ou commence par « " ». Exemple : fr: "Police : premiers usages"
    ]
  `));

test('an empty file is reported as such', () =>
  expect(read('')).toThrowErrorMatchingInlineSnapshot(`
  [ContentError: Une erreur dans le contenu. La construction s’arrête.

  content/record/refused-hosts.yaml
    fichier : Champ absent. Attendu : un bloc avec hosts. Exemple : hosts: …
  ]
`));
