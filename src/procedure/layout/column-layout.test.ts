/** Checks that in the narrow drawing cards never overlap and no two lines share a lane at the same height. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossesBox, doOverlap } from '../../../tests/procedure-boxes.ts';
import { PHASES } from '../model/vocabulary.ts';
import { COLUMN_PX, laneOf, placeInColumn } from './column-layout.ts';
import { stretchesOf } from './placed-graph.ts';

const HEADS = { saisine: '1', requetes: '2', instruction: '3', jugement: '4', pourvoi: '5' };

describe('lanes', () => {
  test('are as close as possible', () =>
    expect(
      laneOf([
        { fromY: 0, toY: 10 },
        { fromY: 20, toY: 30 },
        { fromY: 0, toY: 40 },
      ]),
    ).toEqual([0, 0, 1]));

  test('never hold two lines at the same height', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ fromY: fc.nat(500), toY: fc.nat(500) }), { maxLength: 40 }),
        (ways) => {
          const lanes = laneOf(ways);
          return ways.every((a, at) =>
            ways.slice(at + 1).every((b, after) => {
              if (lanes[at] !== lanes[at + 1 + after]) return true;
              const [top, bottom] = [
                Math.max(Math.min(a.fromY, a.toY), Math.min(b.fromY, b.toY)),
                Math.min(Math.max(a.fromY, a.toY), Math.max(b.fromY, b.toY)),
              ];
              return top > bottom;
            }),
          );
        },
      ),
    ));
});

/** A graph with one step per title and passages between step indices. */
const graph = fc
  .record({
    titles: fc.array(fc.string({ minLength: 1, maxLength: 44 }), { minLength: 2, maxLength: 25 }),
    links: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 30 }),
  })
  .map(({ titles, links }) => ({
    steps: titles.map((title, at) => ({
      id: `s${at}`,
      title,
      kind: 'act' as const,
      phase: PHASES[Math.min(4, Math.floor((at * 5) / titles.length))] ?? 'saisine',
    })),
    passages: links.map(([from, to]) => ({
      from: `s${from % titles.length}`,
      to: `s${to % titles.length}`,
      label: 'une condition',
    })),
  }));

test('any procedure fits its column: cards do not overlap and no line crosses a card', () =>
  fc.assert(
    fc.property(graph, (any) => {
      const { steps, passages } = placeInColumn(any, HEADS);
      expect(steps).toHaveLength(any.steps.length);
      const apart = steps.every((a, at) => steps.slice(at + 1).every((b) => !doOverlap(a, b)));
      const clear = passages.every(({ points }) =>
        stretchesOf(points).every(([from, to]) =>
          steps.every((step) => !crossesBox(from, to, step)),
        ),
      );
      const inside = passages.every(({ points }) => points.every(({ x }) => x <= COLUMN_PX));
      return apart && clear && inside;
    }),
    { numRuns: 60 },
  ));
