/** Checks the counts that the method page quotes and `npm run check` prints. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aCorrection,
  anActor,
  anArticle,
  anEvent,
  aPage,
  aPerson,
  aPiece,
  aQuestion,
  aReply,
  aSession,
  aTerm,
} from '../../tests/case-entries.ts';
import type { CaseEntries } from './case-entry.ts';
import { takeCensus, tally } from './census.ts';

const census = (entries: Partial<CaseEntries>) => takeCensus(aCaseFile(entries));

describe('tally', () => {
  test('counts each value, most frequent first', () =>
    expect(Object.entries(tally(['a', 'b', 'b']))).toEqual([
      ['b', 2],
      ['a', 1],
    ]));

  test('breaks a tie by name', () =>
    expect(Object.keys(tally(['b', 'a', 'c']))).toEqual(['a', 'b', 'c']));

  test('is empty without values', () => expect(tally([])).toEqual({}));
});

describe('takeCensus', () => {
  test('counts an empty case file', () =>
    expect(census({ pieces: [] })).toMatchObject({
      events: { total: 0, withPrimaryPiece: 0, madePublicLater: 0 },
      claims: { total: 0 },
      pieces: { total: 0, withAddress: 0, uncited: [] },
      articles: [],
      corrections: 0,
    }));

  test('counts events by topic, standing, precision and scope', () =>
    expect(
      census({
        events: [
          anEvent(),
          anEvent({ topic: 'loi', happened: '2014', disclosed: '2014', scope: 'context' }),
          anEvent({ topic: 'loi', standing: 'reported' }),
        ],
      }).events,
    ).toMatchObject({
      total: 3,
      byTopic: { loi: 2, controle: 1 },
      byStanding: { established: 2, reported: 1 },
      byPrecision: { day: 2, year: 1 },
      byScope: { window: 2, context: 1 },
    }));

  test('counts questions by reading level and by session', () => {
    const questions = [
      aQuestion(),
      aQuestion({ id: 'b', level: 'approfondi' }),
      aQuestion({ id: 'c', level: 'approfondi' }),
    ];
    const sessions = [
      aSession({
        questions: ['a-question', 'b', 'c', 'd'].map((question) => ({ question, reads: [1] })),
      }),
    ];
    expect(census({ questions, sessions }).questions).toEqual({
      total: 3,
      byLevel: { essentiel: 1, standard: 0, approfondi: 2 },
      bySession: { 'emc-2de': 4 },
    });
  });

  test('takes the precision of a span from its beginning', () =>
    expect(census({ events: [anEvent({ happened: '2018-10/2019' })] }).events.byPrecision).toEqual({
      month: 1,
    }));

  test('counts the events that rest on a primary pièce that was read', () =>
    expect(
      census({
        pieces: [
          aPiece(),
          aPiece({ id: 'press', kind: 'press' }),
          aPiece({ id: 'unread', seen: 'secondary', seenThrough: ['press'] }),
        ],
        events: [
          anEvent({ pieces: ['press', 'a-piece'] }),
          anEvent({ pieces: ['press'] }),
          anEvent({ pieces: ['unread'] }),
        ],
      }).events.withPrimaryPiece,
    ).toBe(1));

  test('counts the events that became public later, beyond an ordinary delay', () =>
    expect(
      census({
        events: [
          anEvent({ happened: '2015', disclosedIn: 'a-piece' }),
          anEvent({ happened: '2023-11-12', disclosedIn: 'a-piece' }),
          anEvent(),
        ],
      }).events.madePublicLater,
    ).toBe(1));

  test('counts pièces by kind and by how they were read', () =>
    expect(
      census({
        pieces: [
          aPiece(),
          aPiece({ id: 'b', seen: 'copy', copyHost: 'Juricaf' }),
          aPiece({ id: 'c', kind: 'press', url: undefined, noUrl: { fr: 'Non.', en: 'No.' } }),
        ],
      }).pieces,
    ).toMatchObject({
      total: 3,
      byKind: { decision: 2, press: 1 },
      bySeen: { original: 2, copy: 1 },
      withAddress: 2,
    }));

  test('lists the pièces that nothing cites', () =>
    expect(
      census({
        pieces: [
          'event',
          'disclosure',
          'actor',
          'office',
          'term',
          'through',
          'article',
          'page',
          'nothing',
        ].map((id) =>
          aPiece(id === 'nothing' ? { id, seen: 'secondary', seenThrough: ['through'] } : { id }),
        ),
        events: [anEvent({ pieces: ['event'], disclosedIn: 'disclosure' })],
        actors: [
          anActor({ pieces: ['actor'] }),
          aPerson({
            pieces: ['actor'],
            terms: [{ office: 'ministre-interieur', from: '2020', pieces: ['office'] }],
          }),
        ],
        terms: [aTerm({ pieces: ['term'] })],
        articles: [anArticle('<Cite id="a" pieces="article" />')],
        pages: [aPage('<Cite id="a" pieces="page" />')],
      }).pieces.uncited,
    ).toEqual(['nothing']));

  test('counts actors and their terms of office', () =>
    expect(
      census({
        actors: [
          anActor(),
          aPerson({
            terms: [{ office: 'ministre-interieur', from: '2020', pieces: ['a-piece'] }],
          }),
        ],
      }).actors,
    ).toEqual({ total: 2, byKind: { authority: 1, person: 1 }, terms: 1 }));

  test('counts the citing sentences of an article, and the pièces that they cite', () =>
    expect(
      census({
        articles: [anArticle('<Cite id="a" pieces="x y" /><Cite id="b" pieces="x" />')],
      }).articles,
    ).toEqual([{ name: 'briefcam', locale: 'fr', citations: 2, pieces: 2 }]));

  test('counts terms, corrections and replies', () =>
    expect(
      census({
        terms: [aTerm()],
        corrections: [aCorrection()],
        replies: [aReply(), aReply()],
      }),
    ).toMatchObject({ terms: { total: 1 }, corrections: 1, replies: 2 }));
});
