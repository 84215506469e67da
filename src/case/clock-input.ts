/** Knows how a list of facts becomes the small drawing of the two clocks, in one language. */
import { formatWhenText } from '../i18n/format.ts';
import type { Bilingual, Locale } from '../i18n/locale.ts';
import type { ClockRow } from '../timeline/model/clock-row.ts';
import type { ListedEvent, TimelineEvent } from '../timeline/model/timeline-event.ts';
import type { CaseFile } from './case-entry.ts';
import { drawnEvents, listedEvent } from './timeline-input.ts';

/**
 * The lines with their facts and their words, and the facts as a list says them.
 * @throws when no list has this id, or for a fact outside the window, which the checks refuse earlier
 */
export function clockView(
  file: Pick<CaseFile, 'clocks' | 'events' | 'get'>,
  id: string,
  locale: Locale,
): { rows: ClockRow[]; events: ListedEvent[] } {
  const clocks = file.clocks.find((list) => list.id === id);
  if (!clocks)
    throw new Error(`« ${id} » : aucun dessin des deux horloges (content/instruments/clocks).`);
  const facts = clocks.rows.flatMap(({ event, then }) => [event, ...(then ? [then.event] : [])]);
  return {
    rows: clocks.rows.map(({ event, words, then, kept = false }) => ({
      event: drawnFact(file, event, words, locale),
      then: then && drawnFact(file, then.event, then.words, locale),
      isKept: kept,
    })),
    events: facts.map((fact) => listedEvent(file.get.event(fact), file, locale)),
  };
}

/** The fact with its words and its date, « La police l’utilise, 2015 ». */
function drawnFact(
  { get }: Pick<CaseFile, 'get'>,
  id: string,
  words: Bilingual,
  locale: Locale,
): TimelineEvent {
  const event = get.event(id);
  const [drawn] = drawnEvents({ events: [event] }, locale);
  if (!drawn) throw new Error(`« ${id} » : ce fait est hors de la fenêtre de la frise.`);
  return {
    ...drawn,
    label: `${words[locale]}, ${formatWhenText(event.happened, locale, 'short')}`,
  };
}
