/** Knows what the line of a fact says: its date, when it became known where that came later. */
import { cameOutLater } from '../../calendar/gap.ts';
import { formatFuzzyDate, formatWhenText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { ListedEvent } from '../model/timeline-event.ts';

/**
 * Both dates in short; `known` is undefined where the public may have known within ORDINARY_DELAY_DAYS of the
 * fact.
 */
export function factWords(
  { happened, disclosed }: Pick<ListedEvent, 'happened' | 'disclosed'>,
  locale: Locale,
): { date: string; known: string | undefined } {
  const { publicAt } = strings(locale).timeline;
  return {
    date: formatWhenText(happened, locale, 'short'),
    known: cameOutLater(happened, disclosed)
      ? `${publicAt} ${formatFuzzyDate(disclosed, locale, 'short')}`
      : undefined,
  };
}
