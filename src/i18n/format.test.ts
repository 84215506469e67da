/** Checks how dates, gaps, lists and numbers are worded in both languages, never more precisely than known. */
import { describe, expect, test } from 'vitest';
import { date, when } from '../../tests/calendar.ts';
import {
  datetimeOf,
  formatAfterPreposition,
  formatDateInSentence,
  formatFuzzyDate,
  formatIsoDay,
  formatList,
  formatNumber,
  formatWhen,
  formatWhenText,
  monthNames,
} from './format.ts';

describe('formatFuzzyDate', () => {
  test.each([
    ['2023-11-14', '14 novembre 2023', '14 November 2023'],
    ['2023-12-01', '1er décembre 2023', '1 December 2023'],
    ['2023-11-11', '11 novembre 2023', '11 November 2023'],
    ['2023-11', 'novembre 2023', 'November 2023'],
    ['2023-21', 'printemps 2023', 'spring 2023'],
    ['2023-22', 'été 2023', 'summer 2023'],
    ['2023-23', 'automne 2023', 'autumn 2023'],
    ['2023-24', 'hiver 2023', 'winter 2023'],
    ['2015', '2015', '2015'],
    ['2015-XX', '2015', '2015'],
    ['201X', 'années 2010', '2010s'],
    ['2015~', 'vers 2015', 'about 2015'],
    ['2015-11~', 'vers novembre 2015', 'about November 2015'],
    ['2015?', '2015 (date incertaine)', '2015 (date uncertain)'],
  ])('says %s as « %s » and “%s”', (edtf, fr, en) =>
    expect([formatFuzzyDate(date(edtf), 'fr'), formatFuzzyDate(date(edtf), 'en')]).toEqual([
      fr,
      en,
    ]),
  );

  test.each([
    ['2023-11-14', '14 nov. 2023', '14 Nov 2023'],
    ['2023-12-01', '1er déc. 2023', '1 Dec 2023'],
    ['2023-11', 'nov. 2023', 'Nov 2023'],
    ['2023-22', 'été 2023', 'summer 2023'],
  ])('says %s in short as « %s » and “%s”', (edtf, fr, en) =>
    expect([
      formatFuzzyDate(date(edtf), 'fr', 'short'),
      formatFuzzyDate(date(edtf), 'en', 'short'),
    ]).toEqual([fr, en]),
  );

  test.each([
    ['2015-11-13~', 'vers le 13 novembre 2015'],
    ['2023-22~', 'vers l’été 2023'],
    ['201X~', 'vers les années 2010'],
  ])('says %s as « %s »', (edtf, fr) => expect(formatFuzzyDate(date(edtf), 'fr')).toBe(fr));

  test('marks 2015% as uncertain too', () =>
    expect(formatFuzzyDate(date('2015%'), 'fr')).toContain('incertaine'));
});

describe('formatDateInSentence', () => {
  test.each([
    ['2023-11-14', 'le 14 novembre 2023', 'on 14 November 2023'],
    ['2023-12-01', 'le 1er décembre 2023', 'on 1 December 2023'],
    ['2023-11', 'en novembre 2023', 'in November 2023'],
    ['2023-21', 'au printemps 2023', 'in spring 2023'],
    ['2023-22', 'à l’été 2023', 'in summer 2023'],
    ['2023-23', 'à l’automne 2023', 'in autumn 2023'],
    ['2023-24', 'à l’hiver 2023', 'in winter 2023'],
    ['2015', 'en 2015', 'in 2015'],
    ['2015~', 'vers 2015', 'about 2015'],
    ['2015?', 'en 2015 (date incertaine)', 'in 2015 (date uncertain)'],
  ])('says %s as « %s » and “%s”', (edtf, fr, en) =>
    expect([
      formatDateInSentence(date(edtf), 'fr'),
      formatDateInSentence(date(edtf), 'en'),
    ]).toEqual([fr, en]),
  );

  test('says a decade in French', () =>
    expect(formatDateInSentence(date('201X'), 'fr')).toBe('dans les années 2010'));

  test('says an approximate decade with its article', () =>
    expect(formatDateInSentence(date('201X~'), 'en')).toBe('about the 2010s'));

  test('says a decade in English', () =>
    expect(formatDateInSentence(date('201X'), 'en')).toBe('in the 2010s'));
});

describe('formatAfterPreposition', () => {
  test.each([
    ['2023-11-14', 'le 14 novembre 2023', '14 November 2023'],
    ['2023-11-14~', 'environ le 14 novembre 2023', 'about 14 November 2023'],
    ['2023-22', 'l’été 2023', 'summer 2023'],
    ['2023-11', 'novembre 2023', 'November 2023'],
    ['201X', 'les années 2010', 'the 2010s'],
  ])('says %s as « %s » and “%s”', (edtf, fr, en) =>
    expect([
      formatAfterPreposition(date(edtf), 'fr'),
      formatAfterPreposition(date(edtf), 'en'),
    ]).toEqual([fr, en]),
  );
});

describe('formatWhenText', () => {
  test.each([
    ['2023-11-14', '14 novembre 2023', '14 November 2023'],
    ['2018-10-02/2018-10-16', 'du 2 au 16 octobre 2018', '2 to 16 October 2018'],
    [
      '2018-10-01/2018-11-16',
      'du 1er octobre au 16 novembre 2018',
      '1 October to 16 November 2018',
    ],
    ['2023-03-08/2023-03-09', 'les 8 et 9 mars 2023', '8 and 9 March 2023'],
    ['2023-03-01/2023-03-02', 'les 1er et 2 mars 2023', '1 and 2 March 2023'],
    [
      '2018-12-31/2019-01-01',
      'du 31 décembre 2018 au 1er janvier 2019',
      '31 December 2018 to 1 January 2019',
    ],
    ['2015/2016', '2015 – 2016', '2015 to 2016'],
    ['2018-10/2019', 'octobre 2018 – 2019', 'October 2018 to 2019'],
    ['2018-10-02/2019', '2 octobre 2018 – 2019', '2 October 2018 to 2019'],
    ['2018/..', 'depuis 2018', 'since 2018'],
    ['2018-10/..', 'depuis octobre 2018', 'since October 2018'],
    ['2018-11-13~/..', 'depuis environ le 13 novembre 2018', 'since about 13 November 2018'],
    ['2023-22~/..', 'depuis environ l’été 2023', 'since about summer 2023'],
    ['201X/..', 'depuis les années 2010', 'since the 2010s'],
    [
      '2018-11-13~/2018-12-01',
      'vers le 13 novembre 2018 – 1er décembre 2018',
      'about 13 November 2018 to 1 December 2018',
    ],
    [
      '2018-11-13/2018-12-01~',
      '13 novembre 2018 – vers le 1er décembre 2018',
      '13 November 2018 to about 1 December 2018',
    ],
    ['2023-11-14/2023-11-14', '14 novembre 2023', '14 November 2023'],
  ])('says %s as « %s » and “%s”', (edtf, fr, en) =>
    expect([formatWhenText(when(edtf), 'fr'), formatWhenText(when(edtf), 'en')]).toEqual([fr, en]),
  );

  test.each([
    ['2023-11-14/..', 'depuis le 14 novembre 2023'],
    ['2023-22/..', 'depuis l’été 2023'],
  ])('says %s as « %s »', (edtf, fr) => expect(formatWhenText(when(edtf), 'fr')).toBe(fr));

  test('says a span in short', () =>
    expect(formatWhenText(when('2018-10-02/2018-11-16'), 'fr', 'short')).toBe(
      'du 2 oct. au 16 nov. 2018',
    ));
});

describe('formatWhen', () => {
  test('gives each end of a span a machine date, and the words between none', () =>
    expect(formatWhen(when('2018-10-02/2018-10-16'), 'fr')).toEqual([
      { text: 'du ' },
      { text: '2', datetime: '2018-10-02' },
      { text: ' au ' },
      { text: '16 octobre 2018', datetime: '2018-10-16' },
    ]));

  test('gives a decade no machine date', () =>
    expect(formatWhen(when('201X'), 'fr')).toEqual([{ text: 'années 2010' }]));

  test('returns no empty part', () =>
    expect(formatWhen(when('2015/2016'), 'en').map(({ text }) => text)).not.toContain(''));
});

describe('datetimeOf', () => {
  test.each([
    ['2023-11-14', '2023-11-14'],
    ['2023-11', '2023-11'],
    ['2023-22', '2023'],
    ['2023-24', '2023'],
    ['2015', '2015'],
    ['2015~', '2015'],
    ['201X', undefined],
  ])('of %s is %s', (edtf, datetime) => expect(datetimeOf(date(edtf))).toBe(datetime));
});

describe('formatList', () => {
  test.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a et b', 'a and b'],
    [['a', 'b', 'c'], 'a, b et c', 'a, b and c'],
  ])('of %j is « %s » and “%s”', (items, fr, en) =>
    expect([formatList(items, 'fr'), formatList(items, 'en')]).toEqual([fr, en]),
  );
});

describe('formatNumber', () => {
  test('puts a narrow no-break space between thousands in French', () =>
    expect(formatNumber(19685, 'fr')).toBe('19\u202f685'));

  test('puts a comma between thousands in English', () =>
    expect(formatNumber(19685, 'en')).toBe('19,685'));

  test('puts a comma before decimals in French', () => expect(formatNumber(5.3, 'fr')).toBe('5,3'));
});

describe('formatIsoDay', () => {
  test.each([
    ['2026-11-25', '25 novembre 2026', '25 November 2026'],
    ['2026-12-01', '1er décembre 2026', '1 December 2026'],
  ])('says %s as « %s » and “%s”', (iso, fr, en) =>
    expect([formatIsoDay(iso, 'fr'), formatIsoDay(iso, 'en')]).toEqual([fr, en]),
  );
});

describe('monthNames', () => {
  test('names twelve months, January first', () => {
    const names = monthNames('fr', 'long');
    expect(names).toHaveLength(12);
    expect(names[0]).toBe('janvier');
  });

  test('names them in short', () => expect(monthNames('en', 'short')[8]).toMatch(/^Sept?$/));
});
