/** Protects: the line of a day crosses what is counted; names and marks overlap nothing; nothing leaves the drawing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aFact, anyFacts, between, DRAWN_WORDS } from '../../../tests/timeline-facts.ts';
import { isLate, knowledgeOn } from '../model/fact.ts';
import { layOutRails, railsFrame, threadAt, type PlacedLabel } from './rails-layout.ts';
import { textWidthPx } from './text-width.ts';
import { along } from './time-axis.ts';

const SIZES = [
  [328, 500],
  [600, 360],
  [680, 372],
  [1040, 540],
  [1376, 540],
  [2500, 540],
] as const;

/** Box of a label as it is read, in px. */
function boxOf({ text, more, spot: [x, y], anchor, isBelow }: PlacedLabel, typePx: number) {
  const sizes = [textWidthPx(text, typePx), more ? textWidthPx(more, typePx) : 0];
  const width = isBelow ? Math.max(...sizes) : sizes[0]! + (more ? 7 + sizes[1]! : 0);
  const left = anchor === 'end' ? x - width : x;
  const bottom = y + (isBelow && more ? 1.25 * typePx : 0) + 0.2 * typePx;
  return { left, right: left + width, top: y - 0.75 * typePx, bottom };
}

describe.each(SIZES)('at %i × %i px', (width, height) => {
  const frame = railsFrame(width, height);
  const anyLayout = anyFacts(60).map((facts) => layOutRails(facts, frame, DRAWN_WORDS));

  test('no two names overlap, and none leaves the drawing', () =>
    fc.assert(
      fc.property(anyLayout, ({ happened, disclosed }) => {
        for (const labels of [happened, disclosed]) {
          const boxes = labels.map((label) => boxOf(label, frame.typePx));
          for (const [at, box] of boxes.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(-1);
            expect(box.right).toBeLessThanOrEqual(width + 1);
            expect(box.top).toBeGreaterThanOrEqual(-2);
            expect(box.bottom).toBeLessThanOrEqual(height + 2);
            for (const other of boxes.slice(at + 1))
              expect(
                box.right <= other.left ||
                  other.right <= box.left ||
                  box.bottom <= other.top + 1 ||
                  other.bottom <= box.top + 1,
              ).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    ));

  test('the line of a day crosses the threads of what had happened and was not public, and no other', () =>
    fc.assert(
      fc.property(anyFacts(40), fc.integer({ min: on('2015-01-01'), max: on('2025-12-31') }), (facts, day) => {
        const { threads, x } = layOutRails(facts, frame, DRAWN_WORDS);
        const line = along(x, day + 0.5);
        const axis = frame.isUpright ? 1 : 0;
        const crossed = threads.filter(({ from, to }) => from[axis] <= line + 1e-6 && to[axis] > line + 1e-6);
        const hidden = facts.filter((fact) => knowledgeOn(day, fact) === 'hidden');
        expect(crossed.map(({ id }) => id).sort()).toEqual(hidden.map(({ id }) => id).sort());
      }),
      { numRuns: 100 },
    ));
});

describe('a thread', () => {
  const frame = railsFrame(1376, 540);
  const police = between('2015-01-01', '2016-01-01', '2023-11-14', { id: 'police' });
  const layout = layOutRails([police, aFact()], frame, DRAWN_WORDS);

  test('begins where the fact had surely happened, and its doubt lies on the rail before it', () => {
    const [thread] = layout.threads;
    const [doubt] = layout.doubts;
    expect(thread?.from[0]).toBeCloseTo(along(layout.x, on('2015-12-31') + 0.5));
    expect(doubt?.from[0]).toBeCloseTo(along(layout.x, on('2015-01-01')));
    expect(doubt?.to[0]).toBeCloseTo(along(layout.x, on('2016-01-01')));
  });

  test('is upright where the fact was known at once', () => {
    const thread = layout.threads.find(({ id }) => id === 'a-fact');
    expect(thread?.from[0]).toBe(thread?.to[0]);
  });

  test('is found near it, and not far from it', () => {
    const { from, to } = layout.threads[0]!;
    const middle: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    expect(threadAt(layout, middle)?.id).toBe('police');
    expect(threadAt(layout, [middle[0] + 60, middle[1]])).toBeUndefined();
  });
});

describe('the day that told', () => {
  test('is one mark for the facts that it told', () => {
    const facts = [
      between('2015-01-01', '2016-01-01', '2023-11-14', { id: 'police' }),
      between('2017-01-01', '2018-01-01', '2023-11-14', { id: 'others' }),
      between('2023-06-01', '2023-09-01', '2024-10-28', { id: 'fosses' }),
    ];
    const { knots } = layOutRails(facts, railsFrame(1376, 540), DRAWN_WORDS);
    expect(knots.map((knot) => knot.facts.length)).toEqual([2, 1]);
  });

  test('counts only facts that were learnt late', () =>
    fc.assert(
      fc.property(anyFacts(60), (facts) => {
        const { knots } = layOutRails(facts, railsFrame(1376, 540), DRAWN_WORDS);
        const told = knots.flatMap((knot) => knot.facts);
        expect(told.every(isLate)).toBe(true);
      }),
      { numRuns: 50 },
    ));
});

test('what lies outside the ten years is counted at the ends', () => {
  const facts = [
    between('2011-03-14', '2011-03-15', undefined, { id: 'a', scope: 'context' }),
    between('2026-03-20', '2026-03-21', undefined, { id: 'b', scope: 'epilogue' }),
    between('2026-08-18', '2026-08-19', undefined, { id: 'c', scope: 'epilogue' }),
  ];
  const { ends, threads } = layOutRails(facts, railsFrame(1376, 540), DRAWN_WORDS);
  expect(ends.map(({ id, count }) => [id, count])).toEqual([['context', 1], ['epilogue', 2]]);
  expect(threads).toEqual([]);
});
