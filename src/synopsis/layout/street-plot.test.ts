/** Checks that lines stay in the row of their lane, shapes inside the street, and cards apart from each other. */
import { expect, test } from 'vitest';
import { packSummary } from '../model/packed-summary.ts';
import { MINUTE_S, streetScene } from '../model/street-scene.ts';
import {
  CARD_COLUMNS,
  cardPlace,
  cardsHeight,
  laneMiddle,
  plotHeight,
  ROW_PX,
  rowEdges,
  standing,
  STREET_PX,
  threadPoints,
} from './street-plot.ts';

const minute = packSummary(streetScene());
const rowPx = ROW_PX.minute;

test('a line starts and ends with its passage, within the row of its lane', () => {
  for (const passage of minute) {
    const points = threadPoints(passage, rowPx, MINUTE_S)
      .split(' ')
      .map((point) => point.split(',').map(Number) as [number, number]);
    expect(points[0]?.[0]).toBe(passage.start);
    expect(points.at(-1)?.[0]).toBe(passage.start + passage.duration);
    for (const [, y] of points) {
      expect(y).toBeGreaterThan(passage.lane * rowPx);
      expect(y).toBeLessThan((passage.lane + 1) * rowPx);
    }
  }
});

test('lines separate the rows, with none at the edges of the drawing', () => {
  expect(rowEdges(10)).toEqual([10, 20, 30, 40, 50, 60, 70]);
  expect(plotHeight(10)).toBe(80);
});

test('every lane is inside the street', () => {
  expect(laneMiddle(0)).toBeGreaterThan(0);
  for (const { lane } of minute) expect(laneMiddle(lane)).toBeLessThan(STREET_PX);
});

test('a passage is in the street from its entry to its exit', () => {
  const [passage] = minute;
  if (!passage) throw new Error('no passage');
  expect(standing(passage, passage.start - 1)).toBeUndefined();
  expect(standing(passage, passage.start)).toBe(passage.direction === 'right' ? 0 : 1);
  expect(standing(passage, passage.start + passage.duration - 0.01)).toBeDefined();
  expect(standing(passage, passage.start + passage.duration)).toBeUndefined();
});

test('cards fill one row after another', () => {
  expect(cardPlace(0).x).toBe(0.05);
  expect(cardPlace(CARD_COLUMNS)).toEqual({ x: 0.05, y: cardPlace(0).y + cardsHeight(1) });
  expect(cardsHeight(40)).toBe(4 * cardsHeight(1));
});
