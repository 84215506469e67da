/** Checks which view a timeline opens on, and that this view leaves out no event of a preset. */
import { describe, expect, test } from 'vitest';
import { aPerson, aPreset, anEvent } from '../../tests/case-entries.ts';
import type { CaseEvent, CaseFile, Preset } from './case-entry.ts';
import { opensTerm, timelineProps } from './timeline-input.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `event-${at}`);
const choiceOf = (id: string, events: readonly string[]): Preset =>
  aPreset({ id, stops: events.map((event) => ({ event })) });

/** A case file of events; the guided reading has the first three. */
function fileOf(events: readonly CaseEvent[]): CaseFile {
  const byId = new Map(events.map((event) => [event.id, event]));
  const guided = choiceOf(
    'parcours',
    events.slice(0, 3).map(({ id }) => id),
  );
  const get = {
    preset: () => guided,
    event: (id: string) => byId.get(id),
    actor: () => aPerson(),
    piece: (id: string) => ({ id, number: 1, title: 'Décision' }),
  };
  return { events, actors: [], get } as unknown as CaseFile;
}

const events = ids(20).map((id) => anEvent({ id }));
const file = fileOf(events);
const keysOf = (preset?: Preset) =>
  timelineProps(file, 'fr', preset)
    .drawn.filter(({ isKey }) => isKey)
    .map(({ id }) => id);

describe('the view that a timeline opens on', () => {
  test('is what became known later, for the whole case', () =>
    expect(timelineProps(file, 'fr').opening).toBe('tard'));

  test.each([3, 15])('is a row for each of %i chosen facts', (count) => {
    const preset = choiceOf('emc', ids(count));
    expect(timelineProps(file, 'fr', preset).opening).toBe('dates');
    expect(keysOf(preset)).toEqual(ids(count));
  });
});

test('the key dates of the whole case are those of the guided reading', () =>
  expect(keysOf()).toEqual(ids(3)));

test('a fact opens a term if somebody whom it names takes office on its day', () => {
  const minister = aPerson({
    terms: [{ office: 'ministre-interieur', from: '2020-07-06', pieces: ['a-piece'] }],
  });
  const get = { actor: () => minister } as unknown as CaseFile['get'];
  const on = (day: string) =>
    opensTerm(anEvent({ happened: day, disclosed: day, actors: ['a-person'] }), { get });
  expect(on('2020-07-06')).toBe(true);
  expect(on('2020-07-07')).toBe(false);
});
