/** Checks the messages that an author reads when the list of words that stay French is invalid. */
import { expect, test } from 'vitest';
import { messagesOf } from '../../tests/messages-of.ts';
import { keptInFrenchSchema, readKeptInFrench } from './kept-in-french.ts';

const SOUND = {
  institutions: ['Sénat'],
  courts: ['relaxe'],
  laws: ['code de procédure pénale'],
  parties: ['Les Républicains'],
  others: ['Similitudes d’apparence'],
};

test('a valid list is accepted', () => expect(messagesOf(keptInFrenchSchema, SOUND)).toBe(''));

const refusal = (changes: object) => messagesOf(keptInFrenchSchema, { ...SOUND, ...changes });

test('a word written twice is refused', () =>
  expect(refusal({ courts: ['relaxe', 'relaxe'] })).toMatchInlineSnapshot(
    `"courts : « ["relaxe","relaxe"] » n’est pas accepté. Attendu : une liste d’au moins une ligne, sans doublon. Exemple : - classement sans suite"`,
  ));

test('a group without a word is refused', () =>
  expect(refusal({ parties: [] })).toMatchInlineSnapshot(
    `"parties : « [] » n’est pas accepté. Attendu : une liste d’au moins une ligne, sans doublon. Exemple : - La Quadrature du Net"`,
  ));

test('a number is not a word', () =>
  expect(refusal({ laws: [2012] })).toMatchInlineSnapshot(
    `"laws.0 : « 2012 » n’est pas accepté. Attendu : une ligne de 1 à 90 caractères. Exemple : code de procédure pénale"`,
  ));

test('a group that does not exist is refused', () =>
  expect(refusal({ towns: ['Caen'] })).toMatchInlineSnapshot(
    `"fichier : Champ inconnu : « towns ». Attendu : seulement institutions, courts, laws, parties, others. Exemple : institutions: …"`,
  ));

test('the words of all groups are read from content/', () =>
  expect(readKeptInFrench()).toEqual(
    expect.arrayContaining(['Sénat', 'relaxe', 'code de procédure pénale', 'La Quadrature']),
  ));
