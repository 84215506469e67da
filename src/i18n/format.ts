/**
 * Formats dates, lists and numbers in each language, as precisely as they are known. Runs at build: `Intl` differs
 * between browsers and costs a slow phone 45 ms.
 */
import { calendarOf, dateOf, isoOf, parseIsoDay } from '../calendar/day.ts';
import { fuzzyDay, type FuzzyDate, type When } from '../calendar/when.ts';
import type { Locale } from './locale.ts';

/** Language and country of the rules that an edition follows. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

const SEASONS: Record<Locale, readonly [string, string, string, string]> = {
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/** Length of month names: `long` in sentences, `short` where space is scarce. */
export type DateStyle = 'long' | 'short';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone: 'UTC', ...options });
  formatters.set(key, known);
  return known;
}

/** Names of the twelve months, January first. */
export function monthNames(locale: Locale, style: DateStyle): string[] {
  const format = formatter(locale, { month: style });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2023, month, 1)));
}

function seasonOf(date: FuzzyDate, locale: Locale): string {
  const { month } = calendarOf(date.start);
  return SEASONS[locale][Math.floor(month / 3) - 1] ?? SEASONS[locale][3];
}

/** « 14 novembre 2023 », « novembre 2023 », « été 2023 », « 2015 », « années 2010 », « vers 2015 ». */
export function formatFuzzyDate(
  date: FuzzyDate,
  locale: Locale,
  style: DateStyle = 'long',
): string {
  const known = formatKnown(date, locale, style);
  const about = `${locale === 'fr' ? 'vers' : 'about'} ${articleOf(date, known, locale)}${known}`;
  const said = date.approximate ? about : known;
  if (!date.uncertain) return said;
  return locale === 'fr' ? `${said} (date incertaine)` : `${said} (date uncertain)`;
}

/**
 * Article of a date: in French for days, seasons and decades, in English for decades: « vers le 13 novembre », « depuis
 * l’été ».
 */
function articleOf({ precision }: FuzzyDate, said: string, locale: Locale): string {
  if (locale === 'en') return precision === 'decade' ? 'the ' : '';
  if (precision === 'day') return 'le ';
  if (precision === 'decade') return 'les ';
  if (precision !== 'season') return '';
  return said.startsWith('printemps') ? 'le ' : 'l’';
}

/** A date after a preposition, separate from its article: « l’ », « été 2023 »; « environ » replaces « vers ». */
function afterPreposition(date: FuzzyDate, locale: Locale, style: DateStyle) {
  const said = formatFuzzyDate(date, locale, style);
  if (!date.approximate) return { article: articleOf(date, said, locale), text: said };
  return { article: '', text: locale === 'fr' ? said.replace(/^vers/, 'environ') : said };
}

/** A date after a preposition: « le 14 novembre 2023 », « l’été 2023 », « environ le 14 novembre 2023 », « 2015 ». */
export function formatAfterPreposition(date: FuzzyDate, locale: Locale): string {
  const { article, text } = afterPreposition(date, locale, 'long');
  return article + text;
}

function formatKnown(date: FuzzyDate, locale: Locale, style: DateStyle): string {
  const { year } = calendarOf(date.start);
  switch (date.precision) {
    case 'decade':
      return locale === 'fr' ? `années ${year}` : `${year}s`;
    case 'year':
      return String(year);
    case 'season':
      return `${seasonOf(date, locale)} ${year}`;
    case 'month':
      return formatter(locale, { month: style, year: 'numeric' }).format(dateOf(date.start));
    case 'day':
      return formatDay(date, locale, { month: style, year: 'numeric' });
  }
}

/** A day of the month with what is said after it: « 1er mai ». */
function formatDay(date: FuzzyDate, locale: Locale, after: Intl.DateTimeFormatOptions): string {
  const said = formatter(locale, { day: 'numeric', ...after }).format(dateOf(date.start));
  return locale === 'fr' ? said.replace(/^1\b/, '1er') : said;
}

/** The date as an adverb: « le 14 novembre 2023 », « en novembre 2023 », « à l’été 2023 », « en 2015 ». */
export function formatDateInSentence(date: FuzzyDate, locale: Locale): string {
  const said = formatFuzzyDate(date, locale);
  if (date.approximate) return said;
  if (locale === 'en') {
    if (date.precision === 'day') return `on ${said}`;
    return date.precision === 'decade' ? `in the ${said}` : `in ${said}`;
  }
  if (date.precision === 'day') return `le ${said}`;
  if (date.precision === 'decade') return `dans les ${said}`;
  if (date.precision !== 'season') return `en ${said}`;
  return said.startsWith('printemps') ? `au ${said}` : `à l’${said}`;
}

/** Part of a date as text; `datetime` is set if HTML allows one for its precision. */
export interface DatePart {
  text: string;
  datetime?: string;
}

/**
 * Value of `<time datetime>` for a date: `2023-11-14`, `2023-11` or `2023`. A season has no form of its own there and
 * gives its year; a decade has none.
 * Source: HTML Living Standard, "The time element".
 */
export function datetimeOf(date: FuzzyDate): string | undefined {
  const iso = isoOf(date.start);
  const lengths = { day: 10, month: 7, season: 4, year: 4, decade: 0 };
  return iso.slice(0, lengths[date.precision]) || undefined;
}

function part(date: FuzzyDate, locale: Locale, style: DateStyle): DatePart {
  const datetime = datetimeOf(date);
  return { text: formatFuzzyDate(date, locale, style), ...(datetime ? { datetime } : {}) };
}

/** What two precise days share, which the first need not repeat; undefined if they share nothing. */
function sharedPart(from: FuzzyDate, to: FuzzyDate): 'month' | 'year' | undefined {
  const isPlain = ({ precision, approximate, uncertain }: FuzzyDate) =>
    precision === 'day' && !approximate && !uncertain;
  if (!isPlain(from) || !isPlain(to)) return undefined;
  const [first, last] = [calendarOf(from.start), calendarOf(to.start)];
  if (first.year !== last.year) return undefined;
  return first.month === last.month ? 'month' : 'year';
}

/** A date or a span as parts to join without spaces: « du », time, « au », time; « les 8 et 9 mars 2023 ». */
export function formatWhen(when: When, locale: Locale, style: DateStyle = 'long'): DatePart[] {
  const fr = locale === 'fr';
  if (when.kind === 'moment') return [part(when.at, locale, style)];
  if (when.kind === 'ongoing') {
    const { article, text } = afterPreposition(when.from, locale, style);
    const since = { ...part(when.from, locale, style), text };
    return [{ text: `${fr ? 'depuis' : 'since'} ${article}` }, since];
  }
  const { from, to } = when;
  const shared = sharedPart(from, to);
  const isPair = shared === 'month' && to.start - from.start === 1;
  const byDay = [from, to].every(
    ({ precision, approximate }) => precision === 'day' && !approximate,
  );
  const between = fr ? (byDay ? ['du ', ' au '] : ['', ' – ']) : ['', ' to '];
  const [before, middle] = isPair ? (fr ? ['les ', ' et '] : ['', ' and ']) : between;
  const first = part(from, locale, style);
  return [
    { text: before ?? '' },
    // Without what the last day repeats: « 8 » in « 8 et 9 mars 2023 », « 14 mai ».
    shared
      ? { ...first, text: formatDay(from, locale, shared === 'year' ? { month: style } : {}) }
      : first,
    { text: middle ?? '' },
    part(to, locale, style),
  ].filter(({ text }) => text);
}

/** The same as one string. */
export function formatWhenText(when: When, locale: Locale, style: DateStyle = 'long'): string {
  return formatWhen(when, locale, style)
    .map(({ text }) => text)
    .join('');
}

/** « a, b et c ». */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(LANGUAGE_TAGS[locale]).format(items);
}

/** « 1 234 » with the narrow no-break space of French. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(value);
}

/** An ISO day in words, in the language. */
export function formatIsoDay(iso: string, locale: Locale): string {
  return formatKnown(fuzzyDay(parseIsoDay(iso) ?? Number.NaN), locale, 'long');
}
