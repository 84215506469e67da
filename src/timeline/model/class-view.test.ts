/** Protects: what a teacher adds comes back from its address as it was, and an address adds nothing else, nor in silence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { isoOf } from '../../calendar/day.ts';
import { CLASS_NAMES, classQuery } from './class-query.ts';
import {
  CLASS_MAX,
  cleanText,
  drawnDays,
  formatClass,
  ownFact,
  OWN_YEARS,
  parseClass,
  parseOwnDate,
  parseTypedDate,
  sortOwn,
  type ClassView,
  type OwnFact,
} from './class-view.ts';
import { PUPIL_VIEWS } from './pupil-view.ts';

const NO_CLASS: ClassView = { title: '', instruction: '', own: [], pupils: undefined };

const anyText = (max: number) =>
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => cleanText(text, max));
const anyDate = fc
  .record({
    day: fc.integer({ min: on(`${OWN_YEARS.first}-01-01`), max: on(`${OWN_YEARS.last}-12-31`) }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ day, length }) => isoOf(day).slice(0, length));
const anyFact = fc
  .record({ title: anyText(CLASS_MAX.factTitle), at: anyDate, known: fc.option(anyDate) })
  .map(({ title, at, known }) =>
    ownFact(title, parseOwnDate(at), known === null ? undefined : parseOwnDate(known)),
  )
  .filter((fact): fact is OwnFact => fact !== undefined);
const anyClass: fc.Arbitrary<ClassView> = fc.record({
  title: anyText(CLASS_MAX.title),
  instruction: anyText(CLASS_MAX.instruction),
  own: fc.array(anyFact, { maxLength: CLASS_MAX.facts }).map(sortOwn),
  pupils: fc.constantFrom(undefined, ...PUPIL_VIEWS),
});

describe('an address', () => {
  test('gives back what a teacher wrote, and refuses none of it', () =>
    fc.assert(
      fc.property(anyClass, (view) => {
        expect(parseClass(formatClass(view))).toEqual({ view, refused: [], beyond: 0 });
      }),
      { numRuns: 1000 },
    ));

  test('of nothing is empty', () => expect(formatClass(NO_CLASS)).toBe(''));

  test('reads as what was written', () =>
    expect(
      formatClass({
        title: 'Dix ans',
        instruction: '',
        own: parseClass('mien=2024-03-05~2024-06~Au lycée').view.own,
        pupils: 'ordre',
      }),
    ).toBe('titre=Dix+ans&mien=2024-03-05~2024-06~Au+lyc%C3%A9e&eleve=ordre'));

  test('keeps what belongs to a class, and nothing else, before it is judged', () =>
    expect(classQuery('?q=cnil&eleve=dates&faits=a&titre=A%20B&theme=sombre&mien=x~y&mien=z')).toBe(
      'titre=A+B&mien=x~y&mien=z&eleve=dates',
    ));

  test.each([
    [`titre=${'a'.repeat(CLASS_MAX.title + 1)}`, 'titre'],
    [`titre=${'a'.repeat(10_000)}`, 'titre'],
    ['titre=a%0Ab', 'titre'],
    ['titre=a%00b', 'titre'],
    ['titre=%E2%80%AEabc', 'titre'],
    ['titre=%E0%A4%A', 'titre'],
    ['titre=%20', 'titre'],
    [`titre=a${'%CC%81'.repeat(40)}`, 'titre'],
    [`consigne=${'é'.repeat(CLASS_MAX.instruction + 1)}`, 'consigne'],
    ['mien=', undefined],
    ['mien=<b>', 'mien'],
    ['mien=2024~~', 'mien'],
    ['mien=~~Titre', 'mien'],
    ['mien=99999~~Titre', 'mien'],
    ['mien=2024-13~~Titre', 'mien'],
    ['mien=2023-02-29~~Titre', 'mien'],
    ['mien=2009~~Titre', 'mien'],
    ['mien=2031~~Titre', 'mien'],
    ['mien=-2024~~Titre', 'mien'],
    ['mien=2024~demain~Titre', 'mien'],
    ['mien=2024~2023~Titre', 'mien'],
    [`mien=2024~~${'a'.repeat(CLASS_MAX.factTitle + 1)}`, 'mien'],
    ['mien=2024~~a%09b', 'mien'],
    ['eleve=<b>', 'eleve'],
    ['eleve=__proto__', 'eleve'],
    ['eleve=DATES', 'eleve'],
  ])('that says « %.40s » adds nothing, and says that it refuses %s', (query, name) =>
    expect(parseClass(query)).toEqual({ view: NO_CLASS, refused: name ? [name] : [], beyond: 0 }),
  );

  test('takes what it can of several values, and refuses the others one by one', () => {
    const many = Array.from({ length: CLASS_MAX.facts + 3 }, (_, n) => `mien=2020~~Fait ${n}`);
    const { view, refused, beyond } = parseClass(`titre=a&titre=b&eleve=noms&${many.join('&')}`);
    expect(view).toMatchObject({ title: 'a', pupils: 'noms' });
    expect(view.own).toHaveLength(CLASS_MAX.facts);
    expect(refused).toEqual(['titre']);
    expect(beyond).toBe(3);
  });

  test('keeps markup and other scripts as the letters that they are', () => {
    const title = '<img src=x onerror=alert(1)> שלום & العربية';
    expect(parseClass(`?${new URLSearchParams({ titre: title }).toString()}`).view.title).toBe(
      title,
    );
  });

  test('never fails, and never adds more than there may be', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...CLASS_NAMES), fc.string({ unit: 'binary' }))),
        (pairs) => {
          const search = pairs.map(([name, text]) => `${name}=${text}`).join('&');
          const { view, refused } = parseClass(search);
          expect([...view.title].length).toBeLessThanOrEqual(CLASS_MAX.title);
          expect([...view.instruction].length).toBeLessThanOrEqual(CLASS_MAX.instruction);
          expect(view.own.length).toBeLessThanOrEqual(CLASS_MAX.facts);
          expect(CLASS_NAMES).toEqual(expect.arrayContaining([...refused]));
          expect(parseClass(formatClass(view)).view).toEqual(view);
        },
      ),
      { numRuns: 2000 },
    ));
});

describe('a typed date', () => {
  const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
  test.each([
    ['5/3/2024', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['3/2024', '2024-03'],
    [' 2024 ', '2024'],
    ['2024-03-05', '2024-03-05'],
    ['5 mars 2024', '2024-03-05'],
    ['1er août 2024', '2024-08-01'],
    ['Août 2024', '2024-08'],
    ['déc. 2024', '2024-12'],
    ['juillet 2024', '2024-07'],
  ])('« %s » is %s', (typed, iso) => expect(parseTypedDate(typed, MONTHS)?.edtf).toBe(iso));

  test.each([
    '',
    '31/2/2024',
    '31 février 2024',
    '13/2024',
    '5/3/24',
    '5-3-2024',
    '1999',
    'ma 2024',
  ])('« %s » is none', (typed) => expect(parseTypedDate(typed, MONTHS)).toBeUndefined());
});

describe('a fact that a teacher added', () => {
  const parsed = (text: string) => parseClass(`mien=${text}`).view.own[0] as OwnFact;

  test('is drawn on its days, without the day on which it became known, which no source of ours dates', () =>
    expect(drawnDays(parsed('2019-03~2021-06-05~A'))).toEqual({
      start: on('2019-03-01'),
      end: on('2019-04-01'),
    }));

  test.each(['2014', '2026', '2012-05-01'])('of %s lies outside the drawing', (year) =>
    expect(drawnDays(parsed(`${year}~~A`))).toBeUndefined(),
  );
});
