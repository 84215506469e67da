/** Protects: zooming keeps a day in its place, and the window never leaves the drawing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ZOOM, Viewport, withRoom } from './viewport.ts';

type Lengths = Pick<Viewport, 'zoom' | 'viewPx' | 'beforePx' | 'afterPx' | 'coveredPx'>;

function viewport(changes: Partial<Lengths> = {}) {
  return Object.assign(new Viewport(), { viewPx: 800, beforePx: 20, afterPx: 20, ...changes });
}

const anyView = fc
  .record({
    viewPx: fc.integer({ min: 280, max: 2560 }),
    beforePx: fc.integer({ min: 0, max: 140 }),
    afterPx: fc.integer({ min: 0, max: 40 }),
    zoom: fc.constantFrom(1, 2, 4, 8, 16, 32),
  })
  .chain((view) =>
    fc.record({ coveredPx: fc.integer({ min: 0, max: view.beforePx }) }).map((covered) => ({
      ...view,
      ...covered,
    })),
  );

describe('a window', () => {
  test('narrower than the drawing shows a part of it', () => {
    const { from, to } = viewport().seen(0);
    expect(from).toBe(0);
    expect(to).toBeCloseTo(780 / 1120);
  });

  test('wider than the drawing needs shows all of it', () =>
    expect(viewport({ viewPx: 1600 }).seen(0)).toEqual({ from: 0, to: 1 }));

  test('whose left is covered by names shows what is right of them', () => {
    const view = viewport({ beforePx: 124, coveredPx: 124, afterPx: 0 });
    expect(view.seen(0)).toEqual({ from: 0, to: expect.closeTo(676 / 1120) });
    expect(view.seen(300).from).toBeCloseTo(300 / 1120);
  });

  test('narrower than the drawing shows all of it at its widest view', () => {
    const view = viewport();
    view.zoomAround(0, 0, 0);
    expect(view.zoom).toBeCloseTo(760 / 1120);
    expect(view.seen(0)).toEqual({ from: 0, to: 1 });
  });

  test('has a drawing twice as wide at twice the zoom', () =>
    expect(viewport({ zoom: 2 }).widthPx).toBe(2 * viewport().widthPx));
});

describe('zooming', () => {
  test.each([
    [0.2, 760 / 1120],
    [100, MAX_ZOOM],
  ])('to %d stops at %d', (asked, zoom) => {
    const view = viewport();
    view.zoomAround(asked, 0.5, 400);
    expect(view.zoom).toBeCloseTo(zoom);
  });

  test('keeps what stands at a point where it is, unless the drawing ends', () =>
    fc.assert(
      fc.property(anyView, fc.double({ min: 0, max: 1, noNaN: true }), (view, share) => {
        const shown = viewport(view);
        const viewX = share * shown.viewPx;
        const fraction = shown.fractionAt(viewX, 0.4 * shown.widthPx);
        const left = shown.zoomAround(2 * shown.zoom, fraction, viewX);
        const last = Math.max(0, shown.beforePx + shown.widthPx + shown.afterPx - shown.viewPx);
        if (left > 0 && left < last) expect(shown.fractionAt(viewX, left)).toBeCloseTo(fraction);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(last);
      }),
    ));

  test('to a part fills the window with it', () => {
    const view = viewport();
    const part = { from: 0.5, to: 0.6 };
    const left = view.zoomAround(view.zoomOf(part), part.from, 0);
    expect(view.fractionAt(0, left)).toBeCloseTo(part.from);
    expect(view.fractionAt(view.viewPx, left)).toBeCloseTo(part.to);
  });

  test('to a part that was seen shows it again, in a window of another width too', () =>
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: 280, max: 2560 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, otherPx, share) => {
          const shown = viewport(view);
          const last = shown.beforePx + shown.widthPx + shown.afterPx - shown.viewPx;
          const seen = shown.seen(share * Math.max(0, last));
          shown.viewPx = Math.max(otherPx, shown.beforePx + shown.afterPx + 100);
          const zoom = shown.zoomOf(seen);
          const left = shown.zoomAround(zoom, seen.from, shown.pointsOf(seen).startX);
          fc.pre(zoom < MAX_ZOOM);
          const again = shown.seen(left);
          expect(again.from * shown.widthPx).toBeCloseTo(seen.from * shown.widthPx, -0.4);
          expect(again.to * shown.widthPx).toBeCloseTo(seen.to * shown.widthPx, -0.4);
        },
      ),
    ));

  test('to a part narrower than the largest zoom shows that zoom', () =>
    expect(viewport().zoomOf({ from: 0.5, to: 0.5 })).toBe(MAX_ZOOM));
});

describe('bringing into sight', () => {
  test('moves nothing that is in sight', () =>
    expect(viewport({ zoom: 4 }).scrollTo(0.1, 100)).toBe(100));

  test.each([
    ['left', 0.25, 1100, 920],
    ['right', 0.4, 1100, 1232],
  ])('moves what is too near the %s edge', (_, fraction, left, moved) =>
    expect(viewport({ zoom: 4 }).scrollTo(fraction, left)).toBeCloseTo(moved),
  );

  test('leaves a margin for its name between what it shows and the edge', () =>
    fc.assert(
      fc.property(anyView, fc.double({ min: 0, max: 1, noNaN: true }), (view, fraction) => {
        const shown = viewport(view);
        const left = shown.scrollTo(fraction, 0.3 * shown.widthPx);
        const x = fraction * shown.widthPx + shown.beforePx - left - shown.coveredPx;
        const roomPx = shown.viewPx - shown.coveredPx;
        const namePx = Math.min(0.449 * roomPx, 219);
        expect(x).toBeGreaterThanOrEqual(namePx);
        expect(roomPx - x).toBeGreaterThanOrEqual(namePx);
      }),
    ));
});

test('room is left on both sides of a part', () => {
  const { from, to } = withRoom({ from: 0.2, to: 0.4 });
  expect([from, to]).toEqual([expect.closeTo(0.18), expect.closeTo(0.42)]);
});
