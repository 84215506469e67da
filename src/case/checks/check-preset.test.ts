/**
 * Checks that a preset leads to events that exist, in chronological order, and that the guided reading has a sentence
 * for each.
 */
import { describe, expect, test } from 'vitest';
import { aCaseFile, anEvent, aPreset, aWaits } from '../../../tests/case-entries.ts';
import { checkPresets, checkWaits } from './check-preset.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const events = Array.from({ length: 12 }, (_, n) => anEvent({ id: `event-${n + 1}` }));
const text = { fr: 'Une phrase.', en: 'A sentence.' };
const stops = (...ids: number[]) => ids.map((n) => ({ event: `event-${n}`, text }));
const problems = (preset: Parameters<typeof aPreset>[0]) =>
  toldOf(checkPresets(aCaseFile({ events, presets: [aPreset(preset)] })));

describe('a preset', () => {
  test('may hold events of the window, in order', () =>
    expect(problems({ stops: stops(1, 2, 5) })).toBe(''));

  test('begins with an event that the timeline draws, and may end after its window', () => {
    const before = anEvent({ id: 'before', scope: 'context' });
    const after = anEvent({ id: 'after', scope: 'epilogue' });
    const withStops = (...chosen: { event: string }[]) =>
      checkPresets(
        aCaseFile({ events: [before, ...events, after], presets: [aPreset({ stops: chosen })] }),
      );
    expect(withStops({ event: 'before' }, ...stops(1))).toHaveLength(1);
    expect(withStops(...stops(1), { event: 'after' })).toEqual([]);
  });

  test('is in chronological order, with each event once', () => {
    expect(problems({ stops: stops(2, 1) })).toMatchInlineSnapshot(
      `"content/instruments/timeline/choices/emc.yaml stops.1.event : « event-1 » n’est pas accepté. Attendu : des faits de la fenêtre de la frise, ou d’après, dans l’ordre du temps, une fois chacun. Exemple : le placer avant le fait qui le précède"`,
    );
    expect(problems({ stops: stops(2, 2) })).not.toBe('');
  });
});

const late = (n: number, changes: object = {}) =>
  anEvent({
    id: `event-${n}`,
    happened: '2023-11-14',
    disclosed: '2024-10-28',
    ...changes,
  });
const drawnEvents = [
  late(1),
  late(2),
  anEvent({ id: 'event-3', happened: '2023-11-14', disclosed: '2023-11-14' }),
];
const words = { fr: 'Un fait', en: 'A fact' };
const line = (event: string) => ({ event, words });
const waitProblems = (rows: object[], entries = drawnEvents) =>
  toldOf(checkWaits(aCaseFile({ events: entries, waits: [aWaits({ rows })] })));

describe('the drawing of a few waits', () => {
  test('may hold facts that became public later', () =>
    expect(waitProblems([line('event-2'), line('event-1')])).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'has no fact that was public at once': waitProblems([line('event-1'), line('event-3')]),
      'has each fact once': waitProblems([line('event-1'), line('event-1')]),
    }).toMatchInlineSnapshot(`
      {
        "has each fact once": "content/instruments/waits/accueil.yaml rows.1.event : « event-1 » n’est pas accepté. Attendu : un fait de la fenêtre de la frise que le public a connu plus tard, une seule fois. Exemple : 2015-police-nationale",
        "has no fact that was public at once": "content/instruments/waits/accueil.yaml rows.1.event : « event-3 » n’est pas accepté. Attendu : un fait de la fenêtre de la frise que le public a connu plus tard, une seule fois. Exemple : 2015-police-nationale",
      }
    `));

  test('leads to facts that the timeline draws', () => {
    const outside = late(1, { scope: 'context' });
    expect(waitProblems([line('event-1'), line('event-2')], [outside, late(2)])).not.toBe('');
  });
});

test('the guided reading leaves no stop without its sentence', () =>
  expect(
    problems({ id: 'parcours', stops: [{ event: 'event-1' }, ...stops(2)] }),
  ).toMatchInlineSnapshot(
    `"content/instruments/timeline/choices/parcours.yaml stops.0.text : Champ vide. Attendu : une phrase pour chaque arrêt de la lecture guidée. Exemple : Plusieurs barres finissent ce jour-là."`,
  ));
