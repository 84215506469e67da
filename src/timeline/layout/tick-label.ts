/** Knows the words of a tick, given the names of the months: « 2023 », « avr. », « 14 ». */
import { calendarOf } from '../../calendar/day.ts';
import type { Tick } from './axis-ticks.ts';

/** `months` are twelve names, January first. */
export function tickLabel({ day, unit }: Tick, months: readonly string[]): string {
  const { year, month, date } = calendarOf(day);
  if (unit === 'year') return String(year);
  return unit === 'month' ? (months[month - 1] ?? '') : String(date);
}
