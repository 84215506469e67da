/** Protects: a wait is never said longer than both dates prove, and the longest comes first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents, onDay } from '../../../tests/timeline-events.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { isLate, LATE_FROM_DAYS, leastWait, longestFirst, publicDays, waitOf } from './wait.ts';

const of2015 = aDrawnEvent({
  id: 'a',
  start: on('2015-01-01'),
  end: on('2016-01-01'),
  begunBy: on('2016-01-01'),
  disclosed: onDay('2023-11-14'),
});

/** Days of the least wait of an event that has one. */
const leastOf = (event: TimelineEvent) => {
  const wait = waitOf(event);
  return wait ? leastWait(wait) : NaN;
};

describe('waitOf', () => {
  test('runs from the last day on which a thing may have happened', () =>
    expect(leastOf(of2015)).toBe(on('2023-11-14') - on('2015-12-31')));

  test('is of nothing where the public knew at once', () =>
    expect(waitOf(aDrawnEvent())).toBeUndefined());

  test('ends on the first day on which it may have become public', () => {
    const wait = waitOf(
      aDrawnEvent({ disclosed: { start: on('2025-02-01'), end: on('2025-03-01') } }),
    );
    expect(wait).toMatchObject({ publicFrom: on('2025-02-01'), publicBy: on('2025-02-28') });
  });
});

describe('longestFirst', () => {
  test('leaves out what the public knew within three months', () => {
    const soon = aDrawnEvent({
      id: 'soon',
      start: on('2023-11-14'),
      disclosed: onDay('2024-02-12'),
    });
    expect(isLate(soon)).toBe(false);
    expect(longestFirst([soon, of2015]).map(({ id }) => id)).toEqual(['a']);
  });

  test('puts no shorter wait before a longer one', () =>
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const waits = longestFirst(events).map(leastOf);
        expect(waits).toEqual([...waits].sort((a, b) => b - a));
        expect(waits.every((days) => days > LATE_FROM_DAYS)).toBe(true);
      }),
    ));
});

test('publicDays gathers what one day made public, in the order of time', () => {
  const known = (id: string) => ({ id, disclosed: onDay('2024-10-28') });
  expect(publicDays([known('b'), of2015, known('c')])).toEqual([
    { ...onDay('2023-11-14'), ids: ['a'] },
    { ...onDay('2024-10-28'), ids: ['b', 'c'] },
  ]);
});
