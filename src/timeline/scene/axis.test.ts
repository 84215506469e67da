/** Protects: every tick of an axis is named as its unit asks, and no two names touch or leave the drawing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aSceneInput, inPx } from '../../../tests/scene-boxes.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { axisPx, placeAxis, tickName } from './axis.ts';
import { textWidthPx } from './text-width.ts';
import { timeScale } from './time-scale.ts';

const MONTHS = 'janv.,févr.,mars,avr.,mai,juin,juill.,août,sept.,oct.,nov.,déc.'.split(',');
const DAYS = { ...aSceneInput([]).words.days, months: MONTHS };
const TYPE_PX = 13;

const axisOf = (widthPx: number, days = TIMELINE_WINDOW) =>
  placeAxis({ widthPx, typePx: TYPE_PX, scale: timeScale(widthPx, days) }, DAYS, 400);

describe('a tick is named', () => {
  test.each([
    ['year', '2023'],
    ['month', 'janv.'],
    ['day', '1 janv.'],
  ] as const)('as a %s: « %s »', (unit, name) =>
    expect(tickName({ day: on('2023-01-01'), unit, xPx: 0 }, DAYS)).toBe(name),
  );
});

const anyDays = fc
  .tuple(
    fc.integer({ min: TIMELINE_WINDOW.start, max: TIMELINE_WINDOW.end - 30 }),
    fc.integer({ min: 30, max: 4017 }),
  )
  .map(([start, length]) => ({ start, end: start + length }));

describe('an axis', () => {
  test('names the eleven years of a laptop', () =>
    expect(axisOf(1100).names.map(({ text }) => text)).toEqual(
      Array.from({ length: 11 }, (_, at) => String(2015 + at)),
    ));

  test('lets no two names touch, nor one be cut', () =>
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 240, max: 2560 }), (days, widthPx) => {
        let endPx = 0;
        for (const { attributes, text = '' } of axisOf(widthPx, days).names) {
          const fromPx = inPx(attributes['x'], widthPx) + inPx(attributes['dx'], widthPx);
          expect(fromPx).toBeGreaterThanOrEqual(endPx);
          endPx = fromPx + textWidthPx(text, TYPE_PX - 1);
        }
        expect(endPx).toBeLessThanOrEqual(widthPx);
      }),
    ));

  test('has a line for each name, on the same day, behind the whole drawing', () => {
    const { lines, names } = axisOf(1100);
    expect(lines.map(({ key }) => key)).toEqual(
      expect.arrayContaining(names.map(({ key }) => key)),
    );
    for (const { attributes } of lines) {
      expect(attributes['x1']).toEqual(attributes['x2']);
      expect([attributes['y1'], attributes['y2']]).toEqual([axisPx(TYPE_PX) - 4, 400]);
    }
  });
});
