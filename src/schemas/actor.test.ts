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
  test('accepts a valid actor', () => expect(messages({})).toBe(''));

  test('accepts an ongoing term of office', () => expect(termMessages({})).toBe(''));

  test('accepts a term of office that ended, ad interim', () =>
    expect(termMessages({ to: '2018-10-03', interim: true })).toBe(''));

  test('gives no terms to an actor without any', () =>
    expect(actorSchema.parse(RAW_ACTOR).terms).toEqual([]));

  test('refuses a kind that does not exist', () =>
    expect(messages({ kind: 'personne' })).toMatchInlineSnapshot(
      `"kind : « personne » n’est pas accepté. Attendu : un mot parmi person, government, parliament, court, authority, association, press, company. Exemple : person"`,
    ));

  test('requires a short name', () =>
    expect(messages({ shortName: undefined })).toMatchInlineSnapshot(
      `"shortName : Champ absent. Attendu : une ligne de 1 à 40 caractères. Exemple : CNIL"`,
    ));

  test('requires the English of a role', () =>
    expect(messages({ role: { fr: 'Elle contrôle.' } })).toMatchInlineSnapshot(
      `"role.en : Champ absent. Attendu : une ligne de 1 à 260 caractères. Exemple : Authority that oversees personal-data files."`,
    ));

  test('requires the pièces of the entry', () =>
    expect(messages({ pieces: undefined })).toMatchInlineSnapshot(
      `"pieces : Champ absent. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]"`,
    ));

  test('refuses a date of death in words', () =>
    expect(messages({ died: 'novembre 2023' })).toMatchInlineSnapshot(
      `"died : « novembre 2023 » n’est pas une date. Attendu : une date EDTF sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015"`,
    ));

  test('refuses terms that are not a list', () =>
    expect(messages({ terms: 'ministre' })).toMatchInlineSnapshot(
      `"terms : « ministre » n’est pas accepté. Attendu : une liste de mandats. Exemple : [{ office: ministre-interieur, from: 2018-10-16, pieces: [interieur-castaner-2018] }]"`,
    ));

  test('refuses an office that does not exist', () =>
    expect(termMessages({ office: 'ministre' })).toMatchInlineSnapshot(
      `"terms.0.office : « ministre » n’est pas accepté. Attendu : un mot parmi ministre-interieur. Exemple : ministre-interieur"`,
    ));

  test('refuses a term without a beginning', () =>
    expect(termMessages({ from: undefined })).toMatchInlineSnapshot(
      `"terms.0.from : Champ absent. Attendu : une date EDTF sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015"`,
    ));

  test('refuses a term without a pièce', () =>
    expect(termMessages({ pieces: [] })).toMatchInlineSnapshot(
      `"terms.0.pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [interieur-castaner-2018]"`,
    ));

  test('refuses an interim other than true', () =>
    expect(termMessages({ interim: false })).toMatchInlineSnapshot(
      `"terms.0.interim : « false » n’est pas accepté. Attendu : true, ou pas de champ. Exemple : interim: true"`,
    ));

  test('refuses a field that does not exist', () =>
    expect(messages({ party: 'LFI' })).toMatchInlineSnapshot(
      `"fichier : Champ inconnu : « party ». Attendu : seulement kind, name, shortName, shortNameEn, voice, role, note, died, positions, soughtOn, soughtAbout, terms, pieces, verified. Exemple : kind: …"`,
    ));
});
