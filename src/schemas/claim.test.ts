/** Checks the messages that an author reads when a claim, a trial or a count breaks its schema. */
import { describe, expect, test } from 'vitest';
import { RAW_CLAIM, RAW_TRIAL, RAW_USE, type Written } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { claimSchema, evidenceSheetSchema } from './claim.ts';
import { trialSchema } from './trial.ts';
import { useSchema } from './practice.ts';

const claim = (changes: Written) => messagesOf(claimSchema, { ...RAW_CLAIM, ...changes });
const cell = { fr: 'Une case.', en: 'A cell.' };

describe('claimSchema', () => {
  test('accepts a sentence', () => expect(claim({})).toBe(''));
  test('accepts the cells of a row', () =>
    expect(claim({ text: undefined, cells: [cell, cell] })).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'refuses a sentence without words': claim({ text: { fr: '', en: 'A fact.' } }),
      'refuses a row of one cell': claim({ text: undefined, cells: [cell] }),
      'refuses a claim without a pièce': claim({ pieces: [] }),
    }).toMatchInlineSnapshot(`
      {
        "refuses a claim without a pièce": "pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]",
        "refuses a row of one cell": "cells : Une seule case. Attendu : de 2 à 5 colonnes. Exemple : | Date | Décision |",
        "refuses a sentence without words": "text.fr : Champ vide. Attendu : une ligne de 1 à 420 caractères. Exemple : Selon Disclose, la police de Seine-et-Marne teste le logiciel en 2015.",
      }
    `));
});

describe('evidenceSheetSchema', () => {
  const { text: _, verified: __, reviewBy: ___, ...evidence } = RAW_CLAIM;
  const sheet = {
    verified: '2026-11-25',
    reviewBy: '2027-05-25',
    claims: { 'premier-test': evidence, nice: { ...evidence, verified: '2026-11-26' } },
  };

  test('gives each sentence its own days, or those of the sheet', () =>
    expect(
      evidenceSheetSchema.parse(sheet).claims.map(({ sentence, verified }) => [sentence, verified]),
    ).toEqual([
      ['premier-test', '2026-11-25'],
      ['nice', '2026-11-26'],
    ]));

  test('each fault has its own message', () =>
    expect({
      'requires the days of the sheet': messagesOf(evidenceSheetSchema, {
        ...sheet,
        verified: undefined,
      }),
      'refuses an invalid name': messagesOf(evidenceSheetSchema, {
        ...sheet,
        claims: { 'Premier test': evidence },
      }),
      'refuses words: they are in the article': messagesOf(evidenceSheetSchema, {
        ...sheet,
        claims: { nice: RAW_CLAIM },
      }),
    }).toMatchInlineSnapshot(`
      {
        "refuses an invalid name": "claims.Premier test : « Premier test » n’est pas accepté. Attendu : un bloc par phrase, sous son nom en minuscules, chiffres et tirets. Exemple : premier-test: { standing: reported, … }",
        "refuses words: they are in the article": "claims.nice : Champ inconnu : « text ». Attendu : seulement standing, assertedBy, reason, pieces, actors, verified, reviewBy. Exemple : standing: …",
        "requires the days of the sheet": "verified : Champ absent. Attendu : un jour du calendrier. Exemple : 2026-11-25",
      }
    `));
});

describe('trialSchema', () => {
  test('accepts a trial', () => expect(messagesOf(trialSchema, RAW_TRIAL)).toBe(''));
  test('refuses another outcome', () =>
    expect(messagesOf(trialSchema, { ...RAW_TRIAL, outcome: 'cleared' })).toMatchInlineSnapshot(
      `"outcome : « cleared » n’est pas accepté. Attendu : un mot parmi acquitted, guilty-no-penalty, guilty-suspended, lapsed. Exemple : acquitted"`,
    ));
});

describe('useSchema', () => {
  test('accepts counts', () => expect(messagesOf(useSchema, RAW_USE)).toBe(''));
  test('refuses a count in words', () =>
    expect(messagesOf(useSchema, { ...RAW_USE, events: 'quatorze' })).toMatchInlineSnapshot(
      `"events : « quatorze » n’est pas accepté. Attendu : un nombre entier de 0 à 999. Exemple : 0"`,
    ));
});
