/** Checks the messages that an author reads when an actor or a term of office is invalid. */
import { describe, expect, test } from 'vitest';
import { RAW_ACTOR } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { actorSchema } from './actor.ts';

const messages = (changes: Readonly<Record<string, unknown>>) =>
  messagesOf(actorSchema, { ...RAW_ACTOR, ...changes });

const TERM = { office: 'ministre-interieur', from: '2017-05-17', pieces: ['cabinet'] };
const termMessages = (changes: Readonly<Record<string, unknown>>) =>
  messages({ kind: 'person', terms: [{ ...TERM, ...changes }] });

describe('actorSchema', () => {
  test.each([
    ['accepts a valid actor', messages({})],
    ['accepts an ongoing term of office', termMessages({})],
    [
      'accepts a term of office that ended, ad interim',
      termMessages({ to: '2018-10-03', interim: true }),
    ],
  ])('%s', (_, found) => expect(found).toBe(''));

  test('gives no terms to an actor without any', () =>
    expect(actorSchema.parse(RAW_ACTOR).terms).toEqual([]));

  test('each fault has its own message', () =>
    expect({
      'refuses a kind that does not exist': messages({ kind: 'personne' }),
      'requires a short name': messages({ shortName: undefined }),
      'requires the English of a role': messages({ role: { fr: 'Elle contrôle.' } }),
      'requires the pièces of the entry': messages({ pieces: undefined }),
      'refuses a date of death in words': messages({ died: 'novembre 2023' }),
      'refuses terms that are not a list': messages({ terms: 'ministre' }),
      'refuses an office that does not exist': termMessages({ office: 'ministre' }),
      'refuses a term without a beginning': termMessages({ from: undefined }),
      'refuses a term without a pièce': termMessages({ pieces: [] }),
      'refuses an interim other than true': termMessages({ interim: false }),
      'refuses a field that does not exist': messages({ party: 'LFI' }),
    }).toMatchInlineSnapshot(`
      {
        "refuses a date of death in words": "died : « novembre 2023 » n’est pas une date. Attendu : une date EDTF du calendrier, sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015",
        "refuses a field that does not exist": "fichier : Champ inconnu : « party ». Attendu : seulement kind, name, shortName, shortNameEn, voice, role, note, died, positions, soughtOn, soughtAbout, terms, pieces, verified. Exemple : kind: …",
        "refuses a kind that does not exist": "kind : « personne » n’est pas accepté. Attendu : un mot parmi authority, court, parliament, government, company, association, person, press, site. Exemple : authority",
        "refuses a term without a beginning": "terms.0.from : Champ absent. Attendu : une date EDTF du calendrier, sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015",
        "refuses a term without a pièce": "terms.0.pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [interieur-castaner-2018]",
        "refuses an interim other than true": "terms.0.interim : « false » n’est pas accepté. Attendu : true, ou pas de champ. Exemple : interim: true",
        "refuses an office that does not exist": "terms.0.office : « ministre » n’est pas accepté. Attendu : un mot parmi ministre-interieur. Exemple : ministre-interieur",
        "refuses terms that are not a list": "terms : « ministre » n’est pas accepté. Attendu : une liste de mandats. Exemple : - { office: ministre-interieur, from: 2015-11-13, pieces: [interieur-castaner-2018] }",
        "requires a short name": "shortName : Champ absent. Attendu : une ligne de 1 à 40 caractères. Exemple : CNIL",
        "requires the English of a role": "role.en : Champ absent. Attendu : une ligne de 1 à 260 caractères. Exemple : Autorité qui contrôle les fichiers de données personnelles. (à dire en anglais)",
        "requires the pièces of the entry": "pieces : Champ absent. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]",
      }
    `));
});
