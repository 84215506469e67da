/** Protects: a closed list of entries is whole, with no other among them, and an empty folder is no whole list. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aDetection, anAnswer, aRegime } from '../../../tests/case-entries.ts';
import { DETECTIONS } from '../../practice/model/detection.ts';
import { ASPECTS } from '../../regimes/model/regime.ts';
import type { CaseEntries } from '../case-entry.ts';
import { VOICE_CELLS } from './check-answers.ts';
import { checkWholeLists } from './check-whole-list.ts';

const WHOLE: Partial<CaseEntries> = {
  regimes: ASPECTS.map((id) => aRegime({ id })),
  detections: DETECTIONS.map((id) => aDetection({ id })),
  voices: VOICE_CELLS.map((id) => anAnswer({ id })),
};

const told = (entries: Partial<CaseEntries>) =>
  checkWholeLists(aCaseFile({ ...WHOLE, ...entries }))
    .map(({ file, field, message }) => `${file}\n${field} : ${message}`)
    .join('\n');

describe('a whole list', () => {
  test('is sound when each is there', () => expect(told({})).toBe(''));

  test('has each of the rows of the three regimes, and no other', () =>
    expect(
      told({
        regimes: [...ASPECTS.slice(1).map((id) => aRegime({ id })), aRegime({ id: 'prix' })],
      }),
    ).toMatchInlineSnapshot(`
      "content/instruments/regimes/prix.yaml
      nom du fichier : « prix » n’est pas accepté. Attendu : un nom parmi but, moment, images, biometrie, utilisateurs, autorisation, controle, donnees, etat. Exemple : but.yaml
      content/instruments/regimes/but.yaml
      fichier : Champ absent. Attendu : ce fichier, puisque la liste est complète. Exemple : content/instruments/regimes/but.yaml"
    `));

  test('has each of the kinds of event of the decree', () =>
    expect(told({ detections: DETECTIONS.slice(1).map((id) => aDetection({ id })) }))
      .toMatchInlineSnapshot(`
      "content/instruments/practice/detections/objets-abandonnes.yaml
      fichier : Champ absent. Attendu : ce fichier, puisque la liste est complète. Exemple : content/instruments/practice/detections/objets-abandonnes.yaml"
    `));

  test('has each answer of the voices, or that nothing was found', () =>
    expect(told({ voices: VOICE_CELLS.slice(1).map((id) => anAnswer({ id })) }))
      .toMatchInlineSnapshot(`
      "content/instruments/voices/visage/inspection.yaml
      fichier : Champ absent. Attendu : ce fichier, puisque la liste est complète. Exemple : content/instruments/voices/visage/inspection.yaml"
    `));

  test.each([
    ['regimes', ASPECTS.length],
    ['detections', DETECTIONS.length],
    ['voices', VOICE_CELLS.length],
  ])('is asked for where the folder %s is empty', (folder, size) =>
    expect(told({ [folder]: [] }).match(/fichier : Champ absent/g)).toHaveLength(size),
  );
});
