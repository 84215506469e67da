/** Knows under which heading of a list an event stands: its year, or the part that lies outside the drawing. */
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { calendarOf } from '../../calendar/day.ts';
import type { ListedEvent } from '../model/timeline-event.ts';
import { beginningOf } from '../../calendar/when.ts';

/** Events by heading, in the order given. */
export function groupByYear(
  events: readonly ListedEvent[],
  locale: Locale,
): [heading: string, events: ListedEvent[]][] {
  const { scopes } = strings(locale).timeline;
  return [
    ...Map.groupBy(events, ({ scope, happened }) =>
      scope ? scopes[scope] : String(calendarOf(beginningOf(happened).start).year),
    ),
  ];
}
