/** Checks that a drawing of waits leads to facts that exist, each of which became public later. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, anEvent, aWaits } from '../../../tests/case-entries.ts';
import { checkWaits } from './check-waits.ts';

const late = (n: number, changes: object = {}) =>
  anEvent({
    id: `event-${n}`,
    happened: '2023-11-14',
    disclosed: '2024-10-28',
    ...changes,
  });
const events = [
  late(1),
  late(2),
  anEvent({ id: 'event-3', happened: '2023-11-14', disclosed: '2023-11-14' }),
];
const words = { fr: 'Un fait', en: 'A fact' };
const line = (event: string) => ({ event, words });
const problems = (rows: object[], entries = events) =>
  checkWaits(aCaseFile({ events: entries, waits: [aWaits({ rows })] }))
    .map(({ file, field, message }) => `${file} ${field} : ${message}`)
    .join('\n');

describe('the drawing of a few waits', () => {
  test('may hold facts that became public later', () =>
    expect(problems([line('event-2'), line('event-1')])).toBe(''));

  test('leads to facts that exist', () =>
    expect(problems([line('event-1'), line('lost')])).toMatchInlineSnapshot(
      `"content/instruments/waits/accueil.yaml rows.1.event : « lost » n’est pas accepté. Attendu : un fait (content/facts/events) de la fenêtre de la frise. Exemple : 2015-police-nationale"`,
    ));

  test('leads to facts that the timeline draws', () => {
    const outside = late(1, { scope: 'context' });
    expect(problems([line('event-1'), line('event-2')], [outside, late(2)])).not.toBe('');
  });

  test('has no fact that was public at once', () =>
    expect(problems([line('event-1'), line('event-3')])).toMatchInlineSnapshot(
      `"content/instruments/waits/accueil.yaml rows.1.event : « event-3 » n’est pas accepté. Attendu : un fait que le public a connu plus tard : ses deux dates sont un dessin. Exemple : 2015-police-nationale"`,
    ));

  test('has each fact once', () =>
    expect(problems([line('event-1'), line('event-1')])).toMatchInlineSnapshot(
      `"content/instruments/waits/accueil.yaml rows.1.event : « event-1 » n’est pas accepté. Attendu : chaque fait une seule fois. Exemple : supprimer cette ligne"`,
    ));
});
