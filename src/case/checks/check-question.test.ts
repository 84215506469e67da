/** Checks that a classroom question rests on what was read, and questions nobody's guilt. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  anEvent,
  aPerson,
  aQuestion,
  both,
} from '../../../tests/case-entries.ts';
import type { CaseEntries, Question } from '../case-entry.ts';
import { claimDigest, eventDigest } from '../read-digest.ts';
import { checkQuestions } from './check-question.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const claim = aClaim();
const RESTS = [{ claim: claim.id, read: claimDigest(claim) }];

/** Messages for the author of these questions. */
function toldAbout(questions: Question[], entries: Partial<CaseEntries> = {}): string {
  const file = aCaseFile({ claims: [claim], questions, ...entries });
  return toldOf(checkQuestions(file));
}

const told = (changes: Parameters<typeof aQuestion>[0] = {}, entries: Partial<CaseEntries> = {}) =>
  toldAbout([aQuestion({ rests: RESTS, ...changes })], entries);

const asking = (fr: string, en: string) => told({ ask: both(fr, en) });

describe('what a question rests on', () => {
  const event = anEvent();

  test('is accepted as it was read', () => {
    const rests = [...RESTS, { event: event.id, read: eventDigest(event) }, { page: 'methode' }];
    expect(told({ rests }, { events: [event] })).toBe('');
  });

  test('is reported if it has changed', () =>
    expect(
      told({ rests: [{ claim: claim.id, read: '00000000' }] }).replace(RESTS[0]?.read ?? '', 'x'),
    ).toMatchInlineSnapshot(
      `"content/lessons/questions/cjr.yaml, entrée a-question rests.0.read : « briefcam/a-claim » a changé depuis que cette réponse a été écrite (« 00000000 »). Attendu : relire la question et la réponse à côté de la phrase, puis écrire ce qui a été lu. Exemple : read: "x""`,
    ));
});

describe('the words of a question', () => {
  test('each fault has its own message', () =>
    expect({
      'name no living person': told(
        { why: both('Darmanin le dit.', 'The minister says so.') },
        { actors: [aPerson({ name: both('Gérald Darmanin', 'Gérald Darmanin') })] },
      ),
      'judge nobody, even in an option': told({
        options: [
          { text: both('Le ministre ment', 'The minister lied'), right: true },
          { text: both('Le Sénat', 'The Senate'), no: both('Non.', 'No.') },
          { text: both('Le maire', 'The mayor'), no: both('Non.', 'No.') },
        ],
      }),
      'may not be repeated': toldAbout([
        aQuestion({ rests: RESTS }),
        aQuestion({ rests: RESTS, id: 'twin' }),
      ]),
    }).toMatchInlineSnapshot(`
      {
        "judge nobody, even in an option": "content/lessons/questions/cjr.yaml, entrée a-question options.0.text.fr : « ment » n’est pas accepté. Attendu : une question sur ce que l’on sait, jamais sur une faute. Exemple : Que dit ce classement des faits ?
      content/lessons/questions/cjr.yaml, entrée a-question options.0.text.en : « lied » n’est pas accepté. Attendu : une question sur ce que l’on sait, jamais sur une faute. Exemple : Que dit ce classement des faits ?",
        "may not be repeated": "content/lessons/questions/cjr.yaml, entrée twin ask.fr : « Qui met le ministère en demeure ? » n’est pas accepté. Attendu : une question que « a-question » ne pose pas déjà. Exemple : une autre question",
        "name no living person": "content/lessons/questions/cjr.yaml, entrée a-question why.fr : « Gérald Darmanin » n’est pas accepté. Attendu : aucun nom de personne vivante dans une question. Exemple : un ministre, le procureur général",
      }
    `));

  test('may define a term of law by guilt', () =>
    expect(
      told({
        kind: 'match',
        options: undefined,
        terms: ['un', 'deux', 'trois'].map((term) => ({
          term,
          means: both('Il est déclaré coupable.', 'He is found guilty.'),
        })),
      }),
    ).toBe(''));

  test('may name somebody who has died', () =>
    expect(
      told(
        { ask: both('Qu’a écrit Darmanin ?', 'What did Darmanin write?') },
        { actors: [aPerson({ died: '1836' })] },
      ),
    ).toBe(''));

  test.each([
    ['Qui a menti ?', 'Who is it?'],
    ['Quelles sont les fautives ?', 'Who is it?'],
    ['Qui ?', 'Has anyone been cleared?'],
  ])('may not be « %s » or “%s”', (fr, en) =>
    expect(asking(fr, en)).toContain('jamais sur une faute'),
  );

  test.each([
    ['Quel élément manque ?', 'Which element is missing?'],
    ['Que dit la loi de l’innocence ?', 'What does the law say of innocence?'],
  ])('may be « %s » and “%s”', (fr, en) => expect(asking(fr, en)).toBe(''));
});
