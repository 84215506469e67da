/**
 * Knows how the dates of a text are hidden, in French and in English, with seasons and with numbers in the digits of other
 * scripts, which a teacher may have typed. A month alone stays: « may » is also a verb. Pure.
 */

/** Stands where something is hidden. */
export const HIDDEN = '…';

const MONTHS = [
  'janv(?:ier|\\.)|févr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|août|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.)',
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.?|July|Jul\\.?|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?',
].join('|');
/** A year, or any number in the digits of another script. */
const YEAR = '(?:(?<!\\d)(?:19|20)\\d{2}(?!\\d)|(?=\\p{Nd}*[^\\P{Nd}\\d])\\p{Nd}+)';
const DAY = '(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th)?';
/** « 11 et 18 », « 14 au 25 », “14th of”. */
const DAYS = `${DAY}(?:(?:,|\\s(?:et|au|and|to))\\s${DAY})*(?:\\sof)?`;
/** « été » alone is also a verb, and the Games of a summer have it in their name. */
const SEASON = [
  `été\\s${YEAR}|(?<=(?<!\\p{L})(?:l[’']|en\\s|cet\\s))été(?!\\p{L})`,
  '(?<!\\p{L})(?:printemps|automne|hiver|(?:spring|summer|autumn|winter)(?!\\s(?:Games|Olympic)))(?!\\p{L})',
].join('|');
const DATES = new RegExp(
  `(?:${DAYS}\\s)?(?:${MONTHS})\\s${YEAR}|${DAYS}\\s(?:${MONTHS})(?!\\p{L})|(?:${SEASON})(?:\\s${YEAR})?|${YEAR}`,
  'giu',
);

/** The text with a mark in the place of each date. */
export function withoutDates(text: string): string {
  return text.replace(DATES, HIDDEN).replaceAll(`${HIDDEN}.`, HIDDEN);
}
