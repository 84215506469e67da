/** Turns a list of events into the drawing of a few waits, in one language. */
import type { Locale } from '../i18n/locale.ts';
import type { WaitRow } from '../timeline/model/timeline-event.ts';
import type { CaseFile } from './case-entry.ts';
import { drawnEvents, listedEvent } from './timeline-input.ts';

/**
 * Rows of a drawing with their events and their words.
 * @throws if no list has this id, or for an event outside the window, which the checks refuse earlier
 */
export function waitRows(
  file: Pick<CaseFile, 'waits' | 'events' | 'get'>,
  id: string,
  locale: Locale,
): WaitRow[] {
  const waits = file.waits.find((list) => list.id === id);
  if (!waits) throw new Error(`« ${id} » : aucun dessin de ce nom (content/instruments/waits).`);
  return waits.rows.map(({ event: fact, words }) => {
    const event = file.get.event(fact);
    const [drawn] = drawnEvents({ events: [event] }, locale);
    if (!drawn) throw new Error(`« ${fact} » : ce fait est hors de la fenêtre de la frise.`);
    return {
      event: { ...drawn, label: words[locale] },
      listed: listedEvent(event, file, locale),
    };
  });
}
