/** The events of « Que savait-on tel jour ? », in one language. */
import type { Locale } from '../../i18n/locale.ts';
import { knowledgeDays } from '../../timeline/model/knowledge.ts';
import type { DatedEvent } from '../../timeline/model/timeline-event.ts';
import { getCaseFile } from '../../case/case-file.ts';
import { listedEvent, opensTerm } from '../../case/timeline-input.ts';

/** All events, each with the two days that change its state. */
export async function datedEvents(locale: Locale): Promise<DatedEvent[]> {
  const file = await getCaseFile();
  return file.events.map((event) => ({
    event: listedEvent(event, file, locale),
    ...knowledgeDays(event.happened, event.disclosed),
    isAside: event.scope === 'context' || opensTerm(event, file),
  }));
}
