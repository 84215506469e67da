/** Protects: the calendar along the drawing: its labels keep apart at every zoom, and no part goes without. */
import { utcDay, utcMonth, utcYear } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyWidthPx } from '../../../tests/timeline-events.ts';
import { calendarOf, dateOf, dayOfDate, isoOf } from '../../calendar/day.ts';
import { placeTicks, type Tick } from './axis-ticks.ts';
import { textWidthPx } from './text-width.ts';
import { CASE_SCALE, dayShare, placeDay } from './time-scale.ts';

const ticksAt = (widthPx: number) => placeTicks(CASE_SCALE, widthPx);
const daysAt = (widthPx: number) => ticksAt(widthPx).map(({ day }) => isoOf(day));
const anyLaidOutWidthPx = fc.integer({ min: 600, max: 36_000 });

/** Room that the label of a tick needs, in px, by what it says. */
const ROOM_PX: Readonly<Record<Tick['unit'], number>> = { year: 40, month: 46, day: 30 };

/** Each tick with the distance to the next, in px. */
function distances(widthPx: number): { tick: Tick; distancePx: number }[] {
  const ticks = ticksAt(widthPx);
  return ticks.flatMap((tick, n) => {
    const next = ticks[n + 1];
    return next ? [{ tick, distancePx: (next.at - tick.at) * widthPx }] : [];
  });
}

describe('placeTicks', () => {
  test.each([
    [1120, utcYear, 1, utcMonth, 3],
    [4000, utcMonth, 6, utcMonth, 1],
    [70_000, utcMonth, 1, utcDay, 1],
  ])('counts the calendar as d3 does, at %i px', (widthPx, ...steps) => {
    const [sparse, sparseEvery, dense, denseEvery] = steps;
    const [before, after] = CASE_SCALE.map(
      ({ start, end }) => [dateOf(start), dateOf(end)] as const,
    );
    const days = [
      ...(before ? sparse.range(...before, sparseEvery) : []),
      ...(after ? dense.range(...after, denseEvery) : []),
    ];
    expect(ticksAt(widthPx).map(({ day }) => day)).toEqual(days.map(dayOfDate));
  });

  test('marks every year at the narrowest width, and the quarters of the dense years', () =>
    expect(daysAt(1120)).toMatchInlineSnapshot(`
      [
        "2015-01-01",
        "2016-01-01",
        "2017-01-01",
        "2018-01-01",
        "2019-01-01",
        "2020-01-01",
        "2021-01-01",
        "2022-01-01",
        "2023-01-01",
        "2023-04-01",
        "2023-07-01",
        "2023-10-01",
        "2024-01-01",
        "2024-04-01",
        "2024-07-01",
        "2024-10-01",
        "2025-01-01",
        "2025-04-01",
        "2025-07-01",
        "2025-10-01",
      ]
    `));

  test('marks every month of the dense years at twice a wide screen', () =>
    expect(daysAt(2560 * 2)).toContain('2024-02-01'));

  test('marks every day of the dense years at the largest zoom', () =>
    expect(daysAt(2560 * 32)).toContain('2024-02-29'));

  test('marks the first day of each part of the scale at any width', () =>
    fc.assert(
      fc.property(anyLaidOutWidthPx, (widthPx) => {
        expect(daysAt(widthPx)).toEqual(expect.arrayContaining(['2015-01-01', '2023-01-01']));
      }),
    ));

  test('leaves each label the room that it needs, at any width', () =>
    fc.assert(
      fc.property(anyLaidOutWidthPx, (widthPx) => {
        for (const { tick, distancePx } of distances(widthPx))
          expect(distancePx).toBeGreaterThanOrEqual(ROOM_PX[tick.unit]);
      }),
    ));

  test('leaves a year its room among the days', () => {
    const [, dense] = CASE_SCALE;
    const widthPx = Math.ceil(30 / dayShare(dense ?? { start: 0, end: 1, from: 0, to: 1 }));
    const year = distances(widthPx).find(({ tick }) => isoOf(tick.day) === '2024-01-01');
    expect(year?.distancePx).toBeGreaterThan(textWidthPx('2024', 12));
  });

  test('goes in the order of time, without repeats', () =>
    fc.assert(
      fc.property(anyWidthPx, (widthPx) => {
        const days = ticksAt(widthPx).map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    ));

  test('puts each tick where its day begins', () =>
    fc.assert(
      fc.property(anyWidthPx, (widthPx) => {
        for (const { day, at } of ticksAt(widthPx)) expect(at).toBe(placeDay(CASE_SCALE, day));
      }),
      { numRuns: 30 },
    ));

  test('says the first of January as a year, the first of a month as a month, the rest as days', () =>
    fc.assert(
      fc.property(anyWidthPx, (widthPx) => {
        for (const { day, unit } of ticksAt(widthPx)) {
          const { month, date } = calendarOf(day);
          expect(unit).toBe(date > 1 ? 'day' : month > 1 ? 'month' : 'year');
        }
      }),
      { numRuns: 30 },
    ));
});
