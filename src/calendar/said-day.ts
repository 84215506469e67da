/** Formats a day with the words of a language, for browsers to update when the reader moves. */
import { calendarOf, type Day } from './day.ts';

export interface DayWords {
  /** Names of the twelve months, January first, short or long. */
  months: readonly string[];
  /** Suffix of the first day of a month. */
  ordinal: string;
}

/** « 1er avril 2025 » or “1 April 2025”. */
export function sayDay(day: Day, { months, ordinal }: DayWords): string {
  const { year, month, date } = calendarOf(day);
  return `${date}${date === 1 ? ordinal : ''} ${months[month - 1] ?? ''} ${year}`;
}
