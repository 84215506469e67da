/** Protects: the timeline that runs down: every fact has its line, every thread begins, passes and ends once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents, onDay } from '../../../tests/timeline-events.ts';
import { placeTrack, type TrackFact } from './track-layout.ts';

const fact = (id: string, iso: string, known?: string): TrackFact =>
  aDrawnEvent({ id, start: on(iso), disclosed: known ? onDay(known) : undefined });

/** Facts in the order of time; what became public did so after it had begun. */
const anyFacts = anyEvents().map((events) =>
  events
    .map((event) => ({
      ...event,
      disclosed:
        event.disclosed && event.disclosed.start >= event.start ? event.disclosed : undefined,
    }))
    .sort((a, b) => a.start - b.start),
);

describe('placeTrack', () => {
  test('draws a thread from its fact to its day, past what lies between', () => {
    const { rows, columns } = placeTrack([
      fact('a', '2015-01-01', '2023-11-14'),
      fact('b', '2016-01-01'),
      fact('c', '2023-11-14'),
      fact('d', '2024-01-01'),
    ]);
    expect(columns).toBe(1);
    expect(
      rows.map(({ fact: id, day, through, begins, ends }) => [
        id ?? day?.ids.join(),
        through,
        begins,
        ends,
      ]),
    ).toEqual([
      ['a', [], 1, []],
      ['b', [1], undefined, []],
      ['c', [1], undefined, []],
      ['a', [], undefined, [1]],
      ['d', [], undefined, []],
    ]);
  });

  test('gives a column that has become free to the next thread', () =>
    expect(
      placeTrack([fact('a', '2015-01-01', '2015-02-01'), fact('b', '2016-01-01', '2017-01-01')])
        .columns,
    ).toBe(1));

  test('has a line for every fact, in the order given, and one for every day of disclosure', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { rows } = placeTrack(facts);
        expect(rows.flatMap((row) => row.fact ?? [])).toEqual(facts.map(({ id }) => id));
        expect(rows.flatMap(({ day }) => day?.ids ?? []).sort()).toEqual(
          facts
            .filter(({ disclosed }) => disclosed)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    ));

  test('lets no two threads share a column, and none begin or end twice', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const open = new Set<number>();
        for (const { through, begins, ends } of placeTrack(facts).rows) {
          for (const column of ends) expect(open.delete(column)).toBe(true);
          expect(new Set(through)).toEqual(open);
          if (begins === undefined) continue;
          expect(open.has(begins)).toBe(false);
          open.add(begins);
        }
        expect(open.size).toBe(0);
      }),
    ));
});
