/** Checks that a classroom session uses pages, sentences and questions that exist, fills its lesson, and is fair. */
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
import { checkSessions, checkSheetQuestions } from './check-session.ts';
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
      'gives its groups numbers of the sheet': told({
        groups: [
          { name: both('A', 'A'), reads: [1] },
          { name: both('B', 'B'), reads: [13] },
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
        questions: ['q-1', 'q-2', 'q-3', 'perdue'].map((question) => ({ question, reads: [4] })),
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
        "gives each side the same space": "content/lessons/sessions/emc-2de.yaml sides.fr : « 12 à 23 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun
      content/lessons/sessions/emc-2de.yaml sides.en : « 11 à 21 caractères » n’est pas accepté. Attendu : des positions de longueur proche : la plus longue au plus 1,6 fois la plus courte. Exemple : une phrase pour chacun",
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
        "opens pages that exist": "content/lessons/sessions/emc-2de.yaml to : « perdue » n’est pas accepté. Attendu : une page (src/i18n/routes.ts) qui existe. Exemple : preset-parcours
      content/lessons/sessions/emc-2de.yaml to : « perdue-aussi » n’est pas accepté. Attendu : une page (src/i18n/routes.ts) qui existe. Exemple : preset-emc",
        "uses sentences, terms and questions that exist": "content/lessons/sessions/emc-2de.yaml documents : « perdu » n’est pas accepté. Attendu : un document (content/facts/documents) qui existe. Exemple : briefcam-qui-autorise
      content/lessons/sessions/emc-2de.yaml landmarks : « briefcam/perdue » n’est pas accepté. Attendu : une phrase vérifiée qui existe. Exemple : briefcam/annee-2015
      content/lessons/sessions/emc-2de.yaml sides : « briefcam/perdue » n’est pas accepté. Attendu : une phrase vérifiée qui existe. Exemple : briefcam/annee-2015
      content/lessons/sessions/emc-2de.yaml words : « perdu » n’est pas accepté. Attendu : un terme du glossaire (content/facts/glossary) qui existe. Exemple : mise-en-demeure
      content/lessons/sessions/emc-2de.yaml questions : « perdue » n’est pas accepté. Attendu : une question (content/lessons/questions) qui existe. Exemple : deux-portes",
      }
    `));
});

describe('the questions of a session', () => {
  const [read, unread] = [aClaim({ id: 'cjr/read' }), aClaim({ id: 'cjr/unread' })];
  const quoted = aClaim({ id: 'cjr/quoted', pieces: ['constitution'] });
  const on = (claim: typeof read) =>
    aQuestion({ rests: [{ claim: claim.id, read: claimDigest(claim) }] });
  /** What the author is told of one question that names these readings of its sheet: four documents or landmarks. */
  const told = (
    asked: { reads?: number[]; marks?: number[] },
    question: ReturnType<typeof aQuestion>,
    changes: object = {},
  ) => {
    const session = aSession({
      landmarks: [read.id, read.id],
      // Other checks report the three that do not exist.
      questions: [question.id, 'one', 'two', 'three'].map((id) => ({ question: id, ...asked })),
      ...changes,
    });
    const documents = session.documents.map((id) => aDocument({ id, piece: 'constitution' }));
    const claims = [read, unread, quoted];
    return checkSheetQuestions(
      session,
      aCaseFile({ claims, documents, questions: [question] }),
    ).map(({ field, message }) => `${field} : ${message}`);
  };

  test('may rest on the sentence of the landmark that they name', () =>
    expect(told({ reads: [4] }, on(read))).toEqual([]));

  test('may rest on a sentence that cites the source of the document that they name', () => {
    expect(told({ reads: [1] }, on(quoted))).toEqual([]);
    expect(told({ reads: [1] }, on(unread))).toHaveLength(1);
  });

  test('may rest on the page that defines the five words, if the sheet defines them', () => {
    const question = aQuestion({ rests: [{ page: 'methode' }] });
    expect(told({ marks: [1] }, question)).toHaveLength(1);
    expect(told({ marks: [1] }, question, { marks: true })).toEqual([]);
  });

  test('each fault has its own message', () =>
    expect({
      'name what answers them': told({}, on(read)),
      'do not rest on what pupils do not have': told({ reads: [5] }, on(unread)),
      'name a number that the sheet has': told({ reads: [6] }, on(read)),
    }).toMatchInlineSnapshot(`
      {
        "do not rest on what pupils do not have": [
          "questions.0.reads : « 5 » n’est pas accepté. Attendu : un numéro de la fiche, de 1 à 5, sur lequel la question repose (rests) : la phrase de ce repère, ou une phrase qui cite la source de ce document. Exemple : rests: [{ claim: cjr/read }]",
        ],
        "name a number that the sheet has": [
          "questions.0.reads : « 6 » n’est pas accepté. Attendu : un numéro de la fiche, de 1 à 5, sur lequel la question repose (rests) : la phrase de ce repère, ou une phrase qui cite la source de ce document. Exemple : rests: [{ claim: cjr/read }]",
        ],
        "name what answers them": [
          "questions.0 : « a-question » n’est pas accepté. Attendu : ce qui y répond sur la fiche : reads, ou marks si elle définit les cinq mots. Exemple : { question: a-question, reads: [1] }",
        ],
      }
    `));
});
