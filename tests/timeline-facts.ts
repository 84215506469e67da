/** Facts of the timeline for tests, and random collections of them. */
import fc from 'fast-check';
import type { Fact } from '../src/timeline/model/fact.ts';
import { TIMELINE_WINDOW } from '../src/timeline/model/timeline-window.ts';
import type { DrawnWords } from '../src/timeline/model/timeline-words.ts';
import { IMPORTANCES, STANDINGS, TOPICS } from '../src/timeline/model/vocabulary.ts';
import { on } from './calendar.ts';

/** A fact of 14 November 2023, public at once, with the given fields changed. */
export function aFact(changes: Partial<Fact> = {}): Fact {
  const day = on('2023-11-14');
  return {
    id: 'a-fact',
    code: 'k31',
    label: 'Disclose publie',
    title: 'Disclose révèle l’usage de Briefcam',
    topic: 'revelation',
    standing: 'established',
    importance: 1,
    happened: [day, day + 1],
    actors: [],
    href: '#a-fact',
    date: '14 nov. 2023',
    name: 'Disclose révèle l’usage de Briefcam : 14 novembre 2023. Établi.',
    ...changes,
  };
}

/** A fact whose days are given as ISO dates: `between('2015-01-01', '2016-01-01', '2023-11-14')`. */
export function between(from: string, after: string, known?: string, changes: Partial<Fact> = {}) {
  const disclosed = known ? { disclosed: [on(known), on(known) + 1] as const } : {};
  return aFact({
    happened: [on(from), on(after)],
    knownDate: known,
    source: known && 'Next',
    gap: known && 'au moins un an',
    ...disclosed,
    ...changes,
  });
}

const DAYS = TIMELINE_WINDOW.end - TIMELINE_WINDOW.start;

/** A label of realistic length, with accents, capitals and narrow letters. */
const anyLabel = fc.string({
  minLength: 1,
  maxLength: 34,
  unit: fc.constantFrom(...'abcdefimnorstuwéèÉMWil’ 0123«»'),
});

/** Random facts in the order of time: most are days, some last, some become known later. */
export const anyFacts = (most: number, least = 0): fc.Arbitrary<Fact[]> =>
  fc
    .array(
      fc.record({
        label: anyLabel,
        topic: fc.constantFrom(...TOPICS),
        standing: fc.constantFrom(...STANDINGS),
        importance: fc.constantFrom(...IMPORTANCES),
        start: fc.integer({ min: 0, max: DAYS - 1 }),
        doubt: fc.constantFrom(1, 1, 1, 30, 365),
        length: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
        delay: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
        later: fc.constantFrom(1, 1, 28, 365),
      }),
      { minLength: least, maxLength: most, size: 'max' },
    )
    .map((drawn) =>
      drawn
        .sort((a, b) => a.start - b.start)
        .map(({ start, doubt, length, delay, later, ...fact }, at) => {
          const first = TIMELINE_WINDOW.start + start;
          const known = first + doubt - 1 + (delay ?? 0);
          return aFact({
            ...fact,
            id: `fact-${at}`,
            happened: [first, first + doubt],
            ...(length ? { until: Math.min(first + doubt + length, TIMELINE_WINDOW.end) } : {}),
            ...(delay
              ? {
                  disclosed: [known, known + later] as const,
                  knownDate: `jour ${known}`,
                  source: 'Next',
                  gap: 'au moins 2 ans',
                }
              : {}),
          });
        }),
    );

export const DRAWN_WORDS: DrawnWords = {
  happens: 'Il se passe…',
  learns: '… le public l’apprend',
  context: '{n} avant',
  epilogue: '{n} après',
  months: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  facts: '{n} faits',
  topics: {
    logiciel: 'Le logiciel',
    revelation: 'Les révélations',
    controle: 'Les contrôles',
    justice: 'La justice',
    politique: 'La politique',
    loi: 'La loi',
    experimentation: 'L’essai',
  },
  atOnce: '{n} sus vite',
  waited: 'su après {gap}',
  learnt: 'su en {date}',
  later: '{gap} plus tard',
  known: 'public {date}',
  doubt: 'un jour de {date}',
  beyond: ['Ici, le public l’apprend.', 'La suite n’est pas montrée.'],
  unshown: 'suite non montrée',
  chosen: 'Que savait-on le {date} ?',
  ministers: 'Ministre de l’Intérieur',
};
