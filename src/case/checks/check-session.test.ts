/** Checks that a classroom session uses pages, sentences and questions that exist, fills its lesson, and is fair. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  aDocument,
  aPerson,
  aQuestion,
  aSession,
  RAW_SESSION,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { claimDigest } from '../read-digest.ts';
import { checkSessions } from './check-session.ts';

const claim = aClaim();
const both = (fr: string, en: string) => ({ fr, en });
type Lists = Record<'steps' | 'sides' | 'open' | 'material' | 'grid', Record<string, unknown>[]>;
const raw = RAW_SESSION as unknown as Lists;

const OPEN = raw.open.map((one) => ({
  ...one,
  rests: [{ claim: claim.id, read: claimDigest(claim) }],
}));

/** Messages for the author of this session. */
const told = (changes: Parameters<typeof aSession>[0] = {}, entries: Partial<CaseEntries> = {}) =>
  checkSessions(
    aCaseFile({
      claims: [claim],
      documents: ['a-document', 'b-document', 'c-document'].map((id) => aDocument({ id })),
      questions: ['q-1', 'q-2', 'q-3', 'q-4'].map((id) => aQuestion({ id })),
      sessions: [aSession({ open: OPEN, ...changes })],
      ...entries,
    }),
  )
    .map(({ field, message }) => `${field} : ${message}`)
    .join('\n');

/** The list with changes to its first entry. */
const firstOf = (list: keyof Lists, changes: object) =>
  (list === 'open' ? OPEN : raw[list]).map((one, at) => (at === 0 ? { ...one, ...changes } : one));

describe('a session', () => {
  test('has no problem when it is sound', () => expect(told()).toBe(''));

  test('must be in the closed list', () =>
    expect(told({ id: 'emc-3e' })).toMatchInlineSnapshot(
      `"nom du fichier : « emc-3e » n’est pas accepté. Attendu : un nom parmi emc-2de, emc-tle, snt-2de, sources. Exemple : emc-2de.yaml"`,
    ));

  test('fills each of its lengths exactly', () =>
    expect(told({ steps: firstOf('steps', { full: { minutes: 16 }, double: undefined }) }))
      .toMatchInlineSnapshot(`
      "steps.full : « 56 minutes » n’est pas accepté. Attendu : des étapes qui font 55 minutes. Exemple : full: { minutes: 10 }
      steps.double : « 80 minutes » n’est pas accepté. Attendu : des étapes qui font 110 minutes. Exemple : double: { minutes: 10 }"
    `));

  test('gives a step the time that its class needs', () =>
    expect(
      told({
        steps: firstOf('steps', { core: { minutes: 10, handling: 8, talks: 6, seconds: 30 } }),
      }),
    ).toMatchInlineSnapshot(
      `"steps.0.core.minutes : « 10 » n’est pas accepté. Attendu : au moins 11,0 minutes, comptées d’après ce que la classe lit, dit et écrit. Exemple : 11"`,
    ));

  test('gives its groups numbers of the sheet', () =>
    expect(
      told({
        groups: [
          { name: both('A', 'A'), reads: [1] },
          { name: both('B', 'B'), reads: [13] },
        ],
      }),
    ).toMatchInlineSnapshot(
      `"groups.1.reads : « 13 » n’est pas accepté. Attendu : un numéro de la fiche, de 1 à 7. Exemple : 1"`,
    ));

  test('gives its groups about as much to read', () =>
    expect(
      told({
        groups: [
          { name: both('A', 'A'), reads: [1] },
          { name: both('B', 'B'), reads: [1, 2] },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "groups.fr : « 4, 8 mots » n’est pas accepté. Attendu : des lectures proches : la plus longue au plus 1,4 fois la plus courte. Exemple : reads: [1, 4]
      groups.en : « 4, 8 mots » n’est pas accepté. Attendu : des lectures proches : la plus longue au plus 1,4 fois la plus courte. Exemple : reads: [1, 4]"
    `));

  test('marks out of twenty', () =>
    expect(told({ grid: raw.grid.slice(0, 3) })).toMatchInlineSnapshot(
      `"grid : « 16 points » n’est pas accepté. Attendu : 20 points : un par question, le reste dans la grille. Exemple : points: 5"`,
    ));

  test('hands out documents whose author is no living person', () =>
    expect(
      told(
        {},
        {
          documents: ['a-document', 'b-document', 'c-document'].map((id) =>
            aDocument({ id, author: both('Gérald Darmanin', 'Gérald Darmanin') }),
          ),
          actors: [aPerson({ name: both('Gérald Darmanin', 'Gérald Darmanin') })],
        },
      ),
    ).toContain('documents (a-document).fr : « Gérald Darmanin »'));

  test('opens pages that exist', () =>
    expect(
      told({
        steps: firstOf('steps', { to: ['perdue'] }),
        material: firstOf('material', { to: 'perdue-aussi' }),
      }),
    ).toMatchInlineSnapshot(`
      "to : « perdue » n’est pas accepté. Attendu : une page (src/i18n/routes.ts) qui existe. Exemple : preset-emc
      to : « perdue-aussi » n’est pas accepté. Attendu : une page (src/i18n/routes.ts) qui existe. Exemple : preset-emc"
    `));

  test('uses sentences, terms and questions that exist', () =>
    expect(
      told({
        documents: ['a-document', 'b-document', 'perdu'],
        landmarks: ['briefcam/a-claim', 'briefcam/perdue'],
        sides: firstOf('sides', { claim: 'briefcam/perdue' }),
        words: [{ term: 'perdu' }],
        questions: ['q-1', 'q-2', 'q-3', 'perdue'],
      }),
    ).toMatchInlineSnapshot(`
      "documents : « perdu » n’est pas accepté. Attendu : un document (content/facts/documents) qui existe. Exemple : briefcam-qui-autorise
      landmarks : « briefcam/perdue » n’est pas accepté. Attendu : une phrase vérifiée qui existe. Exemple : briefcam/annee-2015
      sides : « briefcam/perdue » n’est pas accepté. Attendu : une phrase vérifiée qui existe. Exemple : briefcam/annee-2015
      words : « perdu » n’est pas accepté. Attendu : un terme du glossaire (content/facts/glossary) qui existe. Exemple : mise-en-demeure
      questions : « perdue » n’est pas accepté. Attendu : une question (content/lessons/questions) qui existe. Exemple : deux-portes"
    `));

  test('rests its open questions on what was read', () =>
    expect(
      told({ open: firstOf('open', { rests: [{ claim: claim.id, read: '00000000' }] }) }),
    ).toContain('open.0.rests.0.read : « briefcam/a-claim » a changé'));

  test('names no living person in its questions', () =>
    expect(
      told(
        { open: firstOf('open', { ask: both('Qu’écrit Darmanin ?', 'What does he write?') }) },
        { actors: [aPerson({ name: both('Gérald Darmanin', 'Gérald Darmanin') })] },
      ),
    ).toMatchInlineSnapshot(
      `"open.0.ask.fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général"`,
    ));

  test('judges nobody in its title', () =>
    expect(told({ title: both('Qui est coupable ?', 'Who is it?') })).toMatchInlineSnapshot(
      `"title.fr : « coupable » n’est pas accepté. Attendu : une question sur ce que l’on sait, jamais sur une faute. Exemple : Que dit ce classement des faits ?"`,
    ));

  test('gives each side the same space', () =>
    expect(
      told({
        sides: firstOf('sides', {
          says: both('Elle le dit longuement.', 'It says so at length.'),
        }),
      }),
    ).toMatchInlineSnapshot(`
      "sides.fr : « 12 à 23 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun
      sides.en : « 11 à 21 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun"
    `));
});
