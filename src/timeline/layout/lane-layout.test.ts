/** Protects: every event has its place, nothing touches anything, and no name leaves the drawing, at any width. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents, anyWidthPx, onDay } from '../../../tests/timeline-events.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TOPICS } from '../model/vocabulary.ts';
import { drawnBar } from './drawn-bar.ts';
import { LABEL_FONT_PX } from './label-candidates.ts';
import { placeLane, prepareLane, rowCentrePx, ROW_PX } from './lane-layout.ts';
import type { PlacedEvent } from './placed-event.ts';
import { textWidthPx } from './text-width.ts';
import { CASE_SCALE, placeDay } from './time-scale.ts';

/** One lane, crowded as no real one is. */
const anyLane = anyEvents([TOPICS[0]]);
const lane = (events: readonly TimelineEvent[], widthPx: number, pinned?: string) =>
  placeLane(prepareLane(events, CASE_SCALE), widthPx, { pinned, labelRows: LABEL_ROWS });
const LABEL_ROWS = 2;
const placeOf = (placed: readonly PlacedEvent[], id: string) =>
  placed.find((event) => event.id === id);

/** Width of a target that a finger can hit, in px (WCAG 2.5.8). */
const TARGET_PX = 24;

interface Box {
  leftPx: number;
  rightPx: number;
}

/** Where the text of an event is drawn, if it is. */
function labelBox({ label, placedLabel }: PlacedEvent, widthPx: number): Box | undefined {
  if (!placedLabel) return undefined;
  const anchorPx = placedLabel.at * widthPx + placedLabel.offsetPx;
  const textPx = textWidthPx(label, LABEL_FONT_PX);
  return placedLabel.side === 'before'
    ? { leftPx: anchorPx - textPx, rightPx: anchorPx }
    : { leftPx: anchorPx, rightPx: anchorPx + textPx };
}

/** All that is drawn of an event: mark, bar, thread, text. */
function footprint(event: PlacedEvent, widthPx: number): Box {
  const { markAt, threadEnd } = event;
  const bar = drawnBar(event);
  const label = labelBox(event, widthPx);
  const boxes: Box[] = [
    { leftPx: markAt * widthPx - TARGET_PX / 2, rightPx: markAt * widthPx + TARGET_PX / 2 },
    ...(bar ? [{ leftPx: bar.from * widthPx, rightPx: bar.to * widthPx }] : []),
    ...(threadEnd ? [{ leftPx: markAt * widthPx, rightPx: threadEnd.to * widthPx }] : []),
    ...(label ? [label] : []),
  ];
  return {
    leftPx: Math.min(...boxes.map(({ leftPx }) => leftPx)),
    rightPx: Math.max(...boxes.map(({ rightPx }) => rightPx)),
  };
}

/** Pairs of events that touch, « a and b », drawn at a width. */
function collisions(events: readonly PlacedEvent[], widthPx: number): string[] {
  const byRow = Map.groupBy(events, ({ row }) => row);
  return [...byRow.values()].flatMap((ofRow) => {
    const boxes = ofRow
      .map((event) => ({ id: event.id, ...footprint(event, widthPx) }))
      .sort((a, b) => a.leftPx - b.leftPx);
    return boxes.slice(1).flatMap((box, n) => {
      const before = boxes[n];
      return before && before.rightPx > box.leftPx ? [`${before.id} and ${box.id}`] : [];
    });
  });
}

describe('placeLane', () => {
  test('needs no row for no event', () => expect(lane([], 1120)).toMatchObject({ rows: 0 }));

  test('shows every event exactly once: with a name, with a mark, or counted in a cluster', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        const { events: placed, clusters } = lane(events, widthPx);
        const shown = [...placed.map(({ id }) => id), ...clusters.flatMap(({ ids }) => ids)];
        expect(shown.sort()).toEqual(events.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    ));

  test('keeps the order in which events were given', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        const order = new Map(events.map(({ id }, at) => [id, at]));
        const places = lane(events, widthPx).events.map(({ id }) => order.get(id) ?? -1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    ));

  test('adds to an event and takes nothing away', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        const byId = new Map(events.map((event) => [event.id, event]));
        for (const placed of lane(events, widthPx).events)
          expect(placed).toMatchObject(byId.get(placed.id) ?? {});
      }),
    ));

  test('lets nothing touch in a row: marks, bars, threads, names', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        expect(collisions(lane(events, widthPx).events, widthPx)).toEqual([]);
      }),
      { numRuns: 300 },
    ));

  test('lets nothing touch when the same places are stretched to a larger width', () =>
    fc.assert(
      fc.property(
        anyLane,
        anyWidthPx,
        fc.double({ min: 1, max: 40, noNaN: true }),
        (events, widthPx, times) => {
          expect(collisions(lane(events, widthPx).events, widthPx * times)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    ));

  test('lets no name leave the drawing', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        for (const event of lane(events, widthPx).events) {
          const box = labelBox(event, widthPx);
          if (!box) continue;
          expect(box.leftPx).toBeGreaterThanOrEqual(0);
          expect(box.rightPx).toBeLessThanOrEqual(widthPx);
        }
      }),
    ));

  test('lets no name lie on the bar or the mark of its own event', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        for (const event of lane(events, widthPx).events) {
          const box = labelBox(event, widthPx);
          const markPx = event.markAt * widthPx;
          if (box) expect(box.leftPx >= markPx + 5 || box.rightPx <= markPx - 5).toBe(true);
          const bar = event.kind === 'ongoing' ? undefined : drawnBar(event);
          if (box && bar)
            expect(box.leftPx >= bar.to * widthPx || box.rightPx <= bar.from * widthPx).toBe(true);
        }
      }),
    ));

  test('gives an event the same place, whatever the order in which events are given', () =>
    fc.assert(
      fc.property(
        anyLane.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
          ),
        ),
        anyWidthPx,
        ([events, shuffled], widthPx) => {
          const other = lane(shuffled, widthPx).events;
          for (const event of lane(events, widthPx).events)
            expect(placeOf(other, event.id)).toEqual(event);
        },
      ),
    ));

  test('names the pinned event wherever its name fits in the drawing', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, fc.nat(), (events, widthPx, n) => {
        const pinned = events[n % Math.max(1, events.length)]?.id ?? '';
        const placed = placeOf(lane(events, widthPx, pinned).events, pinned);
        if (!placed || placed.placedLabel) return;
        const { label, ...bare } = placed;
        const free = footprint({ ...bare, label, placedLabel: undefined }, widthPx);
        const needPx = textWidthPx(label, LABEL_FONT_PX);
        expect(widthPx - free.rightPx).toBeLessThan(needPx + 12);
        expect(free.leftPx).toBeLessThan(needPx + 12);
      }),
    ));

  test('places every event, pinned or not, and still lets nothing touch', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        const { events: placed, clusters } = lane(events, widthPx, 'event-0');
        expect(placed.length + clusters.flatMap(({ ids }) => ids).length).toBe(events.length);
        expect(collisions(placed, widthPx)).toEqual([]);
      }),
    ));

  test('keeps its rows full and within its height', () =>
    fc.assert(
      fc.property(anyLane, anyWidthPx, (events, widthPx) => {
        const { rows, heightPx, events: placed, clusters } = lane(events, widthPx);
        expect(new Set([...placed, ...clusters].map(({ row }) => row)).size).toBe(rows);
        for (const { row, yPx } of [...placed, ...clusters]) {
          expect(row).toBeLessThan(rows);
          expect(yPx).toBe(rowCentrePx(row));
          expect(yPx + ROW_PX / 2).toBeLessThanOrEqual(heightPx);
        }
      }),
    ));

  describe('clusters', () => {
    /** A lane as crowded as one of a collection of ten thousand. */
    const anyCrowd = anyEvents([TOPICS[0]], 400);

    test('lie apart and inside the drawing, at this width and at any larger', () =>
      fc.assert(
        fc.property(
          anyCrowd,
          anyWidthPx,
          fc.double({ min: 1, max: 40, noNaN: true }),
          (events, widthPx, times) => {
            const boxes = lane(events, widthPx).clusters.map((cluster) => ({
              leftPx: cluster.at * widthPx * times - cluster.widthPx / 2,
              rightPx: cluster.at * widthPx * times + cluster.widthPx / 2,
            }));
            for (const [n, box] of boxes.entries()) {
              expect(box.leftPx).toBeGreaterThanOrEqual(-1e-6);
              expect(box.rightPx).toBeLessThanOrEqual(widthPx * times + 1e-6);
              expect(box.leftPx).toBeGreaterThanOrEqual(boxes[n - 1]?.rightPx ?? 0);
            }
          },
        ),
        { numRuns: 60 },
      ));

    test('say the stretch of days that they hold, and hold it in order', () =>
      fc.assert(
        fc.property(anyCrowd, anyWidthPx, (events, widthPx) => {
          const byId = new Map(events.map((event) => [event.id, event]));
          for (const { ids, start, end } of lane(events, widthPx).clusters) {
            const held = ids.flatMap((id) => byId.get(id) ?? []);
            expect(Math.min(...held.map((event) => event.start))).toBe(start);
            expect(Math.max(...held.map((event) => event.end))).toBe(end);
          }
        }),
        { numRuns: 60 },
      ));

    test('are as wide as a target, and as their number', () => {
      const { clusters } = lane(
        Array.from({ length: 400 }, (_, n) => aDrawnEvent({ id: `event-${n}` })),
        1120,
      );
      expect(clusters).toHaveLength(1);
      expect(clusters[0]?.widthPx).toBeGreaterThanOrEqual(TARGET_PX);
      expect(clusters[0]?.ids.length).toBeGreaterThan(300);
    });

    test('open when there is room for marks', () => {
      const crowd = Array.from({ length: 60 }, (_, n) =>
        aDrawnEvent({ id: `event-${n}`, start: on('2023-01-01') + 2 * n }),
      );
      const counted = (widthPx: number) =>
        lane(crowd, widthPx).clusters.flatMap(({ ids }) => ids).length;
      expect(counted(1120)).toBeGreaterThan(20);
      expect(counted(1120 * 32)).toBe(0);
    });
  });

  test('names a lone event after its mark', () => {
    const [placed] = lane([aDrawnEvent()], 1120).events;
    expect(placed?.placedLabel?.side).toBe('after');
  });

  test('names an event at the right edge before its mark', () => {
    const [placed] = lane([aDrawnEvent({ start: on('2025-12-30') })], 1120).events;
    expect(placed?.placedLabel?.side).toBe('before');
  });

  test('names an event on a thread that is long enough', () => {
    const [placed] = lane(
      [aDrawnEvent({ start: on('2015-06-01'), disclosed: onDay('2023-11-14') })],
      1120,
    ).events;
    expect(placed?.placedLabel?.side).toBe('on-thread');
  });

  test('names what matters most where two have no room for two names', () => {
    const crowd = Array.from({ length: 40 }, (_, n) =>
      aDrawnEvent({ id: `event-${n}`, importance: 3 }),
    );
    const first = aDrawnEvent({ id: 'the-first', importance: 1 });
    const { events: placed, clusters } = lane([...crowd, first], 1120);
    expect(placeOf(placed, 'the-first')?.placedLabel).toBeDefined();
    expect(clusters.flatMap(({ ids }) => ids).length).toBeGreaterThan(0);
  });

  test('puts the mark of a doubtful moment in the middle of its doubt', () => {
    const [placed] = lane(
      [aDrawnEvent({ start: on('2015-01-01'), end: on('2016-01-01') })],
      1120,
    ).events;
    expect(placed?.markAt).toBeCloseTo(placeDay(CASE_SCALE, on('2015-07-02') + 0.5), 10);
  });

  test('puts the mark of what lasted on its first day', () => {
    const start = on('2015-01-01');
    const [placed] = lane(
      [aDrawnEvent({ kind: 'span', start, end: on('2016-01-01') })],
      1120,
    ).events;
    expect(placed?.markAt).toBe(placeDay(CASE_SCALE, start + 0.5));
  });

  test('puts the mark of what began before the window on the first day of the window', () => {
    const [placed] = lane(
      [aDrawnEvent({ kind: 'span', start: on('2011-01-01'), end: on('2016-01-01') })],
      1120,
    ).events;
    expect(placed?.markAt).toBe(placeDay(CASE_SCALE, on('2015-01-01') + 0.5));
  });

  test('ends a thread that leaves the window at its edge', () => {
    const [placed] = lane([aDrawnEvent({ disclosed: onDay('2026-06-01') })], 1120).events;
    expect(placed?.threadEnd).toEqual({ from: 1, to: 1 });
  });
});
