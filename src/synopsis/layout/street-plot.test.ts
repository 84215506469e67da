/** Checks that shapes stay inside the street and cards apart from each other. */
import { expect, test } from 'vitest';
import { packSummary } from '../model/packed-summary.ts';
import { streetScene } from '../model/street-scene.ts';
import {
  CARD_COLUMNS,
  cardPlace,
  cardsHeight,
  laneMiddle,
  standing,
  STREET_PX,
} from './street-plot.ts';

const minute = packSummary(streetScene());

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
