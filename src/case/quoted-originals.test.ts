import { describe, expect, test } from 'vitest';
import { countQuotations, withoutOriginals, withOriginals } from './quoted-originals.ts';

describe('a quotation in English', () => {
  test('is followed by the original words', () =>
    expect(
      withOriginals({ fr: 'Une revue y voit des « lenteurs ».', en: 'A journal sees “slowness”.' }),
    ).toBe('A journal sees “slowness” («\u202flenteurs\u202f»).'));

  test('is paired with the French one of the same rank', () =>
    expect(withOriginals({ fr: '« un » puis « deux »', en: '“one” then “two”' })).toBe(
      '“one” («\u202fun\u202f») then “two” («\u202fdeux\u202f»)',
    ));

  test('is alone if nothing was translated', () =>
    expect(withOriginals({ fr: '« Briefcam » !', en: '“Briefcam”!' })).toBe('“Briefcam”!'));

  test('shows no markup of a term', () =>
    expect(withOriginals({ fr: '« [clos](terme:classement-sans-suite) »', en: '“closed”' })).toBe(
      '“closed” («\u202fclos\u202f»)',
    ));
});

test('a text with one language only omits the original words', () => {
  const text = withOriginals({ fr: '« un », puis (« deux »)', en: '“one”, then (“two”)' });
  expect(withoutOriginals(text)).toBe('“one”, then (“two”)');
});

test('quotations are counted in each language', () =>
  expect(countQuotations({ fr: '« a » « b »', en: '“a”' })).toEqual({ fr: 2, en: 1 }));
