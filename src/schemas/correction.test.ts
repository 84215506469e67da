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

  test('each fault has its own message', () =>
    expect({
      'requires the day': messages({ date: undefined }),
      'refuses a day that does not exist': messages({ date: '2026-02-30' }),
      'requires the old wording in English': messages({ was: { fr: 'En 2016.' } }),
      'requires a target': messages({ target: undefined }),
      'refuses a kind of target that does not exist': messages({
        target: { kind: 'phrase', id: 'a' },
      }),
      'requires the id of a target': messages({ target: { kind: 'event' } }),
      'refuses an address as the id of a target': messages({
        target: { kind: 'claim', id: 'briefcam.html#premier-test' },
      }),
      'refuses a field that does not exist': messages({ author: 'nous' }),
    }).toMatchInlineSnapshot(`
      {
        "refuses a day that does not exist": "date : « 2026-02-30 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25",
        "refuses a field that does not exist": "fichier : Champ inconnu : « author ». Attendu : seulement date, target, was, now, why, pieces. Exemple : date: …",
        "refuses a kind of target that does not exist": "target.kind : « phrase » n’est pas accepté. Attendu : un mot parmi event, piece, actor, term, claim, trial, use, voice, regime, step, walk, page. Exemple : event",
        "refuses an address as the id of a target": "target.id : « briefcam.html#premier-test » n’est pas accepté. Attendu : l’identifiant visé ; texte/phrase pour une phrase vérifiée, question/voix pour une réponse. Exemple : briefcam/premier-test",
        "requires a target": "target : Champ absent. Attendu : un bloc avec kind, id. Exemple : kind: …",
        "requires the day": "date : Champ absent. Attendu : un jour du calendrier. Exemple : 2026-11-25",
        "requires the id of a target": "target.id : Champ absent. Attendu : l’identifiant visé ; texte/phrase pour une phrase vérifiée, question/voix pour une réponse. Exemple : briefcam/premier-test",
        "requires the old wording in English": "was.en : Champ absent. Attendu : une ligne de 1 à 520 caractères. Exemple : Le rapport compte 90 pages. (à dire en anglais)",
      }
    `));

  test('does not report a number as an absent field', () =>
    expect(messages({ target: { kind: 'piece', id: 12 } })).not.toContain('Champ absent'));
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
