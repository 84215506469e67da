/** Checks the days of the three regimes, and the answers of the voices. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  anAnswer,
  aPiece,
  aRegime,
  RAW_ANSWER,
  RAW_VERSION_OF_RULE,
  type Written,
} from '../../../tests/case-entries.ts';
import { ASPECTS } from '../../regimes/model/regime.ts';
import { VOICE_CELLS } from './check-instruments.ts';
import { checkCaseEntries } from './check-case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const CITED = aPiece({ quotes: [{ text: 'cet usage était illégal' }] });

const messages = (entries: Partial<CaseEntries>) =>
  toldOf(checkCaseEntries(aCaseFile({ pieces: [CITED], ...entries })));

const version = (changes: Written) => ({ ...RAW_VERSION_OF_RULE, ...changes });
const state = (during: string, changes: Written = {}) =>
  version({ during, verdict: undefined, force: 'in-force', ...changes });
const OPEN = [state('2022-07-19/..')];

/** Every row, with changes to the one with this id. */
const rows = (id: string, changes: Written) =>
  ASPECTS.map((aspect) =>
    aRegime({
      id: aspect,
      ...(aspect === 'etat' ? { 'article-10': OPEN, differe: OPEN, visage: OPEN } : {}),
      ...(aspect === id ? changes : {}),
    }),
  );
const regimes = (id: string, changes: Written) => messages({ regimes: rows(id, changes) });

describe('the three regimes', () => {
  test('are sound when every row exists', () => expect(regimes('but', {})).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'need versions that follow one another': regimes('but', {
        'article-10': [
          version({ during: '2022-07-19/2023-05-19' }),
          version({ during: '2023-05-21/2025-03-31' }),
        ],
      }),
      'have no version after an open one': regimes('but', {
        visage: [version({ during: '2022-04-26/..' }), version({ during: '2023-06-12/..' })],
      }),
      'leave no day without a state': regimes('etat', {
        differe: [state('2022-07-20/2023-01-01')],
      }),
      'state the force in that row': regimes('etat', {
        differe: [version({ during: '2022-07-19/..' })],
      }),
      'state it nowhere else': regimes('but', { differe: [state('2022-07-19/..')] }),
      'declare a reading of ours': regimes('but', { differe: [version({ reading: true })] }),
    }).toMatchInlineSnapshot(`
      {
        "declare a reading of ours": "content/instruments/regimes.yaml, entrée but differe.0.text.fr : « En temps réel seulement. » n’est pas accepté. Attendu : les mots « notre lecture », puisqu’elle est marquée comme telle. Exemple : Selon notre lecture des textes, …
      content/instruments/regimes.yaml, entrée but differe.0.text.en : « In real time only. » n’est pas accepté. Attendu : les mots “our reading”, puisqu’elle est marquée comme telle. Exemple : On our reading of the texts, …",
        "have no version after an open one": "content/instruments/regimes.yaml, entrée but visage.1.during : « 2023-06-12/.. » n’est pas accepté. Attendu : aucune version après une version ouverte. Exemple : fermer la précédente",
        "leave no day without a state": "content/instruments/regimes.yaml, entrée etat differe.0.during : « 2022-07-20/2023-01-01 » n’est pas accepté. Attendu : une première version qui vaut le 2022-07-19, premier jour de la page. Exemple : 2022-07-19/2023-05-19
      content/instruments/regimes.yaml, entrée etat differe.0.during : « 2022-07-20/2023-01-01 » n’est pas accepté. Attendu : une dernière version ouverte. Exemple : 2026-02-13/..",
        "need versions that follow one another": "content/instruments/regimes.yaml, entrée but article-10.1.during : « 2023-05-21/2025-03-31 » n’est pas accepté. Attendu : le lendemain de la version précédente. Exemple : 2023-05-20/..",
        "state it nowhere else": "content/instruments/regimes.yaml, entrée but differe.0.force : « in-force » n’est pas accepté. Attendu : pas de force : elle se dit dans etat.yaml. Exemple : retirer force",
        "state the force in that row": "content/instruments/regimes.yaml, entrée etat differe.0.force : Champ absent. Attendu : la force de la règle, puisque c’est la ligne etat. Exemple : force: in-force",
      }
    `));
});

describe('the voices', () => {
  const cells = (id: string, changes: Written) =>
    messages({
      voices: VOICE_CELLS.map((cell) => anAnswer({ id: cell, ...(cell === id ? changes : {}) })),
    });
  const said = (changes: Written) => ({ said: [{ ...RAW_ANSWER, ...changes }] });

  test('are sound when every cell exists', () => expect(cells('', {})).toBe(''));

  test('have a date', () =>
    expect(cells('visage/cnil', said({ date: undefined }))).toMatchInlineSnapshot(
      `"content/instruments/voices.yaml, entrée visage/cnil said.0.date : Champ absent. Attendu : la date de la réponse (EDTF). Exemple : date: 2024-12-05"`,
    ));

  test('need none for a statement of competence', () =>
    expect(cells('competence/cnil', said({ date: undefined }))).toBe(''));
});
