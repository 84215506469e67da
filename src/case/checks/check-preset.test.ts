/**
 * Checks that a preset leads to events that exist, in chronological order, and that the guided reading has a sentence
 * for each.
 */
import { describe, expect, test } from 'vitest';
import { aCaseFile, anEvent, aPreset } from '../../../tests/case-entries.ts';
import { checkPresets } from './check-preset.ts';

const events = Array.from({ length: 12 }, (_, n) => anEvent({ id: `event-${n + 1}` }));
const text = { fr: 'Une phrase.', en: 'A sentence.' };
const stops = (...ids: number[]) => ids.map((n) => ({ event: `event-${n}`, text }));
const problems = (preset: Parameters<typeof aPreset>[0]) =>
  checkPresets(aCaseFile({ events, presets: [aPreset(preset)] }))
    .map(({ file, field, message }) => `${file} ${field} : ${message}`)
    .join('\n');

describe('a preset', () => {
  test('may hold events of the window, in order', () =>
    expect(problems({ stops: stops(1, 2, 5) })).toBe(''));

  test('is one of the closed list', () =>
    expect(problems({ id: 'college', stops: stops(1, 2) })).toMatchInlineSnapshot(
      `"content/instruments/timeline/choices/college.yaml nom du fichier : « college » n’est pas accepté. Attendu : un nom parmi parcours, essentiel, emc, vsa, cjr, technique. Exemple : parcours.yaml"`,
    ));

  test('leads to events that exist', () =>
    expect(problems({ stops: [...stops(1), { event: 'lost' }] })).toMatchInlineSnapshot(
      `"content/instruments/timeline/choices/essentiel.yaml stops.1.event : « lost » n’est pas accepté. Attendu : un fait (content/facts/events) de la fenêtre de la frise, ou d’après. Exemple : 2023-11-14-disclose"`,
    ));

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
      `"content/instruments/timeline/choices/essentiel.yaml stops.1.event : « event-1 » n’est pas accepté. Attendu : des faits dans l’ordre du temps, une fois chacun. Exemple : le placer avant le fait qui le précède"`,
    );
    expect(problems({ stops: stops(2, 2) })).not.toBe('');
  });
});

describe('the guided reading', () => {
  const twelve = stops(...Array.from({ length: 12 }, (_, n) => n + 1));

  test('has twelve stops with a sentence each', () =>
    expect(problems({ id: 'parcours', stops: twelve })).toBe(''));

  test('has no fewer', () =>
    expect(problems({ id: 'parcours', stops: twelve.slice(1) })).toMatchInlineSnapshot(
      `"content/instruments/timeline/choices/parcours.yaml stops : « 11 arrêts » n’est pas accepté. Attendu : 12 arrêts. Exemple : 12 blocs « - event: … »"`,
    ));

  test('leaves no stop without its sentence', () =>
    expect(
      problems({ id: 'parcours', stops: [{ event: 'event-1' }, ...twelve.slice(1)] }),
    ).toMatchInlineSnapshot(
      `"content/instruments/timeline/choices/parcours.yaml stops.0.text : Champ vide. Attendu : une phrase pour chaque arrêt de la lecture guidée. Exemple : Plusieurs barres finissent ce jour-là."`,
    ));
});
