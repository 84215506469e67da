/** Checks that a gap is never worded more firmly than its two dates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, when } from '../../tests/calendar.ts';
import { gapOf } from '../calendar/gap.ts';
import { formatGap, NEARLY_MONTHS, roundGap, TOLERANCE } from './format-gap.ts';

describe('formatGap', () => {
  const gap = (happened: string, disclosed: string) =>
    (['fr', 'en'] as const).map((locale) => formatGap(when(happened), date(disclosed), locale));

  test.each([
    ['2024-11-15', '2024-12-05', '20 jours', '20 days'],
    ['2023-05-19', '2023-05-23', '4 jours', '4 days'],
    ['2025-01-27', '2025-02', '5 à 32 jours', '5 to 32 days'],
    ['2025-01-27', '2025-02~', '5 à 32 jours environ', 'about 5 to 32 days'],
    ['2024-02', '2024-03-15', '15 à 43 jours', '15 to 43 days'],
    ['2024-01-01', '2024-02-15', '45 jours', '45 days'],
    ['2024-01-01', '2024-03-15', '74 jours', '74 days'],
    ['2024-02-28', '2024-10-28', 'environ 8 mois', 'about 8 months'],
    ['2024-02', '2024-10-28', '8 à 9 mois', '8 to 9 months'],
    ['2023-06/2023-07', '2024-10-28', '16 à 17 mois', '16 to 17 months'],
    ['2022', '2023-11-14', 'au moins 10 mois', 'at least 10 months'],
    ['2015', '2023-11-14', 'au moins 7 ans et 10 mois', 'at least 7 years and 10 months'],
    ['2017', '2023-11-14', 'au moins 5 ans et 10 mois', 'at least 5 years and 10 months'],
    ['2021-05-14', '2023-11-14', 'environ 2 ans et 6 mois', 'about 2 years and 6 months'],
    ['2018-10-02/2018-10-16', '2018-10-22', '20 jours', '20 days'],
  ])('between %s and %s is « %s » and “%s”', (happened, disclosed, fr, en) =>
    expect(gap(happened, disclosed)).toEqual([fr, en]),
  );

  test.each([
    ['2023-05-19', '2023-05-22'],
    ['2018', '2018-06-20'],
  ])('between %s and %s has no wording', (happened, disclosed) =>
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

  const DAYS = { day: 1, month: 365.25 / 12 } as const;
  const nearly = ({ unit }: { unit: keyof typeof DAYS }) =>
    unit === 'day' ? 0 : NEARLY_MONTHS * DAYS.month;

  test('never gives a minimum that the dates do not prove, to three days', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const said = roundGap(gap);
        fc.pre(said.low !== said.high);
        expect(said.low * DAYS[said.unit] - nearly(said)).toBeLessThanOrEqual(gap.minDays);
      }),
    ));

  test('gives one number only if the two dates leave less than half a month of uncertainty', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const { low, high, unit } = roundGap(gap);
        fc.pre(low === high && unit === 'month');
        expect(gap.maxDays - gap.minDays).toBeLessThan(DAYS.month / 2);
        for (const days of [gap.minDays, gap.maxDays])
          expect(Math.abs(days - low * DAYS.month)).toBeLessThanOrEqual(
            low * TOLERANCE * DAYS.month + 1,
          );
      }),
    ));

  test('gives two numbers that contain every length that the dates allow, to three days', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const said = roundGap(gap);
        fc.pre(said.high !== undefined && said.high !== said.low);
        expect((said.high ?? 0) * DAYS[said.unit] + nearly(said)).toBeGreaterThanOrEqual(
          gap.maxDays,
        );
      }),
    ));

  test('gives an approximate number of days only if a date is itself approximate', () =>
    fc.assert(
      fc.property(gaps, (gap) => {
        const { unit, isAbout } = roundGap(gap);
        expect(unit === 'day' && isAbout).toBe(false);
      }),
    ));

  test('is exact, in days, for two dates known to the day', () =>
    expect(roundGap(gapOf(when('2024-11-15'), date('2024-12-05')))).toEqual({
      low: 20,
      high: 20,
      unit: 'day',
      isAbout: false,
    }));
});
