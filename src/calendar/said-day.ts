/** Knows how a day is said, given the words of a language: what a browser says again when the reader moves. */
import { calendarOf, type Day } from './day.ts';

/**
 * « 1er avril 2025 », “1 April 2025”.
 * @param months   the twelve names, January first
 * @param ordinal  what follows the first day of a month
 */
export function sayDay(day: Day, months: readonly string[], ordinal: string): string {
  const { year, month, date } = calendarOf(day);
  return `${date}${date === 1 ? ordinal : ''} ${months[month - 1] ?? ''} ${year}`;
}
