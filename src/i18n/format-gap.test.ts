/** Protects: a gap is never said firmer than its two dates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, when } from '../../tests/calendar.ts';
import { gapOf } from '../calendar/gap.ts';
import { formatGap, roundGap, TOLERANCE } from './format-gap.ts';

describe('formatGap', () => {
  const gap = (happened: string, disclosed: string) =>
    (['fr', 'en'] as const).map((locale) => formatGap(when(happened), date(disclosed), locale));

  test.each([
    ['2024-11-15', '2024-12-05', '20 jours', '20 days'],
    ['2023-05-19', '2023-05-23', '4 jours', '4 days'],
    ['2025-01-27', '2025-02', 'entre 5 et 32 jours', 'between 5 and 32 days'],
    ['2025-01-27', '2025-02~', 'entre 5 et 32 jours environ', 'between about 5 and 32 days'],
    ['2024-02', '2024-03-15', 'entre 15 et 43 jours', 'between 15 and 43 days'],
    ['2024-01-01', '2024-02-15', '45 jours', '45 days'],
    ['2024-01-01', '2024-03-15', '74 jours', '74 days'],
    ['2024-02-28', '2024-10-28', 'environ 8 mois', 'about 8 months'],
    ['2024-02', '2024-10-28', 'entre 7 et 9 mois', 'between 7 and 9 months'],
    ['2023-06/2023-07', '2024-10-28', 'entre 15 et 17 mois', 'between 15 and 17 months'],
    ['2022', '2023-11-14', 'entre 10 et 23 mois', 'between 10 and 23 months'],
    ['2015', '2023-11-14', 'entre 7 et 9 ans', 'between 7 and 9 years'],
    ['2017', '2023-11-14', 'entre 5 et 7 ans', 'between 5 and 7 years'],
    ['2021-05-14', '2023-11-14', 'environ 30 mois', 'about 30 months'],
    ['2018-10-02/2018-10-16', '2018-10-22', '20 jours', '20 days'],
  ])('between %s and %s is « %s » and “%s”', (happened, disclosed, fr, en) =>
    expect(gap(happened, disclosed)).toEqual([fr, en]),
  );

  test.each([
    ['2023-05-19', '2023-05-22'],
    ['2018', '2018-06-20'],
  ])('between %s and %s is nothing to say', (happened, disclosed) =>
    expect(gap(happened, disclosed)).toEqual([undefined, undefined]),
  );
});

describe('roundGap', () => {
  const gaps = fc
    .tuple(fc.integer({ min: 4, max: 6000 }), fc.integer({ min: 0, max: 800 }))
    .map(([minDays, widthDays]) => ({
      minDays,
      maxDays: minDays + widthDays,
      isApproximate: false,
    }));

  test('says no number as far as one of its units from what the dates allow', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const { low, high, unitDays } = roundGap(gap);
        for (const said of [low * unitDays, high * unitDays]) {
          expect(said).toBeGreaterThan(gap.minDays - unitDays);
          expect(said).toBeLessThan(gap.maxDays + unitDays);
        }
      }),
    ));

  test('says one number only where the two dates leave no doubt of half a unit', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const { low, high, unitDays } = roundGap(gap);
        fc.pre(low === high && unitDays > 1);
        expect(gap.maxDays - gap.minDays).toBeLessThan(unitDays / 2);
      }),
    ));

  test('leaves out no length that the dates allow: two numbers hold it, one is near both ends', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const { low, high, unitDays } = roundGap(gap);
        const reach = low === high && unitDays > 1 ? low * TOLERANCE * unitDays : 0;
        expect(low * unitDays - reach).toBeLessThanOrEqual(gap.minDays);
        expect(high * unitDays + reach).toBeGreaterThanOrEqual(gap.maxDays);
      }),
    ));

  test('says « about » a number of days only where a date is itself about', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const { unitDays, isAbout } = roundGap(gap);
        expect(unitDays === 1 && isAbout).toBe(false);
      }),
    ));

  test('of two dates known to the day, in days, is exact', () =>
    expect(roundGap(gapOf(when('2024-11-15'), date('2024-12-05')))).toEqual({
      low: 20,
      high: 20,
      unitDays: 1,
      isAbout: false,
    }));
});
