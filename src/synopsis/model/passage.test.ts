/** Checks the position of a passage at each moment. */
import { describe, expect, test } from 'vitest';
import { placeAt, wayOf, type Passage } from './passage.ts';

/** Crosses to the right in 10 s, or in 14 s with a stop of 4 s halfway. */
const crossing = (changes: Partial<Passage> = {}): Passage => ({
  id: 1,
  start: 100,
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
const stopping = crossing({ duration: 14, dwell: 'stays', stopAt: 0.5, stopFor: 4 });

describe('placeAt', () => {
  test.each([
    ['enters at the left edge', 0, 0],
    ['is half way at half its time', 5, 0.5],
    ['leaves at the right edge', 10, 1],
  ])('%s', (_, elapsed, place) => expect(placeAt(crossing(), elapsed)).toBe(place));

  test('runs from right to left for that direction', () =>
    expect(placeAt(crossing({ direction: 'left' }), 2)).toBe(0.8));

  test.each([5, 7, 9])('does not move while it stops, after %i s', (elapsed) =>
    expect(placeAt(stopping, elapsed)).toBe(0.5),
  );

  test('moves on after its stop', () => expect(placeAt(stopping, 11.5)).toBe(0.75));

  test.each([-0.1, 10.1])('is undefined before it enters and after it leaves: %d s', (elapsed) =>
    expect(placeAt(crossing(), elapsed)).toBeUndefined(),
  );
});

test('a path bends where the passage stops, and only there', () => {
  expect(wayOf(crossing())).toHaveLength(2);
  expect(wayOf(stopping)).toEqual([
    [0, 0],
    [5, 0.5],
    [9, 0.5],
    [14, 1],
  ]);
});
