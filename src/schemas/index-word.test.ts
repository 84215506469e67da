/** Checks the messages that an author reads when a word of the index breaks its schema. */
import { expect, test } from 'vitest';
import { RAW_INDEX_WORD, type Written } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { indexWordSchema } from './index-word.ts';

const word = (changes: Written) => messagesOf(indexWordSchema, { ...RAW_INDEX_WORD, ...changes });

test('a word of the index leads to an entry', () => expect(word({})).toBe(''));
test('to at least one', () =>
  expect(word({ see: [] })).toMatchInlineSnapshot(
    `"see : « [] » n’est pas accepté. Attendu : une liste de 1 à 10 blocs. Exemple : [{ kind: actor, id: ministere-interieur }]"`,
  ));
test('of a kind that the index lists', () =>
  expect(word({ see: [{ kind: 'claim', id: 'debut' }] })).toMatchInlineSnapshot(
    `"see.0.kind : « claim » n’est pas accepté. Attendu : un mot parmi event, piece, actor, term, trial, step, page. Exemple : event"`,
  ));
test('by its id', () =>
  expect(word({ see: [{ kind: 'actor', id: 'Ville de Nice' }] })).toMatchInlineSnapshot(
    `"see.0.id : « Ville de Nice » n’est pas accepté. Attendu : l’identifiant d’une entrée de l’index. Exemple : ville-nice"`,
  ));
test('in few letters', () =>
  expect(word({ word: { fr: 'a'.repeat(61), en: 'a' } })).toMatchInlineSnapshot(
    `"word.fr : 61 caractères écrits. Attendu : une ligne de 1 à 60 caractères. Exemple : Beauvau (place)"`,
  ));
