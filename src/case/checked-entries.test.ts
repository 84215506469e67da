/** Checks that a closed list of entries is complete, without any other entry, and that an empty list is incomplete. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aDetection,
  anAnswer,
  aPreset,
  aRegime,
  aSession,
} from '../../tests/case-entries.ts';
import { DETECTIONS } from '../practice/model/experiment.ts';
import { ASPECTS } from '../regimes/model/regime.ts';
import type { CaseEntries } from './case-entry.ts';
import { VOICE_CELLS } from './checks/check-instruments.ts';
import { PRESETS } from '../schemas/preset.ts';
import { SESSIONS } from '../schemas/session.ts';
import { checkWholeLists } from './checked-entries.ts';
import { toldOf } from '../../tests/messages-of.ts';

const WHOLE: Partial<CaseEntries> = {
  regimes: ASPECTS.map((id) => aRegime({ id })),
  detections: DETECTIONS.map((id) => aDetection({ id })),
  voices: VOICE_CELLS.map((id) => anAnswer({ id })),
  presets: PRESETS.map((id) => aPreset({ id })),
  sessions: SESSIONS.map((id) => aSession({ id })),
};

const told = (entries: Partial<CaseEntries>) =>
  toldOf(checkWholeLists(aCaseFile({ ...WHOLE, ...entries })));

describe('a complete list', () => {
  test('is sound when every entry exists', () => expect(told({})).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'has each of the rows of the three regimes, and no other': told({
        regimes: [...ASPECTS.slice(1).map((id) => aRegime({ id })), aRegime({ id: 'prix' })],
      }),
      'has each of the kinds of event of the decree': told({
        detections: DETECTIONS.slice(1).map((id) => aDetection({ id })),
      }),
      'has each answer of the voices, or that nothing was found': told({
        voices: VOICE_CELLS.slice(1).map((id) => anAnswer({ id })),
      }),
    }).toMatchInlineSnapshot(`
      {
        "has each answer of the voices, or that nothing was found": "content/instruments/voices.yaml legalite/inspection : Champ absent. Attendu : cette entrée, puisque la liste est complète. Exemple : legalite/inspection:",
        "has each of the kinds of event of the decree": "content/instruments/practice/detections.yaml objets-abandonnes : Champ absent. Attendu : cette entrée, puisque la liste est complète. Exemple : objets-abandonnes:",
        "has each of the rows of the three regimes, and no other": "content/instruments/regimes.yaml, entrée prix identifiant : « prix » n’est pas accepté. Attendu : un nom parmi but, moment, images, biometrie, utilisateurs, autorisation, controle, donnees, etat. Exemple : but:
      content/instruments/regimes.yaml but : Champ absent. Attendu : cette entrée, puisque la liste est complète. Exemple : but:",
      }
    `));

  test.each([
    ['regimes', ASPECTS.length],
    ['detections', DETECTIONS.length],
    ['voices', VOICE_CELLS.length],
    ['presets', PRESETS.length],
    ['sessions', SESSIONS.length],
  ])('is required if the list of %s is empty', (folder, size) =>
    expect(told({ [folder]: [] }).match(/ : Champ absent/g)).toHaveLength(size),
  );
});
