/** Knows how a day is said in few words, given the words of a language: « 14 nov. 2023 », « 1er mai 2023 ». */
import { calendarOf, type Day } from '../../calendar/day.ts';

/** Phrases with `{d}`, `{m}` and `{y}`. */
export interface DayWords {
  dayOf: string;
  firstOf: string;
  /** The twelve short names, January first. */
  months: readonly string[];
}

/** A day in the words of a language, whose first of a month may be said otherwise. */
export function sayDay(day: Day, { dayOf, firstOf, months }: DayWords): string {
  const { year, month, date } = calendarOf(day);
  return (date === 1 ? firstOf : dayOf)
    .replace('{d}', String(date))
    .replace('{m}', months[month - 1] ?? '')
    .replace('{y}', String(year));
}
