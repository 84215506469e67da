/**
 * Checks that a day that may be a slip for one of the dates of a fact is reported to its author, and that few others
 * are.
 */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClaim, anEvent, aPiece, type Written } from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkSaidDays } from './check-said-days.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const both = (fr: string) => ({ fr, en: 'Words.' });
const pieces = [
  aPiece({ date: '2023-08-28' }),
  aPiece({ id: 'b-piece', number: 2, date: '2020-01-01' }),
];

/** Warnings to the author of these entries. */
const warned = (entries: Partial<CaseEntries>) =>
  toldOf(checkSaidDays(aCaseFile({ pieces, ...entries })));

/** The decree of 28 August, published two days later. */
const decree = (changes: Written = {}) =>
  anEvent({
    happened: '2023-08-28',
    disclosed: '2023-08-30',
    disclosedIn: 'a-piece',
    summary: both('Le décret du 28 août 2023 est publié.'),
    reason: both('Décret publié le 30 août.'),
    ...changes,
  });

describe('a fact', () => {
  const fact = (changes: Written) => warned({ events: [decree(changes)] });

  test('is reported if its date changed and its words did not', () =>
    expect(fact({ happened: '2023-08-29', disclosed: '2023-08-31' })).toMatchInlineSnapshot(`
      "content/facts/events/an-event.yaml summary.fr : Le 28 août 2023 n’est aucune des deux dates de ce fait (2023-08-29, 2023-08-31). À relire : la phrase, dans les deux éditions, ou la date
      content/facts/events/an-event.yaml reason.fr : Le 30 août n’est aucune des deux dates de ce fait (2023-08-29, 2023-08-31). À relire : la phrase, dans les deux éditions, ou la date"
    `));

  test('is reported if its words changed and its date did not', () =>
    expect(fact({ reason: both('Décret publié le 31 août 2023.') })).toMatchInlineSnapshot(
      `"content/facts/events/an-event.yaml reason.fr : Le 31 août 2023 n’est aucune des deux dates de ce fait (2023-08-28, 2023-08-30). À relire : la phrase, dans les deux éditions, ou la date"`,
    ));

  test.each(['28 août 2024', '28 juillet 2023', '18 août 2023', '9 septembre 2023'])(
    'is reported for a day close to its dates: %s',
    (day) => expect(fact({ summary: both(`Le décret du ${day}.`) })).toContain(`Le ${day} n’est`),
  );

  test.each(['6 mai 2018', '30 juin 2025', 'août 2023', '2024'])(
    'is not reported for a distant day or no day: %s',
    (day) => expect(fact({ summary: both(`La règle de ${day}.`) })).toBe(''),
  );

  test.each([
    ['may name its two dates', fact({})],
    [
      'may name any day of its duration',
      fact({ happened: '2023-08-28/2023-09-10', summary: both('Il sert le 3 septembre 2023.') }),
    ],
    [
      'may name the day of its pièce, beside its own',
      fact({
        happened: '2023-08-30',
        disclosed: '2023-08-30',
        disclosedIn: undefined,
        summary: both('Le décret du 28 août 2023 est publié le 30.'),
      }),
    ],
  ])('%s', (_, found) => expect(found).toBe(''));

  test('may name the date of a fact with the same pièce, or that it follows from', () => {
    const naming = (follows: unknown[]) =>
      decree({ summary: both('Cinq jours après le 23 août 2023.'), follows });
    const other = (changes: Written) =>
      anEvent({ id: 'other', happened: '2023-08-23', disclosed: '2023-08-23', ...changes });
    expect(warned({ events: [naming([]), other({})] })).toBe('');
    expect(warned({ events: [naming([]), other({ pieces: ['b-piece'] })] })).toContain('23 août');
    const link = { event: 'other', why: both('Il le suit'), pieces: ['a-piece'] };
    expect(warned({ events: [naming([link]), other({ pieces: ['b-piece'] })] })).toBe('');
  });
});

describe('a sentence that cites a pièce of a fact', () => {
  const sentence = (words: string, changes: Written = {}) =>
    warned({ events: [decree(changes)], claims: [aClaim({ text: both(words) })] });

  test('may name its dates', () => expect(sentence('Le décret est du 28 août 2023.')).toBe(''));

  test('is reported, on its line, if the fact has moved', () =>
    expect(
      sentence('Le décret est du 28 août 2023.', {
        happened: '2023-08-29',
        summary: both('Le décret est publié.'),
      }),
    ).toMatchInlineSnapshot(
      `"content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : Le 28 août 2023 n’est aucune des deux dates du fait an-event (2023-08-29, 2023-08-30), dont la phrase cite une pièce. À relire : la phrase, dans les deux éditions, ou la date du fait"`,
    ));

  test('is not reported if it cites none', () =>
    expect(
      sentence('Le décret est du 29 août 2023.', { pieces: ['b-piece'], disclosedIn: undefined }),
    ).toBe(''));
});
