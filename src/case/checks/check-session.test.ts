/** Checks that a classroom session fills its lesson, answers its questions, and is fair. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  aDocument,
  aPerson,
  aQuestion,
  aSession,
  both,
  RAW_SESSION,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { claimDigest } from '../read-digest.ts';
import { checkSessions } from './check-session.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const claim = aClaim();
type Lists = Record<'steps' | 'sides' | 'open' | 'material' | 'grid', Record<string, unknown>[]>;
const raw = RAW_SESSION as unknown as Lists;

const OPEN = raw.open.map((one) => ({
  ...one,
  rests: [{ claim: claim.id, read: claimDigest(claim) }],
}));

/** Messages for the author of this session. */
const told = (changes: Parameters<typeof aSession>[0] = {}, entries: Partial<CaseEntries> = {}) =>
  toldOf(
    checkSessions(
      aCaseFile({
        claims: [claim],
        documents: ['a-document', 'b-document', 'c-document'].map((id) =>
          aDocument({ id, piece: 'elsewhere' }),
        ),
        questions: ['q-1', 'q-2', 'q-3', 'q-4'].map((id) => aQuestion({ id })),
        sessions: [aSession({ open: OPEN, ...changes })],
        ...entries,
      }),
    ),
  );

/** The list with changes to its first entry. */
const firstOf = (list: keyof Lists, changes: object) =>
  (list === 'open' ? OPEN : raw[list]).map((one, at) => (at === 0 ? { ...one, ...changes } : one));

describe('a session', () => {
  test('has no problem when it is sound', () => expect(told()).toBe(''));

  test('rests its open questions on what was read', () =>
    expect(
      told({ open: firstOf('open', { rests: [{ claim: claim.id, read: '00000000' }] }) }),
    ).toContain('open.0.rests.0.read : « briefcam/a-claim » a changé'));

  test('each fault has its own message', () =>
    expect({
      'fills each of its lengths exactly': told({
        steps: firstOf('steps', { full: { minutes: 16 }, double: undefined }),
      }),
      'gives its groups numbers of the sheet': told({
        groups: [
          { name: both('A', 'A'), reads: [1] },
          { name: both('B', 'B'), reads: [13] },
        ],
      }),
      'names a reading that answers its question': told({
        questions: [1, 4, 4, 8].map((number, at) => ({ question: `q-${at + 1}`, reads: [number] })),
      }),
      'marks out of twenty': told({ grid: raw.grid.slice(0, 3) }),
      'names no living person in its questions': told(
        { open: firstOf('open', { ask: both('Qu’écrit Darmanin ?', 'What does he write?') }) },
        { actors: [aPerson({ name: both('Gérald Darmanin', 'Gérald Darmanin') })] },
      ),
      'judges nobody in its title': told({ title: both('Qui est coupable ?', 'Who is it?') }),
      'gives each side the same space': told({
        sides: firstOf('sides', {
          says: both('Elle le dit longuement.', 'It says so at length.'),
        }),
      }),
      'hands out documents whose author is no living person': told(
        {},
        {
          documents: ['a-document', 'b-document', 'c-document'].map((id) =>
            aDocument({ id, author: both('Gérald Darmanin', 'Gérald Darmanin') }),
          ),
          actors: [aPerson({ name: both('Gérald Darmanin', 'Gérald Darmanin') })],
        },
      ),
    }).toMatchInlineSnapshot(`
      {
        "fills each of its lengths exactly": "content/lessons/sessions/emc-2de.yaml steps.full : « 56 minutes » n’est pas accepté. Attendu : des étapes qui font 55 minutes. Exemple : full: { minutes: 10 }
      content/lessons/sessions/emc-2de.yaml steps.double : « 80 minutes » n’est pas accepté. Attendu : des étapes qui font 110 minutes. Exemple : double: { minutes: 10 }",
        "gives each side the same space": "content/lessons/sessions/emc-2de.yaml sides.fr : « 12 à 23 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun
      content/lessons/sessions/emc-2de.yaml sides.en : « 11 à 21 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun",
        "gives its groups numbers of the sheet": "content/lessons/sessions/emc-2de.yaml groups.1.reads : « 13 » n’est pas accepté. Attendu : des numéros de la fiche, de 1 à 7. Exemple : reads: [1]",
        "hands out documents whose author is no living person": "content/lessons/sessions/emc-2de.yaml a-document.fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml a-document.en : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml b-document.fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml b-document.en : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml c-document.fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml c-document.en : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général",
        "judges nobody in its title": "content/lessons/sessions/emc-2de.yaml title.fr : « coupable » n’est pas accepté. Attendu : une question sur ce que l’on sait, jamais sur une faute. Exemple : Que dit ce classement des faits ?",
        "marks out of twenty": "content/lessons/sessions/emc-2de.yaml grid : « 16 points » n’est pas accepté. Attendu : 20 points : un par question, le reste dans la grille. Exemple : points: 5",
        "names a reading that answers its question": "content/lessons/sessions/emc-2de.yaml questions.0.reads : « 1 » n’est pas accepté. Attendu : un numéro de la fiche, de 1 à 7, sur lequel la question repose (rests) : la phrase de ce repère, ou une phrase qui cite la source de ce document. Exemple : rests: [{ claim: briefcam/a-claim }]
      content/lessons/sessions/emc-2de.yaml questions.3.reads : « 8 » n’est pas accepté. Attendu : un numéro de la fiche, de 1 à 7, sur lequel la question repose (rests) : la phrase de ce repère, ou une phrase qui cite la source de ce document. Exemple : rests: [{ claim: briefcam/a-claim }]",
        "names no living person in its questions": "content/lessons/sessions/emc-2de.yaml open.0.ask.fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général",
      }
    `));
});
