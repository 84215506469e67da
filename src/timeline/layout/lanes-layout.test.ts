/** Protects: every fact is named, a dot or counted; names and dots of a lane overlap nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts } from '../../../tests/timeline-facts.ts';
import { lanesFrame, layOutLanes } from './lanes-layout.ts';
import { textWidthPx } from './text-width.ts';
import { MARK_PX, placeWait } from './wait.ts';

const WIDTHS = [640, 1040, 1376, 2500];

test.each(WIDTHS)('at %i px every fact is named, drawn as a dot or counted, once', (width) =>
  fc.assert(
    fc.property(anyFacts(120), (facts) => {
      const { named, dots } = layOutLanes(facts, [], lanesFrame(width));
      const ids = [
        ...named.map(({ id }) => id),
        ...dots.flatMap((dot) => dot.facts.map(({ id }) => id)),
      ];
      expect(ids.sort()).toEqual(facts.map(({ id }) => id).sort());
    }),
    { numRuns: 40 },
  ),
);

test.each(WIDTHS)('at %i px no name overlaps another, and none leaves the drawing', (width) =>
  fc.assert(
    fc.property(anyFacts(120), (facts) => {
      const { named, frame } = layOutLanes(facts, [], lanesFrame(width));
      const boxes = named.map(({ y, nameX, anchor, fact }) => {
        const size = textWidthPx(fact.label, frame.typePx);
        return {
          y,
          left: anchor === 'end' ? nameX - size : nameX,
          right: anchor === 'end' ? nameX : nameX + size,
        };
      });
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(frame.beforePx - MARK_PX);
        expect(box.right).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(at + 1))
          if (other.y === box.y)
            expect(box.right < other.left || other.right < box.left).toBe(true);
      }
    }),
    { numRuns: 40 },
  ),
);

test('dots that would meet are counted', () =>
  fc.assert(
    fc.property(anyFacts(400), (facts) => {
      const { dots } = layOutLanes(facts, [], lanesFrame(1376));
      for (const [at, dot] of dots.entries())
        for (const other of dots.slice(at + 1))
          if (other.y === dot.y) expect(Math.abs(other.x - dot.x)).toBeGreaterThanOrEqual(24);
    }),
    { numRuns: 20 },
  ));

test('on a sheet for a wall every fact is named whose name has room on a side of it', () =>
  fc.assert(
    fc.property(anyFacts(80), (facts) => {
      const { named, dots, x } = layOutLanes(facts, [], lanesFrame(1800, true));
      const [left = 0, right = 0] = x.range();
      for (const {
        id,
        facts: [fact],
      } of dots) {
        if (!fact) throw new Error(`${id} counts no fact`);
        const wait = placeWait(fact, x, fact.disclosed !== undefined);
        const size = textWidthPx(fact.label, 13);
        const end = Math.max(wait.startX, wait.to, ...wait.doubts.map(({ to }) => to));
        expect([id, wait.startX - size < left + 20 && end + size > right - 40]).toEqual([id, true]);
      }
      expect(named.length + dots.flatMap((dot) => dot.facts).length).toBe(facts.length);
    }),
    { numRuns: 20 },
  ));
