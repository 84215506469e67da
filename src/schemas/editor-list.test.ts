/** Checks the messages that an author reads when the list of words that stay French is invalid. */
import { expect, test } from 'vitest';
import { messagesOf } from '../../tests/messages-of.ts';
import { keptInFrenchSchema, readKeptInFrench } from './editor-list.ts';

const messages = (list: unknown) => messagesOf(keptInFrenchSchema, list);

test('a valid list is accepted', () =>
  expect(messages(['Sénat', 'code de procédure pénale'])).toBe(''));

test('each fault has its own message', () =>
  expect({
    'a word written twice is refused': messages(['relaxe', 'relaxe']),
    'an empty list is refused': messages([]),
    'a number is not a word': messages([2012]),
  }).toMatchInlineSnapshot(`
    {
      "a number is not a word": "0 : « 2012 » n’est pas accepté. Attendu : une ligne de 1 à 90 caractères. Exemple : relaxe",
      "a word written twice is refused": "fichier : « relaxe » n’est pas accepté. Attendu : une liste d’au moins une ligne, sans doublon. Exemple : - relaxe",
      "an empty list is refused": "fichier : « [] » n’est pas accepté. Attendu : une liste d’au moins une ligne, sans doublon. Exemple : - relaxe",
    }
  `));

test('the words are read from content/', () =>
  expect(readKeptInFrench()).toEqual(
    expect.arrayContaining(['Sénat', 'relaxe', 'code de procédure pénale', 'La Quadrature']),
  ));
