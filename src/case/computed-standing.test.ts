/** Checks that a computed standing claims no more than what was read. */
import { describe, expect, test } from 'vitest';
import { aPiece } from '../../tests/case-entries.ts';
import { parseLegalReference, type LegalReference } from '../procedure/model/legal-reference.ts';
import { bestReading, computedStanding } from './computed-standing.ts';

const decision = aPiece();
const press = aPiece({ id: 'press', kind: 'press', origin: 'press' });
const agency = aPiece({ id: 'agency', kind: 'press', origin: 'agency' });
const unread = aPiece({ id: 'unread', seen: 'secondary', seenThrough: ['press'] });
const law = (...texts: string[]) =>
  texts.map((text) => parseLegalReference(text)).filter((one): one is LegalReference => !!one);

describe('a computed standing', () => {
  test.each([
    ['established by one primary pièce that was read', [press, decision], 'established'],
    ['reported by the press', [press], 'reported'],
    ['reported by two origins that agree: they are not counted', [press, agency], 'reported'],
    ['reported where the primary pièce was not read', [press, unread], 'reported'],
  ])('is %s', (_, pieces, standing) => expect(computedStanding({ pieces })).toBe(standing));

  test.each([
    ['established by an article that was read', ['lo:13'], [], 'established'],
    ['established by the Constitution', ['const:68-2.2', 'lo:13'], [press], 'established'],
    ['reported where an article was not read', ['lo:13', 'lo:37'], [press], 'reported'],
    ['established by a pièce, its article unread', ['lo:37'], [decision], 'established'],
  ])('of a step is %s', (_, articles, pieces, standing) =>
    expect(computedStanding({ pieces, law: law(...articles) })).toBe(standing),
  );

  test('is undefined without a cited pièce or an article that was read', () => {
    expect(computedStanding({ pieces: [] })).toBeUndefined();
    expect(computedStanding({ pieces: [], law: law('lo:37') })).toBeUndefined();
  });

  test.each([true, { fr: 'Non lu.', en: 'Not read.' }] as const)(
    'is our reading if the entry says so, whatever was read',
    (reading) =>
      expect(computedStanding({ pieces: [decision], law: law('lo:13'), reading })).toBe('reading'),
  );
});

test('the best reading is that of the pièce that was read best', () => {
  expect(bestReading([unread, press, decision])).toBe('original');
  expect(bestReading([unread])).toBe('secondary');
});
