/**
 * Knows the numbers and the dates that a text says, alike in both languages, so that twins can be compared. Refuses
 * to know numbers in words. Pure.
 */
import type { Locale } from '../i18n/locale.ts';

const MONTHS = {
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
} as const satisfies Record<Locale, string>;

const DATES = { fr: datesIn(MONTHS.fr), en: datesIn(MONTHS.en) } as const satisfies Record<
  Locale,
  RegExp
>;

/** A month beside a day or a year only: August is a name too. */
function datesIn(months: string): RegExp {
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:er)?[\\s\\u00a0]';
  const year = (name: string) => `[\\s\\u00a0](?<${name}>\\d{4})(?!\\d)`;
  return new RegExp(
    `${day}(?<month>${months})(?!\\p{L})(?:${year('year')})?|(?<!\\p{L})(?<alone>${months})${year('its')}`,
    'giu',
  );
}

export interface SaidDate {
  day: string | undefined;
  /** 1 to 12. */
  month: number;
  year: string | undefined;
}

export interface SaidNumbers {
  /** Without spaces, with a decimal point; those of dates are left out. In their order. */
  numbers: string[];
  /** In their order. */
  dates: SaidDate[];
}

/** What a text says in figures; what the English quotes in French is said twice and counts once. */
export function saidNumbers(text: string, locale: Locale): SaidNumbers {
  const own = (locale === 'en' ? text.replace(/«[^«»]*»/g, '') : text).replace(
    /\(terme:[^)]*\)/g,
    '',
  );
  const dates = [...own.matchAll(DATES[locale])].map(({ groups = {} }): SaidDate => {
    const month = (groups['month'] ?? groups['alone'] ?? '').toLowerCase();
    return {
      day: groups['day'],
      month: MONTHS[locale].toLowerCase().split('|').indexOf(month) + 1,
      year: groups['year'] ?? groups['its'],
    };
  });
  const numbers = [
    ...own.replace(DATES[locale], ' ; ').matchAll(/\d+(?:[\s\u00a0\u202f.,]\d+)*/g),
  ].map(([number]) => plainNumber(number, locale));
  return { numbers, dates };
}

/** « 19 685 » and “19,685”, « 1,3 » and “1.3” are the same. */
function plainNumber(number: string, locale: Locale): string {
  const digits = number.replace(/[\s\u00a0\u202f]/g, '');
  return digits.replaceAll(',', locale === 'fr' ? '.' : '');
}

/** « 14/11/2023 », « 14/11 », « 11/2023 ». */
export function dateText({ day, month, year }: SaidDate): string {
  return [day, month, year].filter((part) => part !== undefined).join('/');
}

/** Whether a date is what another says, or less of it: « novembre 2023 » of « 14 novembre 2023 ». */
export function isWithin(whole: SaidDate, said: SaidDate): boolean {
  return (['day', 'month', 'year'] as const).every(
    (part) => said[part] === undefined || said[part] === whole[part],
  );
}
