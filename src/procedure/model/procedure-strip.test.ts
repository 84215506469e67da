/** Checks what the author of the strip is told; tests/built/procedure.test.ts checks its boxes. */
import { expect, test } from 'vitest';
import { stripOf } from './procedure-strip.ts';
import type { ListedStep, ListedWalk } from './procedure-view.ts';

const step = (id: string): ListedStep => ({
  id,
  phase: 'saisine',
  kind: 'act',
  title: id,
  decides: '',
  happens: '',
  recourse: '',
  law: [],
  pieces: [],
  exits: [],
  walks: [],
  remarks: [],
});
const walked = (id: string) => ({
  step: id,
  title: id,
  date: '',
  text: '',
  standing: 'reported',
  said: '',
  pieces: [],
});
const steps = ['faits', 'a', 'b', 'c', 'avis-conforme', 'information', 'debats'].map(step);
const walk: ListedWalk = {
  id: 'w',
  title: 'W',
  lead: '',
  steps: ['a', 'b', 'c'].map(walked),
  end: { text: '', pieces: [], flag: 'It stopped here' },
  open: [],
  remarks: [],
};

test('a first case without a stop is refused', () =>
  expect(() =>
    stripOf({ steps, walks: [{ ...walk, end: { text: '', pieces: [] } }] }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/instruments/procedure/walks.yaml : le premier parcours n’a pas de drapeau (\`end.flag\`). Attendu : les mots de son arrêt. Exemple : flag: { fr: Le signalement s’arrête ici, en: The referral stopped here }]`,
  ));

test('a body that has left the steps is named', () =>
  expect(() =>
    stripOf({ steps: steps.filter(({ id }) => id !== 'debats'), walks: [walk] }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/instruments/procedure/steps.yaml : « debats » n’existe pas. Attendu : une étape de la bande en haut de la page. Exemple : avis-conforme:]`,
  ));
