/** Knows what the small drawing of the two clocks owes to the case file: real events of the window, in order. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

/** Lines that a phone has room for. */
const KEPT_MIN = 2;
const KEPT_MAX = 4;

/** `events` are in the order of time. */
export function checkClocks({ clocks, events }: CaseEntries): Problem[] {
  const order = new Map(events.map(({ id, scope }, at) => [id, scope ? undefined : at]));
  return clocks.flatMap(({ file, rows }) => {
    const kept = rows.filter((row) => row.kept).length;
    return [
      ...rows.flatMap(({ event, then }, at) => [
        ...checkFact(file, `rows.${at}.event`, event, rows[at - 1]?.event, order),
        ...(then ? checkFact(file, `rows.${at}.then.event`, then.event, event, order) : []),
      ]),
      ...(kept < KEPT_MIN || kept > KEPT_MAX
        ? [
            refuse(file, 'rows', `${kept} lignes avec kept`, {
              accepted: `de ${KEPT_MIN} à ${KEPT_MAX} lignes gardées sur un téléphone`,
              example: 'kept: true',
            }),
          ]
        : []),
    ];
  });
}

function checkFact(
  file: string,
  field: string,
  event: string,
  before: string | undefined,
  order: ReadonlyMap<string, number | undefined>,
): Problem[] {
  const place = order.get(event);
  if (place === undefined)
    return [
      refuse(file, field, event, {
        accepted: 'un fait (content/facts/events) de la fenêtre de la frise',
        example: '2023-11-14-disclose',
      }),
    ];
  const earlier = before === undefined ? undefined : order.get(before);
  if (earlier === undefined || earlier < place) return [];
  return [
    refuse(file, field, event, {
      accepted: 'des faits dans l’ordre du temps, une fois chacun',
      example: 'le placer avant le fait qui le précède',
    }),
  ];
}
