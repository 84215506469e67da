/** Checks that a classroom session uses pages, sentences and questions that exist, fills its lesson, and is fair. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  aDocument,
  anEvent,
  aPerson,
  aQuestion,
  aSession,
  both,
  RAW_SESSION,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { claimDigest } from '../read-digest.ts';
import { checkSessions, checkSheetQuestions, isOnSheet, restsOf } from './check-session.ts';
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
        documents: ['a-document', 'b-document', 'c-document'].map((id) => aDocument({ id })),
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
      'must be in the closed list': told({ id: 'emc-3e' }),
      'fills each of its lengths exactly': told({
        steps: firstOf('steps', { full: { minutes: 16 }, double: undefined }),
      }),
      'gives a step the time that its class needs': told({
        steps: firstOf('steps', { core: { minutes: 10, handling: 8, talks: 6, seconds: 30 } }),
      }),
      'gives its groups numbers of the sheet': told({
        groups: [
          { name: both('A', 'A'), reads: [1] },
          { name: both('B', 'B'), reads: [13] },
        ],
      }),
      'gives its groups about as much to read': told({
        groups: [
          { name: both('A', 'A'), reads: [1] },
          { name: both('B', 'B'), reads: [1, 2] },
        ],
      }),
      'marks out of twenty': told({ grid: raw.grid.slice(0, 3) }),
      'opens pages that exist': told({
        steps: firstOf('steps', { to: ['perdue'] }),
        material: firstOf('material', { to: 'perdue-aussi' }),
      }),
      'uses sentences, terms and questions that exist': told({
        documents: ['a-document', 'b-document', 'perdu'],
        landmarks: ['briefcam/a-claim', 'briefcam/perdue'],
        sides: firstOf('sides', { claim: 'briefcam/perdue' }),
        words: [{ term: 'perdu' }],
        questions: ['q-1', 'q-2', 'q-3', 'perdue'],
      }),
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
        "gives a step the time that its class needs": "content/lessons/sessions/emc-2de.yaml steps.0.core.minutes : « 10 » n’est pas accepté. Attendu : au moins 11,0 minutes, comptées d’après ce que la classe lit, dit et écrit. Exemple : 11",
        "gives each side the same space": "content/lessons/sessions/emc-2de.yaml sides.fr : « 12 à 23 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun
      content/lessons/sessions/emc-2de.yaml sides.en : « 11 à 21 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun",
        "gives its groups about as much to read": "content/lessons/sessions/emc-2de.yaml groups.fr : « 4, 8 mots » n’est pas accepté. Attendu : des lectures proches : la plus longue au plus 1,4 fois la plus courte. Exemple : reads: [1, 4]
      content/lessons/sessions/emc-2de.yaml groups.en : « 4, 8 mots » n’est pas accepté. Attendu : des lectures proches : la plus longue au plus 1,4 fois la plus courte. Exemple : reads: [1, 4]",
        "gives its groups numbers of the sheet": "content/lessons/sessions/emc-2de.yaml groups.1.reads : « 13 » n’est pas accepté. Attendu : un numéro de la fiche, de 1 à 7. Exemple : 1",
        "hands out documents whose author is no living person": "content/lessons/sessions/emc-2de.yaml documents (a-document).fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml documents (a-document).en : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml documents (b-document).fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml documents (b-document).en : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml documents (c-document).fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général
      content/lessons/sessions/emc-2de.yaml documents (c-document).en : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général",
        "judges nobody in its title": "content/lessons/sessions/emc-2de.yaml title.fr : « coupable » n’est pas accepté. Attendu : une question sur ce que l’on sait, jamais sur une faute. Exemple : Que dit ce classement des faits ?",
        "marks out of twenty": "content/lessons/sessions/emc-2de.yaml grid : « 16 points » n’est pas accepté. Attendu : 20 points : un par question, le reste dans la grille. Exemple : points: 5",
        "must be in the closed list": "content/lessons/sessions/emc-3e.yaml nom du fichier : « emc-3e » n’est pas accepté. Attendu : un nom parmi emc-2de, emc-tle, snt-2de, sources. Exemple : emc-2de.yaml",
        "names no living person in its questions": "content/lessons/sessions/emc-2de.yaml open.0.ask.fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général",
        "opens pages that exist": "content/lessons/sessions/emc-2de.yaml to : « perdue » n’est pas accepté. Attendu : une page (src/i18n/routes.ts) qui existe. Exemple : preset-emc
      content/lessons/sessions/emc-2de.yaml to : « perdue-aussi » n’est pas accepté. Attendu : une page (src/i18n/routes.ts) qui existe. Exemple : preset-emc",
        "uses sentences, terms and questions that exist": "content/lessons/sessions/emc-2de.yaml documents : « perdu » n’est pas accepté. Attendu : un document (content/facts/documents) qui existe. Exemple : briefcam-qui-autorise
      content/lessons/sessions/emc-2de.yaml landmarks : « briefcam/perdue » n’est pas accepté. Attendu : une phrase vérifiée qui existe. Exemple : briefcam/annee-2015
      content/lessons/sessions/emc-2de.yaml sides : « briefcam/perdue » n’est pas accepté. Attendu : une phrase vérifiée qui existe. Exemple : briefcam/annee-2015
      content/lessons/sessions/emc-2de.yaml words : « perdu » n’est pas accepté. Attendu : un terme du glossaire (content/facts/glossary) qui existe. Exemple : mise-en-demeure
      content/lessons/sessions/emc-2de.yaml questions : « perdue » n’est pas accepté. Attendu : une question (content/lessons/questions) qui existe. Exemple : deux-portes",
      }
    `));
});

const rest = (changes: object) => ({ pieces: [], ...changes });
const nothing = { sheetClaims: new Set<string>(), sheetPieces: new Set<string>() };

describe('a question is on the sheet', () => {
  test('if one of the claims or events on which it rests is', () => {
    const questionRests = [rest({ claim: 'cjr/a' }), rest({ event: '2023-a' })];
    expect(isOnSheet({ ...nothing, questionRests })).toBe(false);
    for (const id of ['cjr/a', '2023-a'])
      expect(isOnSheet({ ...nothing, questionRests, sheetClaims: new Set([id]) })).toBe(true);
  });

  test('if a claim on which it rests cites a document of the sheet', () => {
    const questionRests = [rest({ claim: 'cjr/a', pieces: ['constitution'] })];
    expect(isOnSheet({ ...nothing, questionRests, sheetPieces: new Set(['decret']) })).toBe(false);
    expect(isOnSheet({ ...nothing, questionRests, sheetPieces: new Set(['constitution']) })).toBe(
      true,
    );
  });

  test('if the sheet prints the rules of the page on which it rests', () => {
    const questionRests = [rest({ page: 'methode' })];
    expect(isOnSheet({ ...nothing, questionRests })).toBe(false);
    expect(isOnSheet({ ...nothing, questionRests, sheetPages: new Set(['methode']) })).toBe(true);
  });
});

describe('the questions of a session', () => {
  const [read, unread] = [aClaim({ id: 'cjr/read' }), aClaim({ id: 'cjr/unread' })];
  const on = (claim: typeof read, id: string) =>
    aQuestion({ id, rests: [{ claim: claim.id, read: claimDigest(claim) }] });
  const told = (changes: object, ...questions: ReturnType<typeof aQuestion>[]) => {
    const session = aSession({
      landmarks: [read.id, read.id],
      // Other checks report the three that do not exist.
      questions: [questions[0]?.id, 'one', 'two', 'three'],
      ...changes,
    });
    return checkSheetQuestions(session, aCaseFile({ claims: [read, unread], questions })).map(
      ({ field, message }) => `${field} : ${message}`,
    );
  };

  test('may rest on a sentence that the sheet prints', () =>
    expect(told({}, on(read, 'a-question'))).toEqual([]));

  test('may rest on a position that the sheet prints', () => {
    const side = {
      who: both('Elle', 'She'),
      says: both('Elle le dit.', 'She says so.'),
      claim: unread.id,
    };
    expect(told({ sides: [side, side] }, on(unread, 'a-question'))).toEqual([]);
  });

  test('may not rest on sentences that pupils do not have', () =>
    expect(told({}, on(unread, 'a-question'))[0]).toMatchInlineSnapshot(
      `"questions.0 : « a-question » n’est pas accepté. Attendu : une question dont la réponse est sur la fiche : elle repose (rests) sur une phrase de landmarks ou de sides, ou sur la pièce d’un document. Exemple : rests: [{ claim: cjr/read }]"`,
    ));

  test('may rest on the page that defines the words, if the sheet defines them', () => {
    const question = aQuestion({ rests: [{ page: 'methode' }] });
    expect(told({}, question)).toHaveLength(1);
    expect(told({ marks: true }, question)).toEqual([]);
  });
});

test('an order rests on each of its events, with its pièces', () => {
  const event = anEvent();
  const events = [event.id, event.id, event.id];
  const rests = restsOf({ rests: undefined, events }, aCaseFile({ events: [event] }));
  expect(rests[0]).toMatchObject({ event: event.id, pieces: event.pieces });
  expect(rests).toHaveLength(3);
});
