/** Checks the messages that an author reads when a term of the glossary is invalid. */
import { describe, expect, test } from 'vitest';
import { RAW_TERM } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { termSchema } from './term.ts';

const messages = (changes: Readonly<Record<string, unknown>>) =>
  messagesOf(termSchema, { ...RAW_TERM, ...changes });

describe('termSchema', () => {
  test('accepts a valid term', () => expect(messages({})).toBe(''));

  test('fills optional lists', () =>
    expect(termSchema.parse(RAW_TERM)).toMatchObject({ see: [], pieces: [] }));

  test('requires the English of a definition', () =>
    expect(messages({ definition: { fr: 'Une information.' } })).toMatchInlineSnapshot(
      `"definition.en : Champ absent. Attendu : une ligne de 1 à 420 caractères. Exemple : A decision not to go further…"`,
    ));

  test('refuses a family that does not exist', () =>
    expect(messages({ field: 'droit' })).toMatchInlineSnapshot(
      `"field : « droit » n’est pas accepté. Attendu : un mot parmi technique, donnees, procedure, institutions, loi. Exemple : technique"`,
    ));

  test('refuses a related term that is not an id', () =>
    expect(messages({ see: ['Classement sans suite'] })).toMatchInlineSnapshot(
      `"see.0 : « Classement sans suite » n’est pas accepté. Attendu : un identifiant (nom de fichier sans .yaml, minuscules, chiffres et tirets). Exemple : signalement"`,
    ));

  test('refuses a related term that is listed twice', () =>
    expect(messages({ see: ['plainte', 'plainte'] })).toMatchInlineSnapshot(
      `"see : « ["plainte","plainte"] » n’est pas accepté. Attendu : une liste d’identifiants, sans doublon. Exemple : [signalement]"`,
    ));

  test('refuses a definition that is too long', () =>
    expect(
      messages({ definition: { fr: 'Une information. '.repeat(30), en: 'Information.' } }),
    ).toMatchInlineSnapshot(
      `"definition.fr : 509 caractères écrits. Attendu : une ligne de 1 à 420 caractères. Exemple : Décision de ne pas donner suite…"`,
    ));

  test('refuses a field that does not exist', () =>
    expect(messages({ source: 'CPP' })).toMatchInlineSnapshot(
      `"fichier : Champ inconnu : « source ». Attendu : seulement term, definition, field, see, pieces. Exemple : term: …"`,
    ));
});
