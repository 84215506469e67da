/** Checks the numbers that the page prints about its street against an independent count. */
import { describe, expect, test } from 'vitest';
import { placeAt } from './passage.ts';
import { packSummary } from './packed-summary.ts';
import { countAt, countSummary, emptyShare, fullestMoment, mostTogether } from './street-counts.ts';
import { HOUR_S, MINUTE_S, streetScene } from './street-scene.ts';

const hour = streetScene();
const minute = packSummary(hour);
const counts = countSummary(minute);
/** Times are multiples of half a second, so nothing enters or leaves in between. */
const GRAIN_S = 0.5;

/** Ids in the street in each half second, sampled in its middle. */
const seen = (street: typeof hour, lengthS: number) =>
  Array.from({ length: lengthS / GRAIN_S }, (_, at) =>
    street
      .filter((passage) => placeAt(passage, (at + 0.5) * GRAIN_S - passage.start) !== undefined)
      .map(({ id }) => id),
  );
const pairsSeen = (moments: number[][]) =>
  new Set(
    moments.flatMap((ids) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} ${b}`))),
  );
const [inHour, inMinute] = [seen(hour, HOUR_S), seen(minute, MINUTE_S)];
const [pairsInHour, pairsInMinute] = [pairsSeen(inHour), pairsSeen(inMinute)];

describe('countSummary', () => {
  test('counts the pairs that are in the street together', () =>
    expect(counts.together).toBe(pairsInMinute.size));

  test('counts the pairs of the summary that never met', () =>
    expect(counts.neverMet).toBe(
      [...pairsInMinute].filter((pair) => !pairsInHour.has(pair)).length,
    ));

  test('counts the pairs whose order of entry is reversed', () => {
    const reordered = minute.flatMap((a, at) =>
      minute.slice(at + 1).filter((b) => a.recorded < b.recorded && a.start > b.start),
    );
    expect(counts.reordered).toBe(reordered.length);
  });

  test('reports no change for a street that is not shifted', () =>
    expect(countSummary(hour.map((one) => ({ ...one, recorded: one.start })))).toMatchObject({
      neverMet: 0,
      reordered: 0,
    }));
});

test.each([
  ['hour', hour, inHour],
  ['minute', minute, inMinute],
] as const)('mostTogether counts the most passages at once in the %s', (_, street, moments) =>
  expect(mostTogether(street)).toBe(Math.max(...moments.map((ids) => ids.length))),
);

test('emptyShare is the share of moments without a shape', () =>
  expect(emptyShare(hour, HOUR_S)).toBeCloseTo(
    inHour.filter((ids) => ids.length === 0).length / inHour.length,
    10,
  ));

test.each([
  ['hour', hour, HOUR_S],
  ['minute', minute, MINUTE_S],
] as const)('fullestMoment shows the %s at its fullest', (_, street, lengthS) => {
  const all = Array.from({ length: lengthS }, (__, moment) => countAt(street, moment));
  expect(countAt(street, fullestMoment(street, lengthS))).toBe(Math.max(...all));
});
