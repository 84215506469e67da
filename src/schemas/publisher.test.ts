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
  text: { written: { fr: 'Prénom Nom', en: 'Prénom Nom' }, reviewed: 'Prénom Nom' },
};

describe('publisherSchema', () => {
  test('each fault has its own message', () =>
    expect({
      'refuses a month in its place: corrections are listed from that day': messagesOf(
        publisherSchema,
        { ...SOUND, published: '2026-12' },
      ),
      'requires the host': messagesOf(publisherSchema, { ...SOUND, host: undefined }),
      'requires who wrote and who reviewed the text': messagesOf(publisherSchema, {
        ...SOUND,
        text: undefined,
      }),
      'requires the director': messagesOf(publisherSchema, {
        ...SOUND,
        publisher: { ...PARTY, email: 'a@b.fr' },
      }),
      'refuses a telephone that YAML reads as a number': messagesOf(publisherSchema, {
        ...SOUND,
        host: { ...PARTY, phone: 100000000 },
      }),
      'refuses either in one language only': messagesOf(publisherSchema, {
        ...SOUND,
        publisher: { ...SOUND.publisher, funding: 'Cotisations' },
      }),
      'refuses a field that does not exist': messagesOf(publisherSchema, {
        ...SOUND,
        host: { ...PARTY, siret: '123' },
      }),
      'refuses an empty file': messagesOf(publisherSchema, null),
    }).toMatchInlineSnapshot(`
      {
        "refuses a field that does not exist": "host : Champ inconnu : « siret ». Attendu : seulement name, address, phone. Exemple : name: …",
        "refuses a month in its place: corrections are listed from that day": "published : « 2026-12 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25",
        "refuses a telephone that YAML reads as a number": "host.phone : « 100000000 » n’est pas accepté. Attendu : une ligne de 1 à 40 caractères. Exemple : 01 00 00 00 00",
        "refuses an empty file": "fichier : Champ absent. Attendu : un bloc avec publisher, host, text, published. Exemple : publisher: …",
        "refuses either in one language only": "publisher.funding : « Cotisations » n’est pas accepté. Attendu : un bloc avec fr, en. Exemple : fr: …",
        "requires the director": "publisher.director : Champ absent. Attendu : une ligne de 1 à 120 caractères. Exemple : Prénom Nom",
        "requires the host": "host : Champ absent. Attendu : un bloc avec name, address, phone. Exemple : name: …",
        "requires who wrote and who reviewed the text": "text : Champ absent. Attendu : un bloc avec written, reviewed. Exemple : written: …",
      }
    `));

  test.each([
    ['accepts a valid file', messagesOf(publisherSchema, SOUND)],
    [
      'accepts the placeholder: a copy has no publisher',
      messagesOf(publisherSchema, { ...SOUND, host: { ...PARTY, phone: PLACEHOLDER } }),
    ],
    [
      'accepts the first day online',
      messagesOf(publisherSchema, { ...SOUND, published: '2026-12-15' }),
    ],
    [
      'accepts who owns the site and who pays for it, in both languages',
      messagesOf(publisherSchema, {
        ...SOUND,
        publisher: {
          ...SOUND.publisher,
          ownership: { fr: 'Association', en: 'Association' },
          funding: { fr: 'Cotisations', en: 'Subscriptions' },
        },
      }),
    ],
  ])('%s', (_, found) => expect(found).toBe(''));
});
