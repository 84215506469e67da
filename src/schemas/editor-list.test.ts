/** Checks the messages that an author reads when the list of words that stay French is invalid. */
import { expect, test } from 'vitest';
import { messagesOf } from '../../tests/messages-of.ts';
import { keptInFrenchSchema, readKeptInFrench } from './editor-list.ts';

const SOUND = {
  institutions: ['Sénat'],
  courts: ['relaxe'],
  laws: ['code de procédure pénale'],
  parties: ['Les Républicains'],
  others: ['Similitudes d’apparence'],
};

test('a valid list is accepted', () => expect(messagesOf(keptInFrenchSchema, SOUND)).toBe(''));

const refusal = (changes: object) => messagesOf(keptInFrenchSchema, { ...SOUND, ...changes });

test('each fault has its own message', () =>
  expect({
    'a word written twice is refused': refusal({ courts: ['relaxe', 'relaxe'] }),
    'a group without a word is refused': refusal({ parties: [] }),
    'a number is not a word': refusal({ laws: [2012] }),
    'a group that does not exist is refused': refusal({ towns: ['Caen'] }),
  }).toMatchInlineSnapshot(`
    {
      "a group that does not exist is refused": "fichier : Champ inconnu : « towns ». Attendu : seulement institutions, courts, laws, parties, others. Exemple : institutions: …",
      "a group without a word is refused": "parties : « [] » n’est pas accepté. Attendu : une liste d’au moins une ligne, sans doublon. Exemple : - La Quadrature du Net",
      "a number is not a word": "laws.0 : « 2012 » n’est pas accepté. Attendu : une ligne de 1 à 90 caractères. Exemple : code de procédure pénale",
      "a word written twice is refused": "courts : « ["relaxe","relaxe"] » n’est pas accepté. Attendu : une liste d’au moins une ligne, sans doublon. Exemple : - classement sans suite",
    }
  `));

test('the words of all groups are read from content/', () =>
  expect(readKeptInFrench()).toEqual(
    expect.arrayContaining(['Sénat', 'relaxe', 'code de procédure pénale', 'La Quadrature']),
  ));
