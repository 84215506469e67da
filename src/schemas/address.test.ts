/** Checks that an address leads to a page that anyone can open, and that the message says so if it does not. */
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/messages-of.ts';
import { mailAddress, webAddress } from './address.ts';

const page = webAddress('Une adresse.');
const box = mailAddress('à compléter');

describe('webAddress', () => {
  test.each([
    'https://www.cnil.fr/fr/a?b=c#d',
    'http://www.legifrance.gouv.fr/',
    'https://exemple.fr:8443/a@b',
  ])('accepts %s', (address) => expect(messagesOf(page, address)).toBe(''));

  test.each([
    'ftp://www.cnil.fr/',
    'javascript:alert(1)',
    'data:text/html,a',
    'www.cnil.fr',
    'https://www.cnil.fr/\nhttps://www.cnil.fr/',
    'https://www.cnil.fr/a b',
    'https:/www.cnil.fr/',
    'https://user:pass@www.cnil.fr/',
    'https://www.cnil.fr@evil.example/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://192.168.1.1/',
    'http://[::1]/',
    'http://localhost:4321/',
    'http://localhost./',
    'http://serveur/',
    'http://imprimante.local/',
    'http://a.internal/',
  ])('refuses %s', (address) => expect(messagesOf(page, address)).not.toBe(''));

  test('says what is accepted', () =>
    expect(
      ['//cnil.fr', 'https://user:pass@www.cnil.fr/', 'http://127.0.0.1/'].map((address) =>
        messagesOf(page, address),
      ),
    ).toMatchInlineSnapshot(`
      [
        "fichier : « //cnil.fr » n’est pas accepté. Attendu : l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid). Exemple : https://www.cnil.fr/fr/…",
        "fichier : « https://user:pass@www.cnil.fr/ » n’est pas accepté. Attendu : l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid). Exemple : https://www.cnil.fr/fr/…",
        "fichier : « http://127.0.0.1/ » n’est pas accepté. Attendu : l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid). Exemple : https://www.cnil.fr/fr/…",
      ]
    `));
});

describe('mailAddress', () => {
  test.each(['contact@exemple.fr', 'a.b+c@courrier.exemple.fr', 'à compléter'])(
    'accepts %s',
    (address) => expect(messagesOf(box, address)).toBe(''),
  );

  test.each(['contact', 'contact@', '@exemple.fr', 'a b@exemple.fr', 'a@b', '<a@exemple.fr>', ''])(
    'refuses « %s »',
    (address) => expect(messagesOf(box, address)).not.toBe(''),
  );

  test('says what is accepted', () =>
    expect(messagesOf(box, 'contact à exemple')).toMatchInlineSnapshot(
      `"fichier : « contact à exemple » n’est pas accepté. Attendu : une adresse électronique. Exemple : contact@exemple.fr"`,
    ));
});
