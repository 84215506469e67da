/** Knows what a day of many disclosures is called in a language. */
import { formatFuzzyDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { findKnots, type NamedKnot } from '../layout/disclosure-knots.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { fuzzyDay } from '../../calendar/when.ts';

export function namedKnots(events: readonly TimelineEvent[], locale: Locale): NamedKnot[] {
  const { knot: say } = strings(locale).timeline;
  return findKnots(events).map(({ day, count }) => ({
    day,
    label: say(formatFuzzyDate(fuzzyDay(day), locale, 'short'), count),
  }));
}
