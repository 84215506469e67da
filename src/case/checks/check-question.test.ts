/** Checks that a classroom question rests on what was read, and questions nobody's guilt. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  anEvent,
  aPerson,
  aQuestion,
  aTerm,
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
  const index = {
    pieces: new Map(),
    actors: new Map(),
    terms: new Set<string>(),
    events: new Set<string>(),
  };
  return toldOf(checkQuestions(file, index));
}

const told = (changes: Parameters<typeof aQuestion>[0] = {}, entries: Partial<CaseEntries> = {}) =>
  toldAbout([aQuestion({ rests: RESTS, ...changes })], entries);

/** Messages for the author of a match of these terms. */
const matching = (terms: readonly object[], entries: Partial<CaseEntries> = {}) =>
  told({ kind: 'match', options: undefined, terms }, entries);

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

  test('must exist', () =>
    expect(told({ rests: [{ claim: 'briefcam/perdue', read: '00000000' }, { page: 'perdue' }] }))
      .toMatchInlineSnapshot(`
        "content/lessons/questions/cjr.yaml, entrée a-question rests.0 : « briefcam/perdue » n’est pas accepté. Attendu : une phrase vérifiée (article/phrase) ou un fait qui existe. Exemple : briefcam/annee-2015
        content/lessons/questions/cjr.yaml, entrée a-question rests.1.page : « perdue » n’est pas accepté. Attendu : une page qui existe. Exemple : methode"
      `));

  test('must be terms of the glossary', () =>
    expect(matching([{ term: 'un' }, { term: 'deux' }, { term: 'trois' }])).toContain(
      'terms : « un » n’est pas accepté. Attendu : un terme du glossaire qui existe',
    ));
});

describe('a match', () => {
  const terms = [
    aTerm({
      id: 'question-ecrite',
      term: both('Question écrite', 'written question'),
      definition: both('Question posée à un ministre.', 'Something asked of a minister.'),
    }),
    aTerm({
      id: 'plainte',
      term: both('Plainte', 'complaint'),
      definition: both('Une personne informe la justice.', 'Someone informs the justice system.'),
    }),
    aTerm({
      id: 'requisition',
      term: both('Réquisition', 'requisition'),
      definition: both('Un ordre donné en enquête.', 'An order in an investigation.'),
    }),
  ];
  const asked = terms.map(({ id }) => ({ term: id }));
  const matched = (changes: readonly object[] = [], others: Partial<CaseEntries> = { terms }) => {
    const list = asked.map((term, at) => ({ ...term, ...changes[at] }));
    return matching(list, others)
      .split('\n')
      .filter((line) => !line.includes('un terme du glossaire'))
      .join('\n');
  };

  test('may not be solved by comparing words', () =>
    expect(matched()).toMatchInlineSnapshot(
      `"content/lessons/questions/cjr.yaml, entrée a-question terms.0.means.fr : « question » est dans « Question écrite » et, parmi les définitions proposées, dans la sienne seule : la réponse se devine. Attendu : une définition sans ce mot. Exemple : means: { fr: …, en: … }"`,
    ));

  test('may give a meaning of its own, without that word', () =>
    expect(
      matched([{ means: both('Un député interroge un ministre.', 'A deputy asks a minister.') }]),
    ).toBe(''));

  test('may not give a meaning with another form of that word', () =>
    expect(
      matched([{ means: both('Un député questionne un ministre.', 'A minister is questioned.') }]),
    ).toContain('terms.0.means.en : « question »'));

  test('may share a word that another meaning also has', () =>
    expect(
      matched([
        {},
        { means: both('Une question à la justice.', 'Someone informs the justice system.') },
      ]),
    ).toBe(''));

  test('may define a term of law by guilt, but names nobody', () => {
    const guilty = { means: both('Il est déclaré coupable.', 'He is found guilty.') };
    expect(matched([guilty])).toBe('');
    const minister = aPerson({ name: both('Gérald Darmanin', 'Gérald Darmanin') });
    const named = { means: both('Darmanin répond.', 'The minister answers.') };
    expect(matched([named], { terms, actors: [minister] })).toContain(
      'terms.0.means.fr : « Gérald Darmanin » n’est pas accepté',
    );
  });
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

  test('may name somebody who has died', () =>
    expect(
      told(
        { ask: both('Qu’a écrit Darmanin ?', 'What did Darmanin write?') },
        { actors: [aPerson({ died: '1836' })] },
      ),
    ).toBe(''));

  test.each([
    ['Qui ment ?', 'Who is it?'],
    ['Qui a menti ?', 'Who is it?'],
    ['Qui est le menteur ?', 'Who is it?'],
    ['Qui est coupable ?', 'Who is it?'],
    ['Quelles sont les fautives ?', 'Who is it?'],
    ['Qui a été blanchi ?', 'Who is it?'],
    ['Est-elle innocentée ?', 'Who is it?'],
    ['Qui ?', 'Who is guilty?'],
    ['Qui ?', 'Who is at fault?'],
    ['Qui ?', 'Has anyone been cleared?'],
  ])('may not be « %s » or “%s”', (fr, en) =>
    expect(asking(fr, en)).toContain('jamais sur une faute'),
  );

  test.each([
    ['Quel élément manque ?', 'Which element is missing?'],
    ['Quel complément la CNIL demande-t-elle ?', 'What more does the CNIL ask?'],
    ['Que dit le règlement ?', 'What does the regulation say?'],
    ['Que dit la loi de l’innocence ?', 'What does the law say of innocence?'],
  ])('may be « %s » and “%s”', (fr, en) => expect(asking(fr, en)).toBe(''));
});
