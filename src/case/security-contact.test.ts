/** Protects: nobody writes of a hole to an address that nobody reads any more. */
import { expect, test } from 'vitest';
import { checkSecurityContact } from './security-contact.ts';

const WRITTEN = { expires: '2027-11-01' };
const EMAIL = 'contact@exemple.fr';

test('holds to the end of its last day', () =>
  expect(checkSecurityContact(WRITTEN, EMAIL, '2027-11-01')).toEqual({
    email: EMAIL,
    expires: '2027-11-01',
  }));

test('stops the build of a published site afterwards, and where there is no address to write to', () =>
  expect(() => checkSecurityContact(WRITTEN, 'à l’accueil', '2027-11-02'))
    .toThrowErrorMatchingInlineSnapshot(`
    [ContentError: 2 erreurs dans le contenu. La construction s’arrête.

    content/record/publisher.yaml
      publisher.email : « à l’accueil » n’est pas accepté. Attendu : une adresse de courriel. Exemple : contact@exemple.fr

    content/record/security.yaml
      expires : « 2027-11-01 » n’est pas accepté. Attendu : un jour à venir : relire l’adresse de l’éditeur, puis dire jusqu’à quand elle tient. Construction du 2027-11-02. Exemple : 2028-11-01
    ]
  `));

test('asks for a day', () =>
  expect(() => checkSecurityContact({ expires: '2027' }, EMAIL, '2027-01-01'))
    .toThrowErrorMatchingInlineSnapshot(`
    [ContentError: Une erreur dans le contenu. La construction s’arrête.

    content/record/security.yaml
      expires : « 2027 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25
    ]
  `));
