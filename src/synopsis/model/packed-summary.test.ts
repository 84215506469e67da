/** Checks that the summary holds the same passages in a minute, without two shapes touching. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, type Passage } from './passage.ts';
import { doOverlap, NARROWEST_PX, packSummary, RADIUS_PX } from './packed-summary.ts';
import { MINUTE_S, streetScene } from './street-scene.ts';

const anyScene = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(streetScene);
const pairsOf = <Item>(items: readonly Item[]) =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
const passage = (changes: Partial<Passage>): Passage => ({
  id: 1,
  start: 0,
  duration: 10,
  lane: 0,
  tint: 'blue',
  direction: 'right',
  size: 'small',
  dwell: 'passes',
  stopAt: 0,
  stopFor: 0,
  ...changes,
});

describe('packSummary', () => {
  test('keeps the shapes of a lane apart at every moment', () => {
    const summary = packSummary(streetScene());
    for (let moment = 0; moment <= MINUTE_S; moment += 0.05)
      for (const [a, b] of pairsOf(summary).filter(([a, b]) => a.lane === b.lane)) {
        const [here, there] = [a, b].map((one) => placeAt(one, moment - one.start));
        if (here === undefined || there === undefined) continue;
        expect(Math.abs(here - there) * NARROWEST_PX).toBeGreaterThan(
          RADIUS_PX[a.size] + RADIUS_PX[b.size],
        );
      }
  });

  test('changes only entry times, within the minute', () =>
    fc.assert(
      fc.property(anyScene, (passages) => {
        const summary = packSummary(passages);
        expect(summary.map(({ recorded, ...rest }) => ({ ...rest, start: recorded }))).toEqual(
          passages,
        );
        for (const { start, duration } of summary) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + duration).toBeLessThanOrEqual(MINUTE_S);
        }
      }),
      { numRuns: 30 },
    ));

  test('still places a passage that cannot avoid another', () => {
    const wide = Array.from({ length: 12 }, (_, at) => passage({ id: at + 1, duration: 50 }));
    expect(packSummary(wide)).toHaveLength(12);
  });
});

describe('doOverlap', () => {
  const first = passage({});
  test.each<[string, Partial<Passage>, boolean]>([
    ['in another lane never', { lane: 1 }, false],
    ['at the same time and pace always', {}, true],
    ['well behind never', { start: 5 }, false],
    ['close behind', { start: 1 }, true],
    ['after the other has left never', { start: 11 }, false],
    ['overtaking between two bends', { start: 3, duration: 3 }, true],
    [
      'coming up to one that has stopped',
      { start: 5, duration: 22, dwell: 'stays', stopAt: 0.1, stopFor: 12 },
      false,
    ],
  ])('%s', (_, changes, expected) =>
    expect(doOverlap(first, passage({ id: 2, ...changes }))).toBe(expected),
  );

  test('is symmetric', () =>
    fc.assert(
      fc.property(anyScene, (passages) => {
        const summary = packSummary(passages);
        for (const [a, b] of pairsOf(summary)) expect(doOverlap(a, b)).toBe(doOverlap(b, a));
      }),
      { numRuns: 10 },
    ));
});
