/** Patterns within which a line of French must not break, in text that is generated: dates. */
import { monthNames } from './format.ts';

const MONTHS = [...monthNames('fr', 'long'), ...monthNames('fr', 'short')]
  .join('|')
  .replaceAll('.', '\\.');

/**
 * « 14 novembre », « 1er juil. »: the day and its month. Typography handles the prose of content; this handles
 * generated dates.
 */
export const FRENCH_DATES = {
  lang: 'fr',
  spaces: new RegExp(`(?<=(?<![\\p{L}\\d])(?:\\d{1,2}|1er)) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu'),
};
