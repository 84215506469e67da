/** Protects: the words along the axis. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import type { TickUnit } from './axis-ticks.ts';
import { tickLabel } from './tick-label.ts';

const MONTHS = [...'JFMAMJJASOND'].map((letter, at) => `${letter}${at + 1}`);
const label = (iso: string, unit: TickUnit) => tickLabel({ day: on(iso), at: 0, unit }, MONTHS);

describe('tickLabel', () => {
  test('says a year as its number', () => expect(label('2023-01-01', 'year')).toBe('2023'));

  test('says a month by the name that it is given', () =>
    expect(label('2023-04-01', 'month')).toBe('A4'));

  test('says December by the last name', () => expect(label('2023-12-01', 'month')).toBe('D12'));

  test('says a day as its number in the month', () =>
    expect(label('2023-11-14', 'day')).toBe('14'));

  test('says nothing of a month without a name', () =>
    expect(tickLabel({ day: on('2023-04-01'), at: 0, unit: 'month' }, [])).toBe(''));
});
