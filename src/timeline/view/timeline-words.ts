/** Words of the interface as a drawing and its scripts are given them. */
import { monthNames } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { TimelineWords } from '../model/timeline-words.ts';

/** Words of the drawing and of the day in a language. */
export function timelineWords(locale: Locale): TimelineWords {
  const { timeline, topics, regimes } = strings(locale);
  const { slider, chosen, on, eve, counts, lists } = timeline.day;
  const months = monthNames(locale, 'short');
  const { ordinal } = regimes;
  return {
    later: timeline.later('{gap}'),
    happens: timeline.happens,
    learns: timeline.learns,
    atOnce: timeline.atOnce,
    waited: timeline.waited,
    learnt: timeline.learnt,
    known: timeline.known,
    doubt: timeline.doubt,
    beyond: timeline.beyond,
    unshown: timeline.unshown,
    facts: timeline.facts,
    ministers: timeline.ministers,
    chosen,
    topics,
    months,
    shown: timeline.shown,
    context: timeline.before,
    epilogue: timeline.after,
    long: { months: monthNames(locale, 'long'), ordinal },
    short: { months, ordinal },
    day: {
      slider,
      on,
      eve,
      counts,
      lists,
    },
  };
}
