/** Checks the messages that an author reads when the words that a pupils' sheet explains are invalid. */
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/messages-of.ts';
import { sessionSchema } from './session.ts';

const both = { fr: 'LFI', en: 'LFI' };
const words = (...list: readonly unknown[]) => messagesOf(sessionSchema.shape.words, list);

describe('words', () => {
  test('may be left out', () => expect(messagesOf(sessionSchema.shape.words, undefined)).toBe(''));

  test('accepts a term of the glossary, or a word with what it means', () =>
    expect(words({ term: 'cnil' }, { word: both, means: both })).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'requires the meaning of a word': words({ word: both }),
      'refuses a term that is also defined here': words({ term: 'cnil', means: both }),
      'requires something to explain': words({}),
      'refuses an empty list': words(),
    }).toMatchInlineSnapshot(`
      {
        "refuses a term that is also defined here": "0.term : term, means. Attendu : term seul, ou word avec means. Exemple : - { word: { fr: …, en: … }, means: { fr: …, en: … } }",
        "refuses an empty list": "fichier : « [] » n’est pas accepté. Attendu : une liste de 1 à 14 blocs. Exemple : - { word: { fr: …, en: … }, means: { fr: …, en: … } }",
        "requires something to explain": "0.term : Ni term ni word. Attendu : term seul, ou word avec means. Exemple : - { word: { fr: …, en: … }, means: { fr: …, en: … } }",
        "requires the meaning of a word": "0.term : word. Attendu : term seul, ou word avec means. Exemple : - { word: { fr: …, en: … }, means: { fr: …, en: … } }",
      }
    `));
});

test('marks are present or absent', () =>
  expect(messagesOf(sessionSchema.shape.marks, false)).toMatchInlineSnapshot(
    `"fichier : « false » n’est pas accepté. Attendu : true, ou pas de champ. Exemple : marks: true"`,
  ));
