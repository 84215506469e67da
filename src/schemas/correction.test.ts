/** Checks the messages that an author reads when a correction or a reply is invalid. */
import { describe, expect, test } from 'vitest';
import { RAW_CORRECTION, RAW_REPLY } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { correctionSchema, replySchema } from './correction.ts';

const messages = (changes: Readonly<Record<string, unknown>>) =>
  messagesOf(correctionSchema, { ...RAW_CORRECTION, ...changes });

describe('correctionSchema', () => {
  test('accepts a valid correction', () => expect(messages({})).toBe(''));

  test.each([
    { kind: 'event', id: '2023-11-14-disclose' },
    { kind: 'claim', id: 'briefcam/premier-test' },
    { kind: 'voice', id: 'legalite/juridictions' },
  ])('accepts the target $kind $id', (target) => expect(messages({ target })).toBe(''));

  test('requires the day', () =>
    expect(messages({ date: undefined })).toMatchInlineSnapshot(
      `"date : Champ absent. Attendu : un jour du calendrier. Exemple : 2026-11-25"`,
    ));

  test('refuses a day that does not exist', () =>
    expect(messages({ date: '2026-02-30' })).toMatchInlineSnapshot(
      `"date : « 2026-02-30 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25"`,
    ));

  test('requires the old wording in English', () =>
    expect(messages({ was: { fr: 'En 2016.' } })).toMatchInlineSnapshot(
      `"was.en : Champ absent. Attendu : une ligne de 1 à 520 caractères. Exemple : The report runs to 90 pages."`,
    ));

  test('requires a target', () =>
    expect(messages({ target: undefined })).toMatchInlineSnapshot(
      `"target : Champ absent. Attendu : un bloc avec kind, id. Exemple : kind: …"`,
    ));

  test('refuses a kind of target that does not exist', () =>
    expect(messages({ target: { kind: 'phrase', id: 'a' } })).toMatchInlineSnapshot(
      `"target.kind : « phrase » n’est pas accepté. Attendu : un mot parmi event, piece, actor, term, claim, trial, use, voice, regime, step, walk, preset, page. Exemple : event"`,
    ));

  test('requires the id of a target', () =>
    expect(messages({ target: { kind: 'event' } })).toMatchInlineSnapshot(
      `"target.id : Champ absent. Attendu : l’identifiant visé ; texte/phrase pour une phrase vérifiée, question/voix pour une réponse. Exemple : briefcam/premier-test"`,
    ));

  test('refuses an address as the id of a target', () =>
    expect(
      messages({ target: { kind: 'claim', id: 'briefcam.html#premier-test' } }),
    ).toMatchInlineSnapshot(
      `"target.id : « briefcam.html#premier-test » n’est pas accepté. Attendu : l’identifiant visé ; texte/phrase pour une phrase vérifiée, question/voix pour une réponse. Exemple : briefcam/premier-test"`,
    ));

  test('does not report a number as an absent field', () =>
    expect(messages({ target: { kind: 'piece', id: 12 } })).not.toContain('Champ absent'));

  test('refuses a field that does not exist', () =>
    expect(messages({ author: 'nous' })).toMatchInlineSnapshot(
      `"fichier : Champ inconnu : « author ». Attendu : seulement date, version, target, edition, was, now, why, pieces. Exemple : date: …"`,
    ));
});

describe('replySchema', () => {
  const replyMessages = (changes: Readonly<Record<string, unknown>>) =>
    messagesOf(replySchema, { ...RAW_REPLY, ...changes });

  test('accepts a valid reply', () => expect(replyMessages({})).toBe(''));

  test('requires the sender', () =>
    expect(replyMessages({ from: undefined })).toMatchInlineSnapshot(
      `"from : Champ absent. Attendu : un identifiant (nom de fichier sans .yaml, minuscules, chiffres et tirets). Exemple : cnil"`,
    ));

  test('requires the text in English', () =>
    expect(replyMessages({ text: { fr: 'Nous répondons.' } })).toMatchInlineSnapshot(
      `"text.en : Champ absent. Attendu : un texte de 1 à 12000 caractères. Exemple : We dispute this passage."`,
    ));
});
