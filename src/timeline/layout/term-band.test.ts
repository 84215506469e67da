/** Protects: who was in office, in the band above the lanes: cut at the window, named where the name fits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { anyWidthPx } from '../../../tests/timeline-events.ts';
import { placeTerms } from './term-band.ts';
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

  test('names a term that has room', () => expect(place(1120, CAZENEUVE)[0]?.named).toBe(true));

  test('leaves a term without room unnamed', () => expect(place(1120, FEKL)[0]?.named).toBe(false));

  test('names it once the zoom gives it room', () =>
    expect(place(1120 * 8, FEKL)[0]?.named).toBe(true));

  test('never names a term whose name is wider than the term', () =>
    fc.assert(
      fc.property(anyWidthPx, fc.string({ maxLength: 40 }), (widthPx, name) => {
        for (const { from, to, named } of place(widthPx, { ...FEKL, name }))
          expect(named && textWidthPx(name, 12) > (to - from) * widthPx).toBe(false);
      }),
    ));

  test('keeps the order in which they are given', () =>
    expect(place(1120, FEKL, CAZENEUVE).map(({ name }) => name)).toEqual(['Fekl', 'Cazeneuve']));
});
