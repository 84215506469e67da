/** Formats a day with the words of a language, for browsers to update when the reader moves. */
import { calendarOf, type Day } from './day.ts';

/**
 * « 1er avril 2025 » or “1 April 2025”.
 * @param months   names of the twelve months, January first
 * @param ordinal  suffix of the first day of a month
 */
export function sayDay(day: Day, months: readonly string[], ordinal: string): string {
  const { year, month, date } = calendarOf(day);
  return `${date}${date === 1 ? ordinal : ''} ${months[month - 1] ?? ''} ${year}`;
}
