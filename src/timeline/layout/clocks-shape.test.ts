/** Protects: the drawing of the two clocks is complete, from back to front. */
import { expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, onDay } from '../../../tests/timeline-events.ts';
import { placeClocks } from './clocks-layout.ts';
import { clockFact, clockGround } from './clocks-shape.ts';
import type { ShapeElement } from './shape-element.ts';

const classes = (elements: readonly ShapeElement[]) =>
  elements.map(({ attributes }) => attributes['class']);
const placed = placeClocks(
  [
    {
      event: aDrawnEvent({ start: on('2024-11-19'), label: 'Signalement' }),
      then: aDrawnEvent({
        start: on('2025-01-27'),
        label: 'Classé',
        disclosed: onDay('2025-02-10'),
      }),
      isKept: true,
    },
  ],
  [{ day: on('2025-02-10'), label: 'Public' }],
  { widthPx: 470, fontPx: 13, rowPx: 38 },
);
const [first, last] = placed.rows[0]?.facts ?? [];

test('a fact leads to what came of it, and has no thread where it was public at once', () =>
  expect(classes(first && last ? clockFact(first, last) : [])).toEqual(['leads', 'mark']));

test('a fact that came out later has its thread and the end of it behind its mark', () =>
  expect(classes(last ? clockFact(last) : [])).toEqual(['thread', 'thread-end', 'mark']));

test('the ground has the narrow years, the axis, and the day with its name', () => {
  const ground = clockGround(placed);
  expect(classes(ground)[0]).toBe('sparse');
  expect(ground.filter(({ tag }) => tag === 'text').map(({ text }) => text)).toEqual([
    '2015',
    '2019',
    '2023',
    '2024',
    '2025',
    'Public',
  ]);
});
