/** Protects: only what is sure counts, in a wait and on a day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { anyFacts, between } from '../../../tests/timeline-facts.ts';
import { isLate, knowledgeOn, leastWait, sortByKnowledge } from './fact.ts';
import { sayDayCounts } from './said-counts.ts';

const POLICE = between('2015-01-01', '2016-01-01', '2023-11-14');

describe('a wait', () => {
  test('of a year runs from its last day', () =>
    expect(leastWait(POLICE)).toBe(on('2023-11-14') - on('2015-12-31')));

  test('of 90 days is not late, of 91 is', () => {
    expect(isLate(between('2023-01-01', '2023-01-02', '2023-04-01'))).toBe(false);
    expect(isLate(between('2023-01-01', '2023-01-02', '2023-04-02'))).toBe(true);
  });

  test('is none where nothing shows that the public learnt it later', () =>
    expect(leastWait(between('2018-01-01', '2019-01-01'))).toBe(0));
});

describe('on a day', () => {
  test.each([
    ['2015-12-30', 'to-come'],
    ['2015-12-31', 'hidden'],
    ['2023-11-13', 'hidden'],
    ['2023-11-14', 'public'],
  ])('%s a fact of 2015 that was published on 14 November 2023 is %s', (day, state) =>
    expect(knowledgeOn(on(day), POLICE)).toBe(state),
  );

  test('every fact has one state', () =>
    fc.assert(
      fc.property(anyFacts(40), fc.integer({ min: 16_000, max: 20_500 }), (facts, day) => {
        const { hidden, public: known, 'to-come': coming } = sortByKnowledge(day, facts);
        expect(hidden.length + known.length + coming.length).toBe(facts.length);
      }),
    ));

  test.each([
    ['2023-11-13', 'Le 13 novembre 2023, la veille : aucun public, 1 caché, rien à venir.'],
    ['2023-11-14', 'Le 14 novembre 2023 : 1 public, rien, rien à venir.'],
  ])('a sentence for %s counts each state with the form of its number', (day, sentence) =>
    expect(
      sayDayCounts(`${Number(day.slice(-2))} novembre 2023`, [POLICE], on(day), {
        on: 'Le {date} :',
        eve: 'Le {date}, la veille :',
        counts: {
          hidden: { none: 'rien,', one: '{n} caché,', many: '{n} cachés,' },
          public: { none: 'aucun public,', one: '{n} public,', many: '{n} publics,' },
          'to-come': { none: 'rien à venir.', one: '{n} à venir.', many: '{n} à venir.' },
        },
      }).join(' '),
    ).toBe(sentence),
  );
});
