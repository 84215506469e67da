/** Checks that nobody reports a vulnerability to an address that nobody reads any more. */
import { expect, test } from 'vitest';
import { readSheet } from '../schemas/read-sheet.ts';
import { SECURITY_FILE, securitySchema } from '../schemas/security.ts';
import { checkSecurity } from './security-contact.ts';

const WRITTEN = { expires: '2027-11-01' };

test('is valid to the end of its last day', () =>
  expect(checkSecurity(WRITTEN, '2027-11-01')).toEqual(WRITTEN));

test('fails the build of a published site afterwards', () =>
  expect(() => checkSecurity(WRITTEN, '2027-11-02')).toThrowErrorMatchingInlineSnapshot(`
    [ContentError: Une erreur dans le contenu. La construction s’arrête.

    content/record/security.yaml
      expires : « 2027-11-01 » n’est pas accepté. Attendu : un jour à venir : relire l’adresse de l’éditeur, puis dire jusqu’à quand elle tient. Construction du 2027-11-02. Exemple : 2028-11-01
    ]
  `));

test('requires a day', () =>
  expect(() => readSheet(SECURITY_FILE, () => 'expires: 2027', securitySchema))
    .toThrowErrorMatchingInlineSnapshot(`
    [ContentError: Une erreur dans le contenu. La construction s’arrête.

    content/record/security.yaml
      expires : « 2027 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25
    ]
  `));
