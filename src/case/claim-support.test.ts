/** Checks that what is said to fall with a source has too little left without it. */
import { describe, expect, test } from 'vitest';
import { aPiece } from '../../tests/case-entries.ts';
import { bestReading, fallsWithout, originsOf } from './claim-support.ts';

const decision = aPiece();
const press = (origin: string, changes = {}) =>
  aPiece({ id: `press-${origin}`, kind: 'press', origin, ...changes });
const unread = aPiece({
  id: 'unread',
  kind: 'press',
  origin: 'disclose',
  seen: 'secondary',
  seenThrough: ['a-piece'],
  url: undefined,
  noUrl: { fr: 'Non lu.', en: 'Not read.' },
});

describe('bestReading', () => {
  test('is original if one pièce was read in the original', () =>
    expect(bestReading([press('next', { seen: 'copy', copyHost: 'X' }), decision])).toBe(
      'original',
    ));
  test('is copy if only copies were read', () =>
    expect(bestReading([press('next', { seen: 'copy', copyHost: 'X' }), unread])).toBe('copy'));
  test('is secondary when none was read', () => expect(bestReading([unread])).toBe('secondary'));
});

test('originsOf counts origins, not pièces', () =>
  expect(originsOf([press('afp'), press('afp', { id: 'other' }), decision]).size).toBe(2));

describe('fallsWithout', () => {
  test('a claim falls with its only pièce', () =>
    expect(fallsWithout('reported', [press('afp')], press('afp'))).toBe(true));

  test('a reported claim holds with the other origin', () =>
    expect(fallsWithout('reported', [press('afp'), press('next')], press('afp'))).toBe(false));

  test('a claim falls with all that comes from the same origin', () =>
    expect(
      fallsWithout('reported', [press('afp'), press('afp', { id: 'copy' })], press('afp')),
    ).toBe(true));

  test('an established claim falls when one origin of two is lost', () =>
    expect(fallsWithout('established', [press('afp'), press('next')], press('afp'))).toBe(true));

  test('an established claim holds with a primary document', () =>
    expect(fallsWithout('established', [press('afp'), decision], press('afp'))).toBe(false));

  test('a pièce that was not read supports nothing', () =>
    expect(fallsWithout('reported', [press('afp'), unread], press('afp'))).toBe(true));
});
