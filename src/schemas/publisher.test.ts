/**
 * Checks the messages that a publisher reads when content/record/publisher.yaml does not say who publishes, who hosts
 * and since when.
 */
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/messages-of.ts';
import { PLACEHOLDER, publisherSchema } from './publisher.ts';

const PARTY = { name: 'Nom', address: '1, rue de l’Exemple', phone: '01 00 00 00 00' };
const SOUND = {
  publisher: { ...PARTY, director: 'Prénom Nom', email: 'contact@exemple.fr' },
  host: PARTY,
};

describe('publisherSchema', () => {
  test('accepts a valid file', () => expect(messagesOf(publisherSchema, SOUND)).toBe(''));

  test('accepts the placeholder: a copy has no publisher', () =>
    expect(messagesOf(publisherSchema, { ...SOUND, host: { ...PARTY, phone: PLACEHOLDER } })).toBe(
      '',
    ));

  test('accepts the first day online', () =>
    expect(messagesOf(publisherSchema, { ...SOUND, published: '2026-12-15' })).toBe(''));

  test('refuses a month in its place: corrections are shown by the day', () =>
    expect(messagesOf(publisherSchema, { ...SOUND, published: '2026-12' })).toMatchInlineSnapshot(
      `"published : « 2026-12 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25"`,
    ));

  test('requires the host', () =>
    expect(messagesOf(publisherSchema, { publisher: SOUND.publisher })).toMatchInlineSnapshot(
      `"host : Champ absent. Attendu : un bloc avec name, address, phone. Exemple : name: …"`,
    ));

  test('requires the director', () =>
    expect(
      messagesOf(publisherSchema, { ...SOUND, publisher: { ...PARTY, email: 'a@b.fr' } }),
    ).toMatchInlineSnapshot(
      `"publisher.director : Champ absent. Attendu : une ligne de 1 à 120 caractères. Exemple : Prénom Nom"`,
    ));

  test('refuses a telephone that YAML reads as a number', () =>
    expect(
      messagesOf(publisherSchema, { ...SOUND, host: { ...PARTY, phone: 100000000 } }),
    ).toMatchInlineSnapshot(
      `"host.phone : « 100000000 » n’est pas accepté. Attendu : une ligne de 1 à 40 caractères. Exemple : 01 00 00 00 00"`,
    ));

  test('accepts who owns the site and who pays for it, in both languages', () =>
    expect(
      messagesOf(publisherSchema, {
        ...SOUND,
        publisher: {
          ...SOUND.publisher,
          ownership: { fr: 'Association', en: 'Association' },
          funding: { fr: 'Cotisations', en: 'Subscriptions' },
        },
      }),
    ).toBe(''));

  test('refuses either in one language only', () =>
    expect(
      messagesOf(publisherSchema, {
        ...SOUND,
        publisher: { ...SOUND.publisher, funding: 'Cotisations' },
      }),
    ).toMatchInlineSnapshot(
      `"publisher.funding : « Cotisations » n’est pas accepté. Attendu : un bloc avec fr, en. Exemple : fr: …"`,
    ));

  test('refuses a field that does not exist', () =>
    expect(
      messagesOf(publisherSchema, { ...SOUND, host: { ...PARTY, siret: '123' } }),
    ).toMatchInlineSnapshot(
      `"host : Champ inconnu : « siret ». Attendu : seulement name, address, phone. Exemple : name: …"`,
    ));

  test('refuses an empty file', () =>
    expect(messagesOf(publisherSchema, null)).toMatchInlineSnapshot(
      `"fichier : Champ absent. Attendu : un bloc avec publisher, host, published. Exemple : publisher: …"`,
    ));
});
