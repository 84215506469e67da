/** Protects: an address gives no answer, shows nothing where any of it is not known, and holds for good. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileAddress, SEED } from '../../../tests/hostile-addresses.ts';
import { aFact } from '../../../tests/timeline-facts.ts';
import {
  CLASS_VIEWS,
  LIMITS,
  parseOwnDate,
  readChoice,
  writeChoice,
  type ClassChoice,
} from './class-choice.ts';
import { factsOfChoice } from './pupil-facts.ts';

const KNOWN = new Set(['a10', 'k31', 'p97']);
const CHOICE: ClassChoice = {
  view: 'dates',
  codes: ['p97', 'a10'],
  own: [{ date: '2023-11', title: 'Un débat', text: 'À la mairie' }],
  title: 'Deux horloges',
  instruction: 'Écrire chaque date & comparer',
};

describe('the address of a class', () => {
  test('has its codes in their own order, and no date that a pupil reads', () =>
    expect(writeChoice(CHOICE)).toMatchInlineSnapshot(
      `"eleve=dates&faits=a10.p97&titre=Deux+horloges&consigne=%C3%89crire+chaque+date+%26+comparer&mien=4c3r%7EUn+d%C3%A9bat%7E%C3%80+la+mairie"`,
    ));

  test('without a choice is that of the whole timeline', () =>
    expect(writeChoice({ ...CHOICE, codes: [], own: [] })).toBe(''));

  test('read again gives the same choice', () => {
    const date = fc.constantFrom('2015', '1999-02', '2024-02-29');
    const line = (max: number) =>
      fc.string({ minLength: 1, maxLength: max, unit: fc.constantFrom(...'aé «<&=+%"\'') });
    const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
    const own = fc
      .record({ date, title: line(LIMITS.ownTitle), text: line(LIMITS.ownText) })
      .map((fact) => ({
        ...fact,
        title: `a${clean(fact.title)}`.slice(0, 100).trim(),
        text: clean(fact.text),
      }));
    const choice = fc.record({
      view: fc.constantFrom(...CLASS_VIEWS),
      codes: fc.subarray([...KNOWN], { minLength: 1 }),
      own: fc.uniqueArray(own, { maxLength: 3, selector: ({ title }) => title }),
      title: line(LIMITS.title).map(clean),
      instruction: line(LIMITS.title).map(clean),
    });
    fc.assert(
      fc.property(choice, (asked) => {
        const byTitle = asked.own.toSorted((a, b) => (a.title < b.title ? -1 : 1));
        expect(readChoice(`?${writeChoice(asked)}`, KNOWN)).toEqual({ ...asked, own: byTitle });
      }),
    );
  });

  test.each([
    '?eleve=dates&faits=a10.zzz',
    '?eleve=noms&faits=a10',
    '?Eleve=dates&faits=a10',
    '?faits=a10',
    '?eleve=dates',
    '?titre=Sans+choix',
    '?eleve=ordre&faits=2015-police-nationale,2023-06-fosses',
    '?eleve=tout&mien=zz~Un+fait',
    '?eleve=tout&mien=4c3r~',
    `?eleve=tout&faits=a10&titre=${'a'.repeat(LIMITS.address)}`,
    '?eleve=__proto__&faits=constructor',
  ])('is refused whole: %s', (search) => expect(readChoice(search, KNOWN)).toBe('refused'));

  test.each(['', '?vue=tard', '?choix=emc&q=eleve'])('is none: %s', (search) =>
    expect(readChoice(search, KNOWN)).toBeUndefined(),
  );

  test('cuts long texts, and drops what is not seen', () => {
    const search = `?eleve=tout&faits=a10&titre=${'b'.repeat(99)}&consigne=a%00%E2%80%AEb`;
    expect(readChoice(search, KNOWN)).toMatchObject({
      title: 'b'.repeat(LIMITS.title),
      instruction: 'a b',
    });
  });

  test(
    'of ten thousand hostile ones is none, refused, or known',
    () =>
      fc.assert(
        fc.property(hostileAddress, (address) => {
          const read = readChoice(address.split('#')[0] ?? '', KNOWN);
          if (read === undefined || read === 'refused') return;
          expect([...KNOWN]).toEqual(expect.arrayContaining([...read.codes]));
          expect(read.title.length).toBeLessThanOrEqual(LIMITS.title * 2);
          expect(read.title + read.instruction).not.toMatch(/\p{C}/u);
        }),
        { numRuns: 10_000, seed: SEED },
      ),
    60_000,
  );

  test('of an old link shows the same facts once others are inserted', () => {
    const old = [aFact({ code: 'a10', title: 'Un' }), aFact({ code: 'p97', title: 'Deux' })];
    const link = `?${writeChoice({ ...CHOICE, own: [] })}`;
    const titlesOf = (facts: typeof old) => {
      const choice = readChoice(link, new Set(facts.map(({ code }) => code)));
      if (choice === undefined || choice === 'refused') return choice;
      const words = { months: [], ordinal: '' };
      return factsOfChoice(choice, facts, words).map(({ title }) => title);
    };
    const between = [...old.slice(0, 1), aFact({ code: 'k31', title: 'Entre' }), ...old.slice(1)];
    expect(titlesOf(between)).toEqual(titlesOf(old));
    expect(titlesOf(old)).toEqual(['Un', 'Deux']);
    expect(titlesOf(old.slice(1))).toBe('refused');
  });
});

test.each([
  ['14/11/2023', '2023-11-14'],
  ['1/3/2024', '2024-03-01'],
  ['11/2023', '2023-11'],
  [' 2015 ', '2015'],
  ['2023-11-14', '2023-11-14'],
  ['31/02/2023', undefined],
  ['hier', undefined],
  ['0999', undefined],
])('the typed date « %s » is %s', (typed, date) => expect(parseOwnDate(typed)).toBe(date));
