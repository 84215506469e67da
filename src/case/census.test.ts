/** Checks the counts that the method page quotes and `npm run check` prints. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  anActor,
  anArticle,
  anEvent,
  aPage,
  aPerson,
  aPiece,
  aQuestion,
  aSession,
  aTerm,
} from '../../tests/case-entries.ts';
import type { CaseEntries } from './case-entry.ts';
import { takeCensus } from './census.ts';

const census = (entries: Partial<CaseEntries>) => takeCensus(aCaseFile(entries));

describe('takeCensus', () => {
  test('counts an empty case file', () =>
    expect(census({ pieces: [] })).toMatchObject({
      events: { total: 0, withPrimaryPiece: 0, madePublicLater: 0 },
      claims: { total: 0 },
      pieces: { total: 0, uncited: 0 },
      articles: [],
    }));

  test('counts events by standing, most frequent first, ties by name', () =>
    expect(
      Object.entries(
        census({
          events: (['reported', 'disputed', 'established', 'reported'] as const).map((standing) =>
            anEvent({ standing }),
          ),
        }).events.byStanding,
      ),
    ).toEqual([
      ['reported', 2],
      ['disputed', 1],
      ['established', 1],
    ]));

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

  test('counts pièces by how they were read', () =>
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
      bySeen: { original: 2, copy: 1 },
    }));

  test('counts the pièces that nothing cites', () =>
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
    ).toBe(1));

  test('counts the citing sentences of an article, and the pièces that they cite', () =>
    expect(
      census({
        articles: [anArticle('<Cite id="a" pieces="x y" /><Cite id="b" pieces="x" />')],
      }).articles,
    ).toEqual([{ name: 'briefcam', locale: 'fr', citations: 2, pieces: 2 }]));
});
