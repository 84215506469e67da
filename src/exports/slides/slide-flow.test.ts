import { expect, test } from 'vitest';
import { flowed, LIST_SIZES, type Item } from './slide-flow.ts';

const ROOM = { x: 0.6, y: 1.5, w: 12, h: 5 };
const items = (count: number, words = 12): Item[] =>
  Array.from({ length: count }, (_, at) => [{ lead: `${at}. `, text: 'mot '.repeat(words) }]);

test('a short list is one column of the largest text', () => {
  const [[column] = []] = flowed(items(2), ROOM, 1) ?? [];
  expect(column).toMatchObject({ points: LIST_SIZES[0], x: ROOM.x });
});

test('a longer list shrinks, then takes another slide, and keeps its order', () => {
  const pointsOf = (count: number, most: number) =>
    flowed(items(count), ROOM, most)?.[0]?.[0]?.points;
  expect(pointsOf(12, 1)).toBeLessThan(pointsOf(4, 1) ?? 0);
  const slides = flowed(items(30, 6), ROOM, 2) ?? [];
  expect(slides).toHaveLength(2);
  expect(slides.flat().flatMap((column) => column.items)).toEqual(items(30, 6));
});

test('a list that fits at no size is undefined', () =>
  expect(flowed(items(300), ROOM, 2)).toBeUndefined());
