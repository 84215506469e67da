/** Knows how the dates of a text are hidden, in French and in English. A month alone stays: « may » is also a verb. Pure. */

/** Stands where something is hidden. */
export const HIDDEN = '…';

const MONTHS = [
  'janv(?:ier|\\.)|févr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|août|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.)',
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.?|July|Jul\\.?|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?',
].join('|');
const YEAR = '(?<!\\d)(?:19|20)\\d{2}(?!\\d)';
const DAY = '(?<!\\d)\\d{1,2}(?:er)?';
const DATES = new RegExp(
  `(?:${DAY}\\s)?(?:${MONTHS})\\s${YEAR}|${DAY}\\s(?:${MONTHS})(?!\\p{L})|${YEAR}`,
  'gu',
);

/** The text with a mark in the place of each date. */
export function withoutDates(text: string): string {
  return text.replace(DATES, HIDDEN);
}
