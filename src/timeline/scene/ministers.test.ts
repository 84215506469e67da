/** Protects: no minister loses his name, whatever the room, and none is drawn otherwise than another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { eachElement, inPx } from '../../../tests/scene-boxes.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { FRAME_SIZES, frameOf } from './frame-sizes.ts';
import { placeMinisters, placeTerms } from './ministers.ts';
import type { SceneFrame, SceneTerm } from './scene.ts';
import { textWidthPx } from './text-width.ts';
import { timeScale } from './time-scale.ts';

/** Size of the names, in px; scene.css sets the same. */
const FONT_PX = 12;

const term = (name: string, from: string, to: string): SceneTerm => ({
  id: name.toLowerCase(),
  name,
  start: on(from),
  end: on(to),
  href: `/actors/${name.toLowerCase()}.html`,
  said: name,
});

/** As many short terms in a row as there were in the spring of 2017, and long ones around them. */
const TERMS = [
  term('Cazeneuve', '2014-04-02', '2016-12-06'),
  term('Le Roux', '2016-12-06', '2017-03-21'),
  term('Fekl', '2017-03-21', '2017-05-17'),
  term('Collomb', '2017-05-17', '2018-10-03'),
  term('Philippe', '2018-10-03', '2018-10-16'),
  term('Castaner', '2018-10-16', '2020-07-06'),
  term('Darmanin', '2020-07-06', '2024-09-21'),
  term('Retailleau', '2024-09-21', '2025-10-12'),
  term('Nuñez', '2025-10-12', '2026-01-01'),
];

const place = (widthPx: number, terms: readonly SceneTerm[], days = TIMELINE_WINDOW) =>
  placeTerms(terms, { widthPx, typePx: 13, scale: timeScale(widthPx, days) });

const LEAST_PX = FRAME_SIZES.lanes[0]?.leastPx ?? 0;
const anyFrame = fc
  .record({
    outerPx: fc.integer({ min: LEAST_PX, max: 2560 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    zoom: fc.constantFrom(1, 1, 2, 8, 32, 132),
  })
  .map(({ outerPx, at, zoom }): SceneFrame => {
    const { start, end } = TIMELINE_WINDOW;
    const days = (end - start) / zoom;
    const from = start + at * (end - start - days);
    const { widthPx } = frameOf('lanes', outerPx);
    return frameOf('lanes', outerPx, {
      scale: timeScale(widthPx, { start: from, end: from + days }),
    });
  });

describe('a term', () => {
  test('that began before the ten years is cut at their edge', () =>
    expect(place(1000, TERMS)[0]?.fromPx).toBe(0));

  test('ends where the next begins', () => {
    const [first, second] = place(1000, TERMS);
    expect(first?.toPx).toBe(second?.fromPx);
  });

  test('out of sight is left out', () =>
    expect(
      place(1000, TERMS, { start: on('2021-01-01'), end: on('2022-01-01') }).map(
        ({ name }) => name,
      ),
    ).toEqual(['Darmanin']));

  test('with room has its name in the middle of what is seen of it', () => {
    const days = { start: on('2024-01-01'), end: on('2025-01-01') };
    const darmanin = place(1000, TERMS, days).find(({ name }) => name === 'Darmanin');
    expect(darmanin?.isBelow).toBe(false);
    expect(darmanin?.namePx).toBeCloseTo((darmanin?.toPx ?? 0) / 2);
  });

  test('without room has its name below, and inside once the zoom gives it room', () => {
    const fekl = (widthPx: number) => place(widthPx, TERMS).find(({ name }) => name === 'Fekl');
    expect(fekl(1000)?.isBelow).toBe(true);
    expect(fekl(8000)?.isBelow).toBe(false);
  });
});

describe('the band', () => {
  test('writes the name of every term in sight, whatever the width and the zoom', () =>
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const names: string[] = [];
        eachElement(placeMinisters(TERMS, frame, 24), ({ tag, attributes, text = '' }) => {
          if (tag === 'text' && attributes['class'] !== 'lane-name') names.push(text);
        });
        expect(names).toEqual(placeTerms(TERMS, frame).map(({ name }) => name));
      }),
    ));

  test('lets no two names touch, nor one leave the drawing', () =>
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const { widthPx } = frame;
        const placed = placeTerms(TERMS, frame);
        for (const isBelow of [true, false]) {
          let endPx = 0;
          for (const { name, namePx } of placed.filter((one) => one.isBelow === isBelow)) {
            const half = textWidthPx(name, FONT_PX) / 2;
            expect(namePx - half).toBeGreaterThanOrEqual(endPx - 0.001);
            endPx = namePx + half;
          }
          expect(endPx).toBeLessThanOrEqual(widthPx + 0.001);
        }
      }),
    ));

  test('draws every term with the same elements of the same height', () =>
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const boxes = new Set<string>();
        eachElement(placeMinisters(TERMS, frame, 24), ({ tag, attributes }) => {
          if (tag !== 'rect') return;
          const { class: name, y, height } = attributes;
          expect(inPx(attributes['width'], frame.widthPx)).toBeGreaterThan(0);
          boxes.add(`${String(name)} ${String(y)} ${String(height)}`);
        });
        expect(boxes.size).toBe(2);
      }),
    ));

  test('is not drawn where nobody is named: over facts of the Court alone', () =>
    expect(placeMinisters([], frameOf('lanes', 1440), 24)).toEqual([]));
});
