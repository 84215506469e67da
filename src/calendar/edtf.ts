/**
 * Parses EDTF (Library of Congress, ISO 8601-2:2019, levels 0 and 1) with the `edtf` package, into the model's
 * stretches of days. Refuses what the site could not put into words: times of day, open beginnings, years of more than
 * four digits, dates before 1000.
 */
import edtf from 'edtf';
import { dayOf, dayOfDate, isoOf } from './day.ts';
import type { FuzzyDate, Precision, Stretch, When } from './when.ts';

/** Seasons are meteorological (three whole months): EDTF leaves their bounds open. */
const FIRST_MONTH_OF_SEASON: Readonly<Record<string, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Months, seasons and days that exist: the pattern alone, without a parser, refuses « 2023-13-45 » too. */
const DATE =
  /^([1-9]\d{3}|[1-9]\d{2}X)(?:-(0[1-9]|1[0-2]|2[1-4]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?([?~%])?$/;

/** Pattern of a single date, for users of the data without an EDTF parser. */
export const FUZZY_DATE_PATTERN = DATE.source;

/** Pattern of a date or an interval, with or without an open end. */
export const WHEN_PATTERN = `^${body(DATE)}(?:/(?:${body(DATE)}|\\.\\.))?$`;

/** A pattern without its anchors. */
function body({ source }: RegExp): string {
  return source.replace(/^\^|\$$/g, '');
}

function precisionOf(year: string, month: string | undefined, date: string | undefined): Precision {
  if (year.endsWith('X')) return 'decade';
  if (month === undefined || month === 'XX') return 'year';
  if (month in FIRST_MONTH_OF_SEASON) return 'season';
  return date === undefined || date === 'XX' ? 'month' : 'day';
}

/** A single EDTF date ("2015", "2023-11", "2023-22", "2015~"), or undefined. */
export function parseFuzzyDate(text: string): FuzzyDate | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [, year = '', month, date, qualifier] = parts;
  const precision = precisionOf(year, month, date);
  // The qualifier is parsed here: the package refuses it after an unspecified digit ("201X?").
  const found = stretchOf(text.replace(/[?~%]$/, ''));
  if (!found) return undefined;
  const stretch =
    precision === 'season'
      ? seasonStretch(Number(year), FIRST_MONTH_OF_SEASON[month ?? ''] ?? 1)
      : found;
  // The package moves 29 February of a common year to March.
  if (precision === 'day' && isoOf(stretch.start) !== text.slice(0, 10)) return undefined;
  return {
    edtf: text,
    ...stretch,
    precision,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/** Cache: the grammar of the package is slow, and a case file repeats the same days. */
const stretches = new Map<string, Stretch | undefined>();

/** Days that the package finds in a date; undefined if the text is not one. */
function stretchOf(text: string): Stretch | undefined {
  if (!stretches.has(text)) stretches.set(text, readStretch(text));
  return stretches.get(text);
}

function readStretch(text: string): Stretch | undefined {
  try {
    const { min, max } = edtf(text, { level: 1 });
    return { start: dayOfDate(new Date(min)), end: dayOfDate(new Date(max)) + 1 };
  } catch {
    return undefined;
  }
}

function seasonStretch(year: number, month: number) {
  return { start: dayOf(year, month), end: dayOf(year, month + 3) };
}

/** An EDTF date or interval ("2018-10-02/2018-10-03", "2018/.."), or undefined. */
export function parseWhen(text: string): When | undefined {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const from = parseFuzzyDate(first);
  if (!from) return undefined;
  // Two identical ends: there is no stretch between them to draw or to put into words.
  if (second === undefined || second === first) return { kind: 'moment', edtf: text, at: from };
  if (second === '..') return { kind: 'ongoing', edtf: text, from };
  const to = parseFuzzyDate(second);
  if (!to || to.end < from.end || to.start < from.start) return undefined;
  return { kind: 'span', edtf: text, from, to };
}
