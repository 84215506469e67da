/** Protects: the days on which many facts became public at once, counted right and named without collision. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyWidthPx, onDay } from '../../../tests/timeline-events.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { findKnots, placeKnots, type NamedKnot, type PlacedKnot } from './disclosure-knots.ts';
import { textWidthPx } from './text-width.ts';
import { CASE_SCALE } from './time-scale.ts';

const knownOn = (iso: string, count: number) =>
  Array.from({ length: count }, (_, n) =>
    aDrawnEvent({ id: `${iso}-${n}`, disclosed: onDay(iso), start: on('2015-01-01') + n }),
  );

describe('findKnots', () => {
  test('finds the day on which three facts became public', () =>
    expect(findKnots(knownOn('2023-11-14', 3))).toEqual([{ day: on('2023-11-14'), count: 3 }]));

  test('takes two for no knot', () => expect(findKnots(knownOn('2023-11-14', 2))).toEqual([]));

  test('counts no fact that was public at once', () =>
    expect(
      findKnots([...knownOn('2023-11-14', 2), aDrawnEvent({ start: on('2023-11-14') })]),
    ).toEqual([]));

  test('goes in the order of time', () =>
    expect(
      findKnots([...knownOn('2024-12-05', 3), ...knownOn('2023-11-14', 4)]).map(
        ({ count }) => count,
      ),
    ).toEqual([4, 3]));
});

const anyKnots: fc.Arbitrary<NamedKnot[]> = fc
  .uniqueArray(fc.integer({ min: TIMELINE_WINDOW.start, max: TIMELINE_WINDOW.end - 1 }), {
    maxLength: 12,
    size: 'max',
  })
  .map((days) =>
    days
      .sort((a, b) => a - b)
      .map((day) => ({ day, label: '14 nov. 2023 : 5 faits rendus publics' })),
  );

/** Where the text of a label stands, in px; 5 px from its line. */
function textBox({ at, before, label }: PlacedKnot, widthPx: number) {
  const linePx = at * widthPx;
  const textPx = textWidthPx(label, 12);
  return before
    ? { leftPx: linePx - 5 - textPx, rightPx: linePx - 5 }
    : { leftPx: linePx + 5, rightPx: linePx + 5 + textPx };
}

describe('placeKnots', () => {
  const place = (knots: readonly NamedKnot[], widthPx: number) =>
    placeKnots(knots, CASE_SCALE, widthPx);

  test('keeps the first row for the caption of the break where there is no knot', () =>
    expect(place([], 1120)).toEqual({ knots: [], rows: 1 }));

  test('writes no label over the caption of the break', () =>
    expect(place([{ day: on('2020-11-14'), label: 'nœud' }], 1120).knots[0]?.row).toBe(1));

  test('writes before the line where there is room', () =>
    expect(place([{ day: on('2023-11-14'), label: 'nœud' }], 1120).knots[0]?.before).toBe(true));

  test('writes after a line that stands at the left edge', () =>
    expect(place([{ day: on('2015-01-02'), label: 'nœud' }], 1120).knots[0]?.before).toBe(false));

  test('never lets two labels of a row touch, nor leave the drawing on the left', () =>
    fc.assert(
      fc.property(anyKnots, anyWidthPx, (knots, widthPx) => {
        const { knots: placed, rows } = place(knots, widthPx);
        for (let row = 0; row < rows; row += 1) {
          const boxes = placed
            .filter((knot) => knot.row === row)
            .map((knot) => textBox(knot, widthPx))
            .sort((a, b) => a.leftPx - b.leftPx);
          boxes.forEach(({ leftPx }, n) => {
            expect(leftPx).toBeGreaterThanOrEqual(n === 0 ? 0 : (boxes[n - 1]?.rightPx ?? 0));
          });
        }
      }),
    ));
});
