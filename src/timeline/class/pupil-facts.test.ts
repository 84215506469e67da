/** Protects: what a view hides is in nothing that it is given; doing nothing is no right answer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts, between, DRAWN_WORDS } from '../../../tests/timeline-facts.ts';
import {
  countPlaced,
  countRightNeighbours,
  factsOfChoice,
  mixFacts,
  showFacts,
} from './pupil-facts.ts';

const WORDS = { months: DRAWN_WORDS.months, ordinal: 'er' };
const SIGNALED = between('2024-11-19', '2024-11-20', '2024-12-25', {
  id: '2024-11-19-signalement',
  title: 'Le groupe LFI annonce un signalement',
  label: 'Signalement de LFI',
  name: 'Le groupe LFI annonce un signalement : 19 novembre 2024.',
  date: '19 nov. 2024',
  inClass: { title: 'Un groupe annonce un signalement', label: 'Signalement d’un député' },
});
const OWN = [{ date: '1998-07', title: 'Avant', text: 'Un texte' }];
const FACTS = factsOfChoice({ codes: [SIGNALED.code], own: OWN }, [SIGNALED], WORDS);

test('a fact of the teacher is among the others, at its date and outside the ten years', () => {
  expect(FACTS.map(({ title }) => title)).toEqual(['Avant', 'Un groupe annonce un signalement']);
  expect(FACTS[0]).toMatchObject({ date: 'juil. 1998', scope: 'context' });
});

test.each(['tout', 'dates', 'titres', 'ordre', 'bandes'] as const)(
  'the view « %s » names no party and carries nothing that it hides',
  (view) => {
    const given = JSON.stringify(showFacts(FACTS, view));
    if (view === 'tout') expect(given).toContain('19 nov. 2024');
    else if (view === 'titres') expect(given).not.toMatch(/signalement/i);
    else expect(given).not.toMatch(/20\d\d|1998|happened|disclosed/);
    expect(given.replace(/"inClass".*?\}/g, '')).not.toContain('LFI');
  },
);

test('mixed facts are all there, with at most a third of neighbours right', () =>
  fc.assert(
    fc.property(anyFacts(40), (drawn) => {
      const facts = drawn.map((fact, at) => ({ ...fact, code: `k${(at * 37) % 90}` }));
      const mixed = mixFacts(facts);
      expect(new Set(mixed)).toEqual(new Set(facts));
      expect(countRightNeighbours(mixed)).toBeLessThanOrEqual(
        Math.max(0, Math.floor((facts.length - 1) / 3)),
      );
    }),
  ));

test('facts in the order of time are all at their place, in the reverse few are', () => {
  const days = ['2015-01-01', '2016-01-01', '2017-01-01', '2018-01-01'];
  const facts = days.map((day) => between(day, day.replace('01-01', '01-02')));
  expect(countPlaced(facts)).toBe(4);
  expect(countPlaced(facts.toReversed())).toBe(0);
});

test('dates that overlap may be either way round', () => {
  const year = between('2023-01-01', '2024-01-01');
  const day = between('2023-06-01', '2023-06-02');
  expect([countPlaced([year, day]), countPlaced([day, year])]).toEqual([2, 2]);
});
