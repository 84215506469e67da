/** Protects: pupils get the same facts in the same wrong order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date } from '../../../tests/calendar.ts';
import { countInOrder, shuffled } from './pupil-view.ts';

const anyIds = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 40 });

test('an order holds some of the facts, each once, always the same, and never the right one', () =>
  fc.assert(
    fc.property(anyIds, fc.integer({ min: 2, max: 20 }), (ids, most) => {
      const order = shuffled(ids, most);
      expect(order).toHaveLength(Math.min(ids.length, most));
      expect(new Set(order).size).toBe(order.length);
      expect(shuffled(ids, most)).toEqual(order);
      if (order.length > 1) expect(order).not.toEqual(ids.filter((id) => order.includes(id)));
    }),
  ));

test.each([
  [['2015', '2016-04-27', '2017'], 2],
  [['2016-04-27', '2015', '2017'], 1],
  [['2016-04-27', '2016', '2017'], 2],
  [['2016', '2016-04-27', '2017'], 2],
  [['2017', '2016', '2016-04-27'], 1],
  [['2017', '2015/2020', '2016'], 1],
  [['2024-01-01', '2024-01-01'], 1],
  [['2022', '2015', '2016', '2017', '2018', '2019', '2020', '2021'], 6],
  [['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2015'], 6],
  [['2015'], 0],
  [[], 0],
])('of %j, in this order, %i neighbours are in the right order', (order, count) =>
  expect(countInOrder(order.map(stretchOf))).toBe(count),
);

/** A date, or all the days of a stretch of years. */
function stretchOf(text: string) {
  const [first = '', last = first] = text.split('/');
  return { start: date(first).start, end: date(last).end };
}

test('all neighbours are in the right order in the order of time, and only there, however wide they are', () => {
  const days = fc.record({
    start: fc.integer({ min: 0, max: 99 }),
    span: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(days, { minLength: 1 }), (some) => {
      const given = some.map(({ start, span }) => ({ start, end: start + span }));
      const sorted = [...given].sort((a, b) => a.start - b.start || b.end - a.end);
      expect(countInOrder(sorted)).toBe(sorted.length - 1);
      const isOpen = given.every(({ end }, at) =>
        given.slice(0, at).every((before) => before.start < end),
      );
      expect(countInOrder(given) === given.length - 1).toBe(isOpen);
    }),
  );
});
