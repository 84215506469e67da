/** Protects: what an author reads when a claim, a trial or a count breaks its schema. */
import { describe, expect, test } from 'vitest';
import { RAW_CLAIM, RAW_TRIAL, RAW_USE, type Written } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { claimSchema } from './claim.ts';
import { trialSchema } from './trial.ts';
import { useSchema } from './use.ts';

const claim = (changes: Written) => messagesOf(claimSchema, { ...RAW_CLAIM, ...changes });
const cell = { fr: 'Une case.', en: 'A cell.' };

describe('claimSchema', () => {
  test('takes a sentence', () => expect(claim({})).toBe(''));
  test('takes the cells of a row', () =>
    expect(claim({ text: undefined, cells: [cell, cell] })).toBe(''));
  test('wants one or the other', () =>
    expect(claim({ text: undefined })).toMatchInlineSnapshot(
      `"text : Ni text ni cells. Attendu : une phrase (text) ou une ligne de tableau (cells). Exemple : text: { fr: …, en: … }"`,
    ));
  test('refuses both', () =>
    expect(claim({ cells: [cell, cell] })).toMatchInlineSnapshot(
      `"text : text et cells à la fois. Attendu : une phrase (text) ou une ligne de tableau (cells). Exemple : text: { fr: …, en: … }"`,
    ));
  test('refuses a row of one cell', () =>
    expect(claim({ text: undefined, cells: [cell] })).toMatchInlineSnapshot(
      `"cells : Une seule case. Attendu : de 2 à 5 cases, ou le champ text. Exemple : [{ fr: …, en: … }, { fr: …, en: … }]"`,
    ));
  test('refuses a claim without a pièce', () =>
    expect(claim({ pieces: [] })).toMatchInlineSnapshot(
      `"pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]"`,
    ));
  test('refuses a missing English text', () =>
    expect(claim({ text: { fr: 'Un fait.' } })).toMatchInlineSnapshot(
      `"text.en : Champ absent. Attendu : une ligne de 1 à 420 caractères. Exemple : According to Disclose, the Seine-et-Marne police try the software in 2015."`,
    ));
});

describe('trialSchema', () => {
  test('takes a trial', () => expect(messagesOf(trialSchema, RAW_TRIAL)).toBe(''));
  test('refuses another outcome', () =>
    expect(messagesOf(trialSchema, { ...RAW_TRIAL, outcome: 'cleared' })).toMatchInlineSnapshot(
      `"outcome : « cleared » n’est pas accepté. Attendu : un mot parmi acquitted, guilty-no-penalty, guilty-suspended, lapsed. Exemple : acquitted"`,
    ));
});

describe('useSchema', () => {
  test('takes counts', () => expect(messagesOf(useSchema, RAW_USE)).toBe(''));
  test('refuses a count in words', () =>
    expect(messagesOf(useSchema, { ...RAW_USE, events: 'quatorze' })).toMatchInlineSnapshot(
      `"events : « quatorze » n’est pas accepté. Attendu : un nombre entier de 0 à 999. Exemple : 0"`,
    ));
});
