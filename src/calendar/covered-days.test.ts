/** Checks the days that a table shows for a date, including the last one. */
import { describe, expect, test } from 'vitest';
import { parseFuzzyDate, parseWhen } from './edtf.ts';
import { firstDayOf, lastDayOf, precisionOf, type WrittenDate } from './covered-days.ts';

const daysOf = (date: WrittenDate | undefined) =>
  date && [firstDayOf(date), lastDayOf(date), precisionOf(date)];

describe('a date', () => {
  test.each([
    ['2015', ['2015-01-01', '2015-12-31', 'year']],
    ['2024-02', ['2024-02-01', '2024-02-29', 'month']],
    ['2023-22', ['2023-06-01', '2023-08-31', 'season']],
    ['2023-11-14', ['2023-11-14', '2023-11-14', 'day']],
    ['201X', ['2010-01-01', '2019-12-31', 'decade']],
    ['2023-12~', ['2023-12-01', '2023-12-31', 'month']],
  ])('%s covers %j', (edtf, days) => expect(daysOf(parseFuzzyDate(edtf))).toEqual(days));

  test.each([
    ['2018-10-02/2018-10-03', ['2018-10-02', '2018-10-03', 'day']],
    ['2018/..', ['2018-01-01', undefined, 'year']],
    ['2017/2019', ['2017-01-01', '2019-12-31', 'year']],
  ])('that lasts, %s, covers %j', (edtf, days) => expect(daysOf(parseWhen(edtf))).toEqual(days));
});
