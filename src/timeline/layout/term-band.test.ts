/** Protects: who was in office, in the band above the lanes: cut at the window, each with its name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { anyWidthPx } from '../../../tests/timeline-events.ts';
import { placeTerms, TERM_FONT_PX, termShape, type PlacedTerm } from './term-band.ts';
import { textWidthPx } from './text-width.ts';
import { CASE_SCALE } from './time-scale.ts';

const term = (name: string, from: string, to: string) => ({
  id: name.toLowerCase(),
  name,
  start: on(from),
  end: on(to),
});
const place = (widthPx: number, ...terms: ReturnType<typeof term>[]) =>
  placeTerms(terms, CASE_SCALE, widthPx);

const CAZENEUVE = term('Cazeneuve', '2014-04-02', '2016-12-06');
const DARMANIN = term('Darmanin', '2020-07-06', '2024-09-21');
const FEKL = term('Fekl', '2017-03-21', '2017-05-17');

describe('placeTerms', () => {
  test('cuts a term that began before the window at its edge', () =>
    expect(place(1120, CAZENEUVE)[0]?.from).toBe(0));

  test('leaves out a term that ended before the window', () =>
    expect(place(1120, term('Valls', '2012-05-16', '2014-04-01'))).toEqual([]));

  test('leaves out a term that begins after the window', () =>
    expect(place(1120, term('Après', '2026-03-01', '2027-01-01'))).toEqual([]));

  test('ends one term where the next begins', () => {
    const [first, second] = place(1120, CAZENEUVE, term('Le Roux', '2016-12-06', '2017-03-21'));
    expect(first?.to).toBe(second?.from);
  });

  test('names a term that has room in its middle', () => {
    const [term] = place(1120, CAZENEUVE);
    expect(term?.isBelow).toBe(false);
    expect(term?.nameAt).toBeCloseTo(((term?.from ?? 0) + (term?.to ?? 0)) / 2);
  });

  test('names a term without room below it', () => {
    const [term] = place(1120, FEKL);
    expect(term?.isBelow).toBe(true);
    expect(termShape(term as PlacedTerm).at(-1)?.text).toBe('Fekl');
  });

  test('names it inside once the zoom gives it room', () =>
    expect(place(1120 * 8, FEKL)[0]?.isBelow).toBe(false));

  test('keeps the name of a long term in what is seen of it', () => {
    const seen = { from: 0.6, to: 0.7 };
    const [term] = placeTerms([DARMANIN], CASE_SCALE, 1120 * 8, seen);
    expect(term?.nameAt).toBeCloseTo(0.65);
  });

  test('names all, none over another, inside the width', () =>
    fc.assert(
      fc.property(anyWidthPx, fc.integer({ min: 0, max: 900 }), (widthPx, first) => {
        const names = ['Cazeneuve', 'Le Roux', 'Fekl', 'Collomb', 'Philippe', 'Castaner'];
        const starts = names.map((_, at) => on('2015-03-01') + first + at * 40);
        const terms = names.map((name, at) => ({
          id: name,
          name,
          start: starts[at] ?? 0,
          end: (starts[at] ?? 0) + 40,
        }));
        const placed = placeTerms(terms, CASE_SCALE, Math.max(widthPx, 1120));
        const boxes = placed
          .filter(({ isBelow }) => isBelow)
          .map(({ name, nameAt }) => {
            const half = textWidthPx(name, TERM_FONT_PX) / 2;
            const middle = nameAt * Math.max(widthPx, 1120);
            return { left: middle - half, right: middle + half };
          });
        expect(placed.map((term) => termShape(term).at(-1)?.text)).toEqual(names);
        for (const [at, { left, right }] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(boxes[at - 1]?.right ?? 0);
          expect(right).toBeLessThanOrEqual(Math.max(widthPx, 1120));
        }
      }),
    ));

  test('keeps the order in which they are given', () =>
    expect(place(1120, FEKL, CAZENEUVE).map(({ name }) => name)).toEqual(['Fekl', 'Cazeneuve']));
});
