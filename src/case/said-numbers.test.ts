/** Checks that the same numbers and the same whole dates are found in both languages, however they are written. */
import { describe, expect, test } from 'vitest';
import { dateText, saidInWords, saidNumbers } from './said-numbers.ts';
import type { Locale } from '../i18n/locale.ts';

/** Numbers and dates in one line: « 12, 30 ; 3/3, 5/4/2023 ». */
function said(text: string, locale: Locale): string {
  const { numbers, dates } = saidNumbers(text, locale);
  return `${numbers.join(', ')} ; ${dates.map(dateText).join(', ')}`;
}

describe('saidNumbers', () => {
  test.each([
    ['du 3 mars au 5 avril 2023', 'from 3 March to 5 April 2023', ' ; 3/3, 5/4/2023'],
    ['Mars 2017, puis le 1er mai', 'March 2017, then 1 May', ' ; 3/2017, 1/5'],
    ['les 8 et 9 mars 2023', '8 and 9 March 2023', '8 ; 9/3/2023'],
    ['19\u202f685 plaintes et 1,3 million', '19,685 complaints and 1.3 million', '19685, 1.3 ; '],
    ['en août, 563 usages', 'in August, 563 uses', '563 ; '],
  ])('reads « %s » and “%s” alike', (fr, en, expected) =>
    expect([said(fr, 'fr'), said(en, 'en')]).toEqual([expected, expected]),
  );

  test.each([
    ['du 3 mars au 5 avril 2023', 'from 5 March to 3 April 2023'],
    ['du 3 mars au 5 avril 2023', 'from 5 April to 3 March 2023'],
    ['2,5 millions', '25 million'],
    ['12 cas en mars 2016', '12 cases in May 2016'],
  ])('tells « %s » from “%s”', (fr, en) => expect(said(fr, 'fr')).not.toBe(said(en, 'en')));

  test('ignores French originals quoted in English', () =>
    expect(said('It takes “12” (« 12 »).', 'en')).toBe('12 ; '));
});

describe('saidInWords', () => {
  test.each([
    ['trois mois, en août', 'three months, in August', '3, août'],
    ['un délai de trois mois', 'a three-month period', '3'],
    ['deux cents lignes', 'two hundred lines', '100'],
    ['une quarantaine de caméras', 'some forty cameras', '40'],
    ['sept députés et sept sénateurs', 'seven members of each house', '7'],
    ['le 3 mars, puis en mai', 'on 3 March, then in May', 'mai'],
    ['dix-neuf plaintes', 'nineteen complaints', ''],
    ['vingt-quatre heures', 'twenty-four hours', ''],
    ['pour cent', 'per cent', ''],
    ['le cabinet August Debouzy', 'the law firm August Debouzy', ''],
    ['Un ministre peut-il ?', 'May a minister do so?', ''],
  ])('reads « %s » and “%s” alike', (fr, en, expected) =>
    expect([saidInWords(fr, 'fr').join(', '), saidInWords(en, 'en').join(', ')]).toEqual([
      expected,
      expected,
    ]),
  );
});
