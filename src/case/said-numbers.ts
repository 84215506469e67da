/**
 * Extracts the numbers and dates of a text in one form for both languages, so that twins can be compared. Ignores
 * numbers in words. Pure.
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

/** Matches a month only beside a day or a year: August is also a name. */
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
  /** In order, without spaces, with a decimal point; the numbers of dates are left out. */
  numbers: string[];
  /** In order. */
  dates: SaidDate[];
}

/**
 * Numbers and dates of a text in digits; French originals quoted in the English are skipped, as they say them twice.
 */
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

/** Normalises a number: « 19 685 » and “19,685” are the same, and so are « 1,3 » and “1.3”. */
function plainNumber(number: string, locale: Locale): string {
  const digits = number.replace(/[\s\u00a0\u202f]/g, '');
  return digits.replaceAll(',', locale === 'fr' ? '.' : '');
}

/** « 14/11/2023 », « 14/11 » or « 11/2023 ». */
export function dateText({ day, month, year }: SaidDate): string {
  return [day, month, year].filter((part) => part !== undefined).join('/');
}

/** Whether a date says the same as another or less: « novembre 2023 » for « 14 novembre 2023 ». */
export function isWithin(whole: SaidDate, said: SaidDate): boolean {
  return (['day', 'month', 'year'] as const).every(
    (part) => said[part] === undefined || said[part] === whole[part],
  );
}
