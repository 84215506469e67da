/**
 * Extracts the numbers and dates of a text in one form for both languages, so that twins can be compared.
 * Numbers in words and months on their own are separate, as they need no digits to be checked. Pure.
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

/** Numbers in words; « un » and « deux » have too many other names: “a”, “both”, “twice”. */
const VALUES = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 30, 40, 50, 60, 100];
const IN_WORDS = {
  fr: 'trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinz(?:e|aine),seize,vingt(?:aine)?,trent(?:e|aine),quarant(?:e|aine),cinquant(?:e|aine),soixant(?:e|aine)(?! et onze|-(?:dix|et-onze)),(?<!pour )cents?|centaine',
  en: 'three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,twenty,thirty,forty,fifty,sixty,hundred',
} as const satisfies Record<Locale, string>;

/** What may not follow a number: a hyphen makes it part of another, « dix-neuf », but in “a three-month period”. */
const AFTER = {
  fr: '(?![\\p{L}-])',
  en: `(?!\\p{L}|-(?:${IN_WORDS.en.replaceAll(',', '|')}))`,
} as const satisfies Record<Locale, string>;

/** “August” before a capital is a name, and “May” before a small letter at the start of a sentence asks. */
const MONTHS_ALONE = {
  fr: new RegExp(`(?<!\\p{L})(?:${MONTHS.fr})(?!\\p{L})`, 'giu'),
  en: new RegExp(
    `(?<!\\p{L})(?:${MONTHS.en})(?!\\p{L})(?<!August(?= \\p{Lu}))(?<!(?:^|[.?!:] )May(?= \\p{Ll}))`,
    'gu',
  ),
} as const satisfies Record<Locale, RegExp>;

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
  const own = ownText(text, locale);
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

/** A text without French originals and addresses of terms. */
const ownText = (text: string, locale: Locale) =>
  (locale === 'en' ? text.replace(/«[^«»]*»/g, '') : text).replace(/\(terme:[^)]*\)/g, '');

/** Numbers in words, each once, then months without a day or a year, in French, sorted. */
export function saidInWords(text: string, locale: Locale): string[] {
  const own = ownText(text, locale);
  const names = MONTHS[locale].toLowerCase().split('|');
  return [
    ...IN_WORDS[locale].split(',').flatMap((word, at) => {
      const pattern = new RegExp(`(?<![\\p{L}-])(?:${word})${AFTER[locale]}`, 'iu');
      return pattern.test(own) ? `${VALUES[at]}` : [];
    }),
    ...[...own.replace(DATES[locale], ' ; ').matchAll(MONTHS_ALONE[locale])]
      .map(([month]) => MONTHS.fr.split('|')[names.indexOf(month.toLowerCase())] ?? '')
      .sort(),
  ];
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
