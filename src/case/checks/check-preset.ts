/**
 * Checks the presets against the case file: events that exist, in the window or after it, in order, once each. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import { PRESETS } from '../../schemas/preset.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

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
      ...((PRESETS as readonly string[]).includes(id)
        ? []
        : [
            refuse(file, 'nom du fichier', id, {
              accepted: `un nom parmi ${PRESETS.join(', ')}`,
              example: `${PRESETS[0]}.yaml`,
            }),
          ]),
      ...stops.flatMap(({ event, text }, at) => {
        const field = `stops.${at}`;
        const before = places[at - 1];
        const here = places[at];
        if (here === undefined)
          return [
            refuse(file, `${field}.event`, event, {
              accepted: 'un fait (content/facts/events) de la fenêtre de la frise, ou d’après',
              example: '2023-11-14-disclose',
            }),
          ];
        return [
          ...(before !== undefined && before >= here
            ? [
                refuse(file, `${field}.event`, event, {
                  accepted: 'des faits dans l’ordre du temps, une fois chacun',
                  example: 'le placer avant le fait qui le précède',
                }),
              ]
            : []),
          ...(guided && !text
            ? [
                refuse(file, `${field}.text`, '', {
                  accepted: 'une phrase pour chaque arrêt de la lecture guidée',
                  example: 'Plusieurs barres finissent ce jour-là.',
                }),
              ]
            : []),
        ];
      }),
      ...(guided && stops.length !== GUIDED_STOPS
        ? [
            refuse(file, 'stops', `${stops.length} arrêts`, {
              accepted: `${GUIDED_STOPS} arrêts`,
              example: `${GUIDED_STOPS} blocs « - event: … »`,
            }),
          ]
        : []),
    ];
  });
}
