/** Protects: a view copied as an address comes back the same, and an address cannot do more than choose a view. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aFact, between } from '../../../tests/timeline-facts.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from './timeline-window.ts';
import {
  cleanQuery,
  factsOfLayout,
  foldText,
  formatView,
  LAYOUTS,
  matchFact,
  NO_FILTERS,
  parseView,
  QUERY_MAX,
  WHOLE_VIEW,
  type Known,
  type ViewState,
} from './view-state.ts';
import { STANDINGS, TOPICS } from './vocabulary.ts';

const KNOWN: Known = {
  actors: new Set(['cnil', 'disclose', 'la-quadrature-du-net']),
  facts: new Set(['2015-police-nationale', '2023-11-14-disclose', '2025-01-27-classement']),
  choices: { cjr: ['2025-01-27-classement'] },
};
const parse = (search: string, hash = '') => parseView(search, hash, KNOWN);
const anyDay = fc.integer({ min: TIMELINE_WINDOW.start, max: TIMELINE_WINDOW.end - 1 });
const anyYear = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });

const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    layout: fc.constantFrom(...LAYOUTS),
    query: fc.string({ maxLength: 200, unit: 'grapheme' }).map(cleanQuery),
    topics: fc.subarray([...TOPICS], { minLength: 1 }),
    standings: fc.subarray([...STANDINGS], { minLength: 1 }),
    actor: fc.constantFrom('', ...KNOWN.actors),
    choice: fc.constantFrom('', 'cjr'),
    fact: fc.constantFrom('', ...KNOWN.facts),
    day: anyDay,
    zoom: fc.option(
      fc.tuple(anyDay, anyDay).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const),
      { nil: undefined },
    ),
    years: fc.oneof(
      fc.tuple(anyYear, anyYear),
      fc.constant([NO_FILTERS.from, NO_FILTERS.to] as const),
    ),
  })
  .map(({ years: [a, b], ...view }) => ({
    ...view,
    facts: KNOWN.choices[view.choice] ?? [],
    from: Math.min(a, b),
    to: Math.max(a, b),
  }));

describe('an address', () => {
  test('gives back the view that it was made of', () =>
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(formatView(view), `#${view.fact}`)).toEqual(view);
      }),
      { numRuns: 500 },
    ));

  test('of the whole view is empty', () => expect(formatView(WHOLE_VIEW)).toBe(''));

  test('reads as a sentence', () =>
    expect(
      formatView({
        ...WHOLE_VIEW,
        layout: 'tard',
        query: 'cnil',
        topics: ['justice', 'loi'],
        from: 2019,
        to: 2023,
        day: on('2024-10-28'),
        zoom: [on('2023-01-01'), on('2024-01-01')],
      }),
    ).toBe(
      'vue=tard&q=cnil&sujet=justice,loi&de=2019&a=2023&jour=2024-10-28&du=2023-01-01&au=2023-12-31',
    ));

  test('names the facts of a choice by the name of the choice', () => {
    expect(parse('?choix=cjr').facts).toEqual(['2025-01-27-classement']);
    expect(parse('?choix=toString').facts).toEqual([]);
  });

  test('opens a fact by its fragment, or by a parameter where a fragment is lost', () => {
    expect(parse('', '#2015-police-nationale').fact).toBe('2015-police-nationale');
    expect(parse('?fait=2015-police-nationale').fact).toBe('2015-police-nationale');
  });

  test.each([
    '?sujet=<script>alert(1)</script>',
    '?sujet=constructor,__proto__',
    '?statut=toString',
    '?acteur=__proto__',
    '?acteur=javascript:alert(1)',
    '?de=1e9&a=-1',
    '?de=2024&a=2016',
    '?jour=2014-12-31&du=2023-13-01&au=2023-02-30',
    '?du=2024-01-01&au=2023-01-01',
    '?vue=__proto__&fait=<img src=x>',
    '?q=%',
    '?__proto__[x]=1',
    '?choix=__proto__',
    `?choix=${'emc,'.repeat(5000)}`,
    `?q=${'%00'.repeat(500)}`,
  ])('ignores what it does not know: %s', (search) => {
    const view = parse(search, '#%E0%A4%A');
    expect(view.query.length).toBeLessThanOrEqual(QUERY_MAX);
    expect({ ...view, query: '' }).toEqual(WHOLE_VIEW);
  });
});

describe('a filter', () => {
  const fact = aFact({ actors: ['cnil'], title: 'Une Enquête de la CNIL' });
  const nameOf = (id: string) => (id === 'cnil' ? 'CNIL' : '');
  test.each([
    [{}, true],
    [{ query: 'enquete cnil' }, true],
    [{ query: 'enquete police' }, false],
    [{ topics: ['loi'] as const }, false],
    [{ standings: ['reported'] as const }, false],
    [{ actor: 'disclose' }, false],
    [{ from: 2024 }, false],
    [{ to: 2022 }, false],
    [{ facts: ['other'] }, false],
  ])('%o leaves it: %s', (change, isLeft) =>
    expect(matchFact({ ...NO_FILTERS, ...change }, fact, nameOf)).toBe(isLeft),
  );

  test('finds words without their accents and ligatures', () =>
    expect(foldText('Œuvre d’Été')).toBe("oeuvre d'ete"));
});

describe('a layout', () => {
  const police = between('2015-01-01', '2016-01-01', '2023-11-14', { id: 'police' });
  const fosses = between('2023-06-01', '2023-09-01', '2024-10-28', { id: 'fosses' });
  const facts = [police, fosses, aFact()];
  test.each([
    ['premier', ['police']],
    ['tard', ['police', 'fosses']],
    ['tous', ['police', 'fosses', 'a-fact']],
  ] as const)('%s has these facts: %j', (layout, ids) =>
    expect(factsOfLayout(layout, facts).map(({ id }) => id)).toEqual(ids),
  );

  test('of one fact is empty where no fact was learnt late', () =>
    expect(factsOfLayout('premier', [aFact()])).toEqual([]));
});
