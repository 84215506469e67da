/** Protects: pupils get the same facts in the same wrong order, and an address hides nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePupil, shuffled } from './pupil-view.ts';

test.each([
  ['?eleve=dates', 'dates'],
  ['?faits=a&eleve=noms', 'noms'],
  ['?eleve=<b>', undefined],
  ['?eleve=__proto__', undefined],
  ['', undefined],
])('« %s » hides %s', (search, view) => expect(parsePupil(search)).toBe(view));

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
