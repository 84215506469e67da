/**
 * Checks the presets and the drawings of waits against the case file: events that exist, in the window or after it, in
 * order, once each. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import { PRESETS } from '../../schemas/preset.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse, refuseIf } from './check-reference.ts';
import { cameOutLater } from '../../calendar/gap.ts';

/** The preset that is read stop by stop, and its number of stops. */
const GUIDED = 'parcours';
const GUIDED_STOPS = 12;

/** `events` are in chronological order. */
export function checkPresets({ presets, events }: CaseEntries): Problem[] {
  const order = new Map(
    events.map(({ id, scope }, at) => [id, scope === 'context' ? undefined : at]),
  );
  return presets.flatMap(({ id, file, stops }) => {
    const guided = id === GUIDED;
    const places = stops.map(({ event }) => order.get(event));
    return [
      ...refuseIf(!(PRESETS as readonly string[]).includes(id), file, 'nom du fichier', id, {
        accepted: `un nom parmi ${PRESETS.join(', ')}`,
        example: `${PRESETS[0]}.yaml`,
      }),
      ...stops.flatMap(({ event, text }, at) => {
        const field = `stops.${at}`;
        const before = places[at - 1];
        const here = places[at];
        if (here === undefined)
          return refuse(file, `${field}.event`, event, {
            accepted: 'un fait (content/facts/events) de la fenêtre de la frise, ou d’après',
            example: '2023-11-14-disclose',
          });
        return [
          ...refuseIf(before !== undefined && before >= here, file, `${field}.event`, event, {
            accepted: 'des faits dans l’ordre du temps, une fois chacun',
            example: 'le placer avant le fait qui le précède',
          }),
          ...refuseIf(guided && !text, file, `${field}.text`, '', {
            accepted: 'une phrase pour chaque arrêt de la lecture guidée',
            example: 'Plusieurs barres finissent ce jour-là.',
          }),
        ];
      }),
      ...refuseIf(
        guided && stops.length !== GUIDED_STOPS,
        file,
        'stops',
        `${stops.length} arrêts`,
        {
          accepted: `${GUIDED_STOPS} arrêts`,
          example: `${GUIDED_STOPS} blocs « - event: … »`,
        },
      ),
    ];
  });
}

/** A drawing of waits consists of facts of the timeline that became public later, once each. */
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
