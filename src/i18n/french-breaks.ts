/** Knows where a line of French does not end: within a question and within a date, in what is made of words. */
import { monthNames } from './format.ts';

/** « savait-on », « a-t-il »: a verb and its subject are one word. */
export const FRENCH_QUESTIONS = {
  lang: 'fr',
  words: /\p{L}+(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}-])/gu,
};

const MONTHS = [...monthNames('fr', 'long'), ...monthNames('fr', 'short')]
  .join('|')
  .replaceAll('.', '\\.');

/** « 14 novembre », « 1er juil. »: the day and its month. Content binds its own prose; this binds the dates that are made. */
export const FRENCH_DATES = {
  lang: 'fr',
  spaces: new RegExp(`(?<=(?<![\\p{L}\\d])(?:\\d{1,2}|1er)) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu'),
};
