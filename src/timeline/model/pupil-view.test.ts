/** Protects: pupils get the same facts in the same wrong order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date } from '../../../tests/calendar.ts';
import { countInPlace, shuffled } from './pupil-view.ts';

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
  [['2015', '2016-04-27', '2017'], 3],
  [['2016-04-27', '2015', '2017'], 1],
  [['2016-04-27', '2016', '2017'], 3],
  [['2016', '2016-04-27', '2017'], 3],
  [['2017', '2016', '2016-04-27'], 0],
  [['2023-22', '2023-08-15', '2023-06-01'], 1],
  [['2024-01-01', '2024-01-01'], 2],
])('of %j, in this order, %i are in their place', (order, count) =>
  expect(countInPlace(order.map(date))).toBe(count),
);

test('all dates are in their place in the order of time, however wide they are', () => {
  const days = fc.record({
    start: fc.integer({ min: 0, max: 99 }),
    span: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(days), (some) => {
      const dates = some
        .map(({ start, span }) => ({ start, end: start + span }))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      expect(countInPlace(dates)).toBe(dates.length);
    }),
  );
});
