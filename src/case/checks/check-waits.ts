/** Checks a drawing of waits against the case file: facts of the timeline that became public later, once each. Pure. */
import { cameOutLater } from '../../calendar/gap.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

export function checkWaits({ waits, events }: CaseEntries): Problem[] {
  const drawn = new Map(
    events
      .filter(({ scope }) => scope === undefined)
      .map((event) => [event.id, cameOutLater(event.happened, event.disclosed)]),
  );
  return waits.flatMap(({ file, rows }) =>
    rows.flatMap(({ event }, at) => {
      const field = `rows.${at}.event`;
      const isTwice = rows.findIndex((row) => row.event === event) < at;
      if (isTwice)
        return refuse(file, field, event, {
          accepted: 'chaque fait une seule fois',
          example: 'supprimer cette ligne',
        });
      if (drawn.get(event)) return [];
      return refuse(file, field, event, {
        accepted: drawn.has(event)
          ? 'un fait que le public a connu plus tard : ses deux dates sont un dessin'
          : 'un fait (content/facts/events) de la fenêtre de la frise',
        example: '2015-police-nationale',
      });
    }),
  );
}
