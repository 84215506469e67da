/**
 * Checks the presets and the drawings of waits against the case file: events in the window or after it, in order, once
 * each; references that exist are checked elsewhere (check-reference.ts). Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuseIf } from './check-reference.ts';
import { cameOutLater } from '../../calendar/gap.ts';

/** The preset that is read stop by stop. */
const GUIDED = 'parcours';

/** `events` are in chronological order. */
export function checkPresets({ presets, events }: CaseEntries): Problem[] {
  const placeOf = (id: string) => events.findIndex((event) => event.id === id);
  return presets.flatMap(({ id, file, stops }) =>
    stops.flatMap(({ event, text }, at) => {
      const fact = events[placeOf(event)];
      const before = stops[at - 1];
      const isOrdered = !before || placeOf(before.event) < placeOf(event);
      return [
        ...refuseIf(
          fact && (!isOrdered || fact.scope === 'context'),
          file,
          `stops.${at}.event`,
          event,
          {
            accepted:
              'des faits de la fenêtre de la frise, ou d’après, dans l’ordre du temps, une fois chacun',
            example: 'le placer avant le fait qui le précède',
          },
        ),
        ...refuseIf(id === GUIDED && !text, file, `stops.${at}.text`, '', {
          accepted: 'une phrase pour chaque arrêt de la lecture guidée',
          example: 'Plusieurs barres finissent ce jour-là.',
        }),
      ];
    }),
  );
}

/** A drawing of waits consists of facts of the timeline that became public later, once each. */
export function checkWaits({ waits, events }: CaseEntries): Problem[] {
  return waits.flatMap(({ file, rows }) =>
    rows.flatMap(({ event }, at) => {
      const fact = events.find(({ id }) => id === event);
      const isTwice = rows.findIndex((row) => row.event === event) < at;
      const isDrawn =
        !fact || (fact.scope === undefined && cameOutLater(fact.happened, fact.disclosed));
      return refuseIf(isTwice || !isDrawn, file, `rows.${at}.event`, event, {
        accepted:
          'un fait de la fenêtre de la frise que le public a connu plus tard, une seule fois',
        example: '2015-police-nationale',
      });
    }),
  );
}
