/** Checks the messages that an author reads when a term of the glossary is invalid. */
import { describe, expect, test } from 'vitest';
import { RAW_INDEX_WORD, RAW_TERM, type Written } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { indexWordSchema, termSchema } from './word.ts';

const messages = (changes: Readonly<Record<string, unknown>>) =>
  messagesOf(termSchema, { ...RAW_TERM, ...changes });

describe('termSchema', () => {
  test('accepts a valid term', () => expect(messages({})).toBe(''));

  test('fills optional lists', () =>
    expect(termSchema.parse(RAW_TERM)).toMatchObject({ see: [], pieces: [] }));

  test('each fault has its own message', () =>
    expect({
      'requires the English of a definition': messages({ definition: { fr: 'Une information.' } }),
      'refuses a family that does not exist': messages({ field: 'droit' }),
      'refuses a related term that is not an id': messages({ see: ['Classement sans suite'] }),
      'refuses a related term that is listed twice': messages({ see: ['plainte', 'plainte'] }),
      'refuses a definition that is too long': messages({
        definition: { fr: 'Une information. '.repeat(30), en: 'Information.' },
      }),
      'refuses a field that does not exist': messages({ source: 'CPP' }),
    }).toMatchInlineSnapshot(`
      {
        "refuses a definition that is too long": "definition.fr : 509 caractères écrits. Attendu : une ligne de 1 à 420 caractères. Exemple : Décision de ne pas donner suite…",
        "refuses a family that does not exist": "field : « droit » n’est pas accepté. Attendu : un mot parmi institutions, procedure, loi, donnees, technique. Exemple : institutions",
        "refuses a field that does not exist": "fichier : Champ inconnu : « source ». Attendu : seulement term, definition, field, see, pieces. Exemple : term: …",
        "refuses a related term that is listed twice": "see : « plainte » n’est pas accepté. Attendu : une liste d’identifiants, sans doublon. Exemple : [signalement]",
        "refuses a related term that is not an id": "see.0 : « Classement sans suite » n’est pas accepté. Attendu : un identifiant (nom de fichier sans .yaml, minuscules, chiffres et tirets). Exemple : signalement",
        "requires the English of a definition": "definition.en : Champ absent. Attendu : une ligne de 1 à 420 caractères. Exemple : Décision de ne pas donner suite… (à dire en anglais)",
      }
    `));
});

const word = (changes: Written) => messagesOf(indexWordSchema, { ...RAW_INDEX_WORD, ...changes });

test('a word of the index leads to an entry', () => expect(word({})).toBe(''));

test('each fault has its own message', () =>
  expect({
    'to at least one': word({ see: [] }),
    'of a kind that the index lists': word({ see: [{ kind: 'claim', id: 'debut' }] }),
    'by its id': word({ see: [{ kind: 'actor', id: 'Ville de Nice' }] }),
    'in few letters': word({ word: { fr: 'a'.repeat(61), en: 'a' } }),
  }).toMatchInlineSnapshot(`
    {
      "by its id": "see.0.id : « Ville de Nice » n’est pas accepté. Attendu : l’identifiant d’une entrée de l’index. Exemple : ville-nice",
      "in few letters": "word.fr : 61 caractères écrits. Attendu : une ligne de 1 à 60 caractères. Exemple : Beauvau (place)",
      "of a kind that the index lists": "see.0.kind : « claim » n’est pas accepté. Attendu : un mot parmi event, piece, actor, term, trial, step, page. Exemple : event",
      "to at least one": "see : « [] » n’est pas accepté. Attendu : une liste de 1 à 10 blocs. Exemple : - { kind: actor, id: ville-nice }",
    }
  `));
