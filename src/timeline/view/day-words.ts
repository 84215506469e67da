/** Knows the words with which a drawing says its days, in a language. */
import { monthNames } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { DayWords } from '../scene/day-words.ts';

/** Phrases and short month names, which the page bears for its script too. */
export function dayWords(locale: Locale): DayWords {
  const { dayOf, firstOf } = strings(locale).timeline;
  return { dayOf, firstOf, months: monthNames(locale, 'short') };
}
