/** Checks that a question of a session is refused if its sheet does not give the answer to read. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClaim, anEvent, aQuestion, aSession } from '../../../tests/case-entries.ts';
import { claimDigest } from '../read-digest.ts';
import { checkSheetQuestions, isOnSheet, restsOf } from './check-sheet-question.ts';

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
    const side = { who: both('Elle'), says: both('Elle le dit.'), claim: unread.id };
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

function both(words: string) {
  return { fr: words, en: words };
}
