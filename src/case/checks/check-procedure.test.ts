/**
 * Checks that every step and passage of the procedure has a source, and that walks follow the passages.
 */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aDoor,
  aPiece,
  aStep,
  aWalk,
  type Written,
  both,
} from '../../../tests/case-entries.ts';
import { checkProcedure } from './check-procedure.ts';
import { indexOf } from './check-reference.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const exit = (to: string, changes: Written = {}) => ({
  to,
  label: both('oui', 'yes'),
  condition: both('Si oui', 'If so'),
  pieces: ['a-piece'],
  ...changes,
});
const facts = (changes: Written = {}) => aStep({ id: 'faits', exits: [exit('arret')], ...changes });
const stop = (changes: Written = {}) =>
  aStep({ id: 'arret', rank: 2, kind: 'exit', notMeaning: both('Rien.', 'Nothing.'), ...changes });
const walked = (step: string, changes: Written = {}) => ({
  step,
  date: '2025-01-27',
  text: both('Il s’arrête.', 'It stops.'),
  standing: 'established',
  pieces: ['a-piece'],
  ...changes,
});

const law = aPiece({ id: 'loi-organique-93-1252', number: 2, quotes: [{ text: 'aucun recours' }] });
const pieces = [aPiece(), law];

function problems(entries: Partial<Parameters<typeof aCaseFile>[0]>): string {
  const file = aCaseFile({ steps: [facts(), stop()], ...entries, pieces });
  return toldOf(checkProcedure(file, indexOf(file)));
}

describe('a procedure', () => {
  test('may be two steps and a passage', () => expect(problems({})).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'has a text or a pièce behind every step': problems({
        steps: [facts(), stop({ pieces: undefined })],
      }),
      'has one behind every passage': problems({
        steps: [facts({ exits: [exit('arret', { pieces: undefined })] }), stop()],
      }),
      'cites only texts of law that are pièces': problems({
        steps: [facts(), stop({ law: ['const:68-1'] })],
      }),
    }).toMatchInlineSnapshot(`
      {
        "cites only texts of law that are pièces": "content/instruments/procedure/steps.yaml, entrée arret law : « const:68-1 » n’est pas accepté. Attendu : un article dont le texte est une pièce du dossier. Exemple : law: [lo:13]",
        "has a text or a pièce behind every step": "content/instruments/procedure/steps.yaml, entrée arret law : Champ absent. Attendu : au moins un texte (law) ou une pièce (pieces). Exemple : law: [lo:13]",
        "has one behind every passage": "content/instruments/procedure/steps.yaml, entrée faits exits.0.law : Champ absent. Attendu : au moins un texte (law) ou une pièce (pieces). Exemple : law: [lo:13]",
      }
    `));

  test('declares our reading if the article was not read', () => {
    const unread = (changes: Written) =>
      problems({ steps: [facts(), stop({ law: ['lo:36'], ...changes })] });
    expect(unread({})).toMatchInlineSnapshot(
      `"content/instruments/procedure/steps.yaml, entrée arret reading : Champ absent. Attendu : pourquoi c’est notre lecture, puisque l’article 36 n’a pas été lu. Exemple : reading: { fr: L’article 36 n’a pas été lu., en: … }"`,
    );
    expect(unread({ reading: both('Non lu.', 'Not read.') })).toBe('');
  });

  test('says what a stop does not mean', () => {
    expect(problems({ steps: [facts(), stop({ notMeaning: undefined })] })).toContain(
      'notMeaning : Champ absent.',
    );
  });
});

describe('a walk', () => {
  const walk = (...steps: unknown[]) => problems({ walks: [aWalk({ steps })] });

  test('follows the passages', () => expect(walk(walked('faits'), walked('arret'))).toBe(''));

  test('fails the build where it leaves them', () =>
    expect(walk(walked('arret'), walked('faits'))).toMatchInlineSnapshot(
      `"content/instruments/procedure/walks.yaml, entrée a-walk steps : « arret--faits » n’est pas accepté. Attendu : un passage qui existe entre les deux étapes (exits de arret). Exemple : faits--arret"`,
    ));

  test('has a standing that its pièces support, at each step', () =>
    expect(walk(walked('faits'), walked('arret', { standing: 'reported' }))).toContain(
      'steps.1.assertedBy',
    ));
});

test('a door cites its text', () => {
  const brings = [
    { what: both('Des faits', 'Facts'), to: 'faits', text: both('Écrire.', 'Write.') },
  ];
  expect(problems({ doors: [aDoor({ brings })] })).toContain('brings.0.law : Champ absent.');
});
