/** Checks that the drawn hour is the same on every machine and in every build, and lasts an hour. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANE_COUNT, TINTS } from './passage.ts';
import { HOUR_S, PASSAGE_COUNT, randomFrom, SCENE_SEED, streetScene } from './street-scene.ts';

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

// Reference: the first numbers of mulberry32 from the seed 1, times 2^32.
test('randomFrom is mulberry32', () => {
  const random = randomFrom(1);
  expect([random(), random(), random()].map((number) => number * 2 ** 32)).toEqual([
    2693262067, 11749833, 2265367787,
  ]);
});

describe('streetScene', () => {
  test('gives a different scene for another seed', () =>
    expect(streetScene(SCENE_SEED + 1)).not.toEqual(streetScene(SCENE_SEED)));

  test('gives the same hour on every machine', () =>
    expect(streetScene().slice(0, 2)).toMatchInlineSnapshot(`
      [
        {
          "direction": "left",
          "duration": 23,
          "dwell": "stays",
          "id": 1,
          "lane": 0,
          "size": "large",
          "start": 14,
          "stopAt": 0.37294814111664887,
          "stopFor": 10.5,
          "tint": "blue",
        },
        {
          "direction": "left",
          "duration": 11.5,
          "dwell": "passes",
          "id": 2,
          "lane": 2,
          "size": "small",
          "start": 75,
          "stopAt": 0,
          "stopFor": 0,
          "tint": "blue",
        },
      ]
    `));

  test('keeps its passages within the hour, in order of entry', () =>
    fc.assert(
      fc.property(anySeed, (seed) => {
        const passages = streetScene(seed);
        expect(passages).toHaveLength(PASSAGE_COUNT);
        expect(passages.map(({ id }) => id)).toEqual(passages.map((_, at) => at + 1));
        for (const [at, { start, duration, lane, stopFor, dwell }] of passages.entries()) {
          expect(start).toBeGreaterThanOrEqual(passages[at - 1]?.start ?? 0);
          expect(start + duration).toBeLessThanOrEqual(HOUR_S);
          expect(lane).toBeLessThan(LANE_COUNT);
          expect(stopFor > 0).toBe(dwell === 'stays');
        }
      }),
    ));

  test('moves all the passages of a lane in the same direction', () => {
    const ways = Map.groupBy(streetScene(), ({ lane }) => lane);
    expect(ways.size).toBe(LANE_COUNT);
    for (const passages of ways.values())
      expect(new Set(passages.map(({ direction }) => direction)).size).toBe(1);
  });

  test('uses every colour', () =>
    expect(new Set(streetScene().map(({ tint }) => tint))).toEqual(new Set(TINTS)));
});
