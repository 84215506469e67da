/** Checks the three regimes, the practice of article 10 and the voices against the case file. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aDetection,
  anActor,
  anAnswer,
  anOccasion,
  aPiece,
  aRegime,
  aUse,
  RAW_ANSWER,
  RAW_VERSION_OF_RULE,
  type Written,
  both,
} from '../../../tests/case-entries.ts';
import { DETECTIONS } from '../../practice/model/experiment.ts';
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
      'rest on pièces that exist': regimes('but', { differe: [version({ pieces: ['lost'] })] }),
    }).toMatchInlineSnapshot(`
      {
        "declare a reading of ours": "content/instruments/regimes.yaml, entrée but differe.0.text.fr : « En temps réel seulement. » n’est pas accepté. Attendu : les mots « notre lecture », puisqu’elle est marquée comme telle. Exemple : Selon notre lecture des textes, …
      content/instruments/regimes.yaml, entrée but differe.0.text.en : « In real time only. » n’est pas accepté. Attendu : les mots “our reading”, puisqu’elle est marquée comme telle. Exemple : On our reading of the texts, …",
        "have no version after an open one": "content/instruments/regimes.yaml, entrée but visage.1.during : « 2023-06-12/.. » n’est pas accepté. Attendu : aucune version après une version ouverte. Exemple : fermer la précédente",
        "leave no day without a state": "content/instruments/regimes.yaml, entrée etat differe.0.during : « 2022-07-20/2023-01-01 » n’est pas accepté. Attendu : une première version qui vaut le 2022-07-19, premier jour de la page. Exemple : 2022-07-19/2023-05-19
      content/instruments/regimes.yaml, entrée etat differe.0.during : « 2022-07-20/2023-01-01 » n’est pas accepté. Attendu : une dernière version ouverte. Exemple : 2026-02-13/..",
        "need versions that follow one another": "content/instruments/regimes.yaml, entrée but article-10.1.during : « 2023-05-21/2025-03-31 » n’est pas accepté. Attendu : le lendemain de la version précédente. Exemple : 2023-05-20/..",
        "rest on pièces that exist": "content/instruments/regimes.yaml, entrée but differe.0.pieces : « lost » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05",
        "state it nowhere else": "content/instruments/regimes.yaml, entrée but differe.0.force : « in-force » n’est pas accepté. Attendu : pas de force : elle se dit dans etat.yaml. Exemple : retirer force",
        "state the force in that row": "content/instruments/regimes.yaml, entrée etat differe.0.force : Champ absent. Attendu : la force de la règle, puisque c’est la ligne etat. Exemple : force: in-force",
      }
    `));
});

describe('the kinds of event', () => {
  const kinds = (changes: Written) => ({
    actors: [anActor()],
    detections: DETECTIONS.map((id) => aDetection({ id, ...(id === 'armes' ? changes : {}) })),
  });

  test('are sound when all of them exist', () => expect(messages(kinds({}))).toBe(''));

  test('name an actor as their source', () =>
    expect(messages(kinds({ saidBy: 'lost' }))).toMatchInlineSnapshot(
      `"content/instruments/practice/detections.yaml, entrée armes saidBy : « lost » n’est pas accepté. Attendu : un acteur (content/facts/actors) qui existe. Exemple : cnil"`,
    ));
});

describe('the occasions', () => {
  test('belong to a user of the experiment', () => {
    const file = { actors: [anActor()], uses: [aUse()] };
    expect(messages({ ...file, occasions: [anOccasion()] })).toBe('');
    expect(messages({ ...file, occasions: [anOccasion({ user: undefined })] })).toBe('');
    expect(messages({ ...file, occasions: [anOccasion({ user: 'lost' })] })).toMatchInlineSnapshot(
      `"content/instruments/practice/occasions.yaml, entrée an-occasion user : « lost » n’est pas accepté. Attendu : un utilisateur (content/instruments/practice/uses.yaml) qui existe. Exemple : ratp"`,
    );
  });
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

  test('rest on pièces that exist, even for a silence', () =>
    expect(
      cells('visage/cnil', {
        said: undefined,
        silent: { why: both('Il ne juge pas.', 'It does not rule.'), pieces: ['lost'] },
      }),
    ).toMatchInlineSnapshot(
      `"content/instruments/voices.yaml, entrée visage/cnil silent.pieces : « lost » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05"`,
    ));
});
