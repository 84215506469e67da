/** Protects: a view copied as an address comes back the same, and an address cannot do more than choose a view. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import {
  cleanQuery,
  foldText,
  formatView,
  formatWindow,
  matchEvent,
  parseView,
  parseWindow,
  QUERY_MAX,
  WHOLE_VIEW,
  type ViewedEvent,
  type ViewState,
} from './view-state.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from './timeline-window.ts';
import { ADDED, STANDINGS, TOPICS } from './vocabulary.ts';

const ACTORS = new Set(['cnil', 'disclose', 'la-quadrature-du-net']);

/** In the order of time, as a page has them. */
const FACTS = new Set(['2015-police-nationale', '2023-11-14-disclose', '2025-01-27-classement']);

const CHOICES = new Map([['cjr', ['2015-police-nationale', '2025-01-27-classement']]]);

const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    query: fc.string({ maxLength: 200, unit: 'grapheme' }).map(cleanQuery),
    topics: fc.subarray([...TOPICS], { minLength: 1 }),
    standings: fc.subarray([...STANDINGS], { minLength: 1 }),
    actor: fc.constantFrom('', ...ACTORS),
    facts: fc.subarray([...FACTS]),
    years: fc.oneof(
      fc.tuple(
        fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
        fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
      ),
      fc.constant([WHOLE_VIEW.from, WHOLE_VIEW.to] as const),
    ),
  })
  .map(({ years: [a, b], ...view }) => ({ ...view, from: Math.min(a, b), to: Math.max(a, b) }));

describe('an address', () => {
  test('gives back the view that it was made of', () =>
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view), ACTORS, FACTS)).toEqual(view);
        expect(parseView(formatView(view, CHOICES), ACTORS, FACTS, CHOICES)).toEqual(view);
      }),
      { numRuns: 500 },
    ));

  test('names a choice, unless it names facts one by one', () => {
    const factsOf = (search: string) => parseView(search, ACTORS, FACTS, CHOICES).facts;
    expect(factsOf('?choix=cjr')).toEqual(CHOICES.get('cjr'));
    expect(formatView({ ...WHOLE_VIEW, facts: factsOf('?choix=cjr') }, CHOICES)).toBe('choix=cjr');
    expect(factsOf('?choix=cjr&faits=2023-11-14-disclose')).toEqual(['2023-11-14-disclose']);
    for (const name of ['emc', '__proto__', 'constructor', '', '<b>'])
      expect(factsOf(`?choix=${name}`), name).toEqual([]);
  });

  test('of the whole view is empty', () => expect(formatView(WHOLE_VIEW)).toBe(''));

  test('reads as a sentence', () =>
    expect(
      formatView({
        ...WHOLE_VIEW,
        query: 'cnil',
        topics: ['justice', 'loi'],
        from: 2019,
        to: 2023,
      }),
    ).toBe('q=cnil&sujet=justice,loi&de=2019&a=2023'));

  test('that names no topic shows them all, and so does one that said « - » before', () => {
    expect(parseView('?sujet=&statut=', ACTORS, FACTS)).toEqual(WHOLE_VIEW);
    expect(parseView('?sujet=-&statut=-', ACTORS, FACTS)).toEqual(WHOLE_VIEW);
  });

  test.each([
    '?sujet=<script>alert(1)</script>',
    '?sujet=constructor,__proto__',
    '?statut=toString',
    '?acteur=__proto__',
    '?acteur=javascript:alert(1)',
    '?de=1e9&a=-1',
    '?de=2024&a=2016',
    '?de=2015-11-13',
    '?q=%',
    '?q=%E0%A4%A',
    '?__proto__[x]=1',
    '?faits=',
    '?faits=__proto__,constructor,2023-11-14',
    '?faits=<img src=x>,javascript:alert(1)',
    `?faits=${'2023-11-14-disclosed,'.repeat(5000)}`,
    `?q=${'%00'.repeat(500)}`,
  ])('ignores what it does not know: %s', (search) => {
    const { query, ...view } = parseView(search, ACTORS, FACTS);
    const { query: none, ...whole } = WHOLE_VIEW;
    expect(none).toBe('');
    expect(view).toEqual(whole);
    expect(query.length).toBeLessThanOrEqual(QUERY_MAX);
  });

  test('says facts one by one, in the order of time, each once, and none that it does not know', () => {
    const { facts } = parseView(
      '?faits=2025-01-27-classement,nobody,2015-police-nationale,2025-01-27-classement',
      ACTORS,
      FACTS,
    );
    expect(facts).toEqual(['2015-police-nationale', '2025-01-27-classement']);
    expect(formatView({ ...WHOLE_VIEW, facts })).toBe(
      'faits=2015-police-nationale,2025-01-27-classement',
    );
  });

  test('never fails, whatever is written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (search) => {
        const view = parseView(search, ACTORS, FACTS);
        expect(TOPICS).toEqual(expect.arrayContaining([...view.topics]));
        expect(view.from).toBeLessThanOrEqual(view.to);
        expect([...view.query].length).toBeLessThanOrEqual(QUERY_MAX);
        expect(view.facts.length).toBeLessThanOrEqual(FACTS.size);
      }),
      { numRuns: 500 },
    ));
});

describe('matchEvent', () => {
  const event: ViewedEvent = {
    id: '2023-11-15-cnil',
    topic: 'controle',
    standing: 'established',
    start: on('2023-11-15'),
    end: on('2023-11-16'),
    actors: ['cnil'],
    text: foldText('La CNIL annonce un contrôle du ministère de l’Intérieur'),
  };
  const shows = (changes: Partial<ViewState>) => matchEvent({ ...WHOLE_VIEW, ...changes }, event);

  test('always shows what a teacher added: filters are about our facts', () =>
    expect(
      matchEvent(
        {
          ...WHOLE_VIEW,
          query: 'nothing',
          topics: ['loi'],
          facts: ['other'],
          from: 2020,
          to: 2020,
        },
        { ...event, topic: ADDED, standing: ADDED },
      ),
    ).toBe(true));

  test.each([
    ['the whole view', {}],
    ['a word without its accents', { query: 'controle' }],
    ['words in any order', { query: 'ministère cnil' }],
    ['an apostrophe of either kind', { query: "l'intérieur" }],
    ['its topic', { topics: ['controle'] }],
    ['its actor', { actor: 'cnil' }],
    ['its id among others', { facts: ['2015-police-nationale', '2023-11-15-cnil'] }],
    ['its year', { from: 2023, to: 2023 }],
  ] as const)('shows it for %s', (_, changes) => expect(shows(changes)).toBe(true));

  test.each([
    ['a word that it does not hold', { query: 'cnil disclose' }],
    ['another topic', { topics: ['loi'] }],
    ['another standing', { standings: ['disputed'] }],
    ['another actor', { actor: 'disclose' }],
    ['another fact', { facts: ['2023-11-15'] }],
    ['the years after', { from: 2024 }],
    ['the years before', { to: 2022 }],
  ] as const)('hides it for %s', (_, changes) => expect(shows(changes)).toBe(false));

  test('shows what lies outside the window where no year bounds it on that side', () => {
    const before = { ...event, start: on('2011-03-14'), end: on('2011-03-15') };
    const after = { ...event, start: on('2026-02-13'), end: on('2026-02-14') };
    expect(matchEvent(WHOLE_VIEW, before)).toBe(true);
    expect(matchEvent(WHOLE_VIEW, after)).toBe(true);
    expect(matchEvent({ ...WHOLE_VIEW, from: FIRST_YEAR }, before)).toBe(false);
    expect(matchEvent({ ...WHOLE_VIEW, to: FIRST_YEAR }, before)).toBe(true);
    expect(matchEvent({ ...WHOLE_VIEW, to: LAST_YEAR }, after)).toBe(false);
    expect(matchEvent({ ...WHOLE_VIEW, from: LAST_YEAR }, after)).toBe(true);
  });
});

describe('the window of an address', () => {
  test('reads as two days, both of which are seen', () =>
    expect(formatWindow({ start: on('2023-01-01'), end: on('2024-01-01') })).toBe(
      'du=2023-01-01&au=2023-12-31',
    ));

  test('is the same when it is read back', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: TIMELINE_WINDOW.start, max: TIMELINE_WINDOW.end - 1 }),
        fc.nat(400),
        (start, days) => {
          const seen = { start, end: Math.min(start + days + 1, TIMELINE_WINDOW.end) };
          expect(parseWindow(`?${formatWindow(seen)}`)).toEqual(seen);
        },
      ),
    ));

  test.each([
    '',
    '?du=2023-01-01',
    '?au=2023-01-01',
    '?du=2023-12-31&au=2023-01-01',
    '?du=2014-12-31&au=2015-06-01',
    '?du=2015-01-01&au=2026-01-01',
    '?du=2023-02-30&au=2023-03-01',
    '?du=<b>&au=__proto__',
  ])('is none for « %s »', (search) => expect(parseWindow(search)).toBeUndefined());
});
