/** Protects: a bar as wide as the doubt, a thin one for what lasted, none for a day. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent } from '../../../tests/timeline-events.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { drawnBar } from './drawn-bar.ts';
import { placeLane, prepareLane } from './lane-layout.ts';
import { CASE_SCALE, placeDay } from './time-scale.ts';

function bar(changes: Partial<TimelineEvent>) {
  const [placed] = placeLane(prepareLane([aDrawnEvent(changes)], CASE_SCALE), 1120, {
    labelRows: 2,
  }).events;
  return placed && drawnBar(placed);
}

const year2015 = { start: on('2015-01-01'), end: on('2016-01-01') };

describe('drawnBar', () => {
  test('is absent for a moment known to the day', () => expect(bar({})).toBeUndefined());

  test('is as wide as the doubt of a year', () =>
    expect(bar(year2015)).toMatchObject({
      from: placeDay(CASE_SCALE, on('2015-01-01')),
      to: placeDay(CASE_SCALE, on('2016-01-01')),
    }));

  test('is a pill for a doubt', () => expect(bar(year2015)?.radiusPx).toBeGreaterThan(0));

  test('is square and thinner for a length', () => {
    const doubt = bar(year2015);
    const length = bar({ ...year2015, kind: 'span' });
    expect(length?.radiusPx).toBe(0);
    expect(length?.heightPx).toBeLessThan(doubt?.heightPx ?? 0);
  });

  test('is drawn for what lasted a single day', () => expect(bar({ kind: 'span' })).toBeDefined());

  test('reaches the right edge for what goes on', () =>
    expect(bar({ kind: 'ongoing', end: on('2026-01-01') })?.to).toBe(1));

  test('begins at the left edge for what began before the window', () =>
    expect(bar({ kind: 'span', start: on('2011-01-01'), end: on('2016-01-01') })?.from).toBe(0));
});
