/** Protects: keys lead from every event to every other, and never out of the drawing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents } from '../../../tests/timeline-events.ts';
import { neighbourOf } from './neighbour.ts';

const events = Array.from({ length: 30 }, (_, n) =>
  aDrawnEvent({
    id: `event-${n}`,
    start: on('2023-01-01') + n,
    topic: n % 2 === 0 ? 'logiciel' : 'loi',
  }),
);
const lead = (at: number, key: string) => neighbourOf(events, at, key)?.id;

describe('neighbourOf', () => {
  test.each([
    ['ArrowRight', 5, 'event-6'],
    ['ArrowLeft', 5, 'event-4'],
    ['ArrowRight', 29, undefined],
    ['ArrowLeft', 0, undefined],
    ['PageDown', 5, 'event-15'],
    ['PageDown', 25, 'event-29'],
    ['PageUp', 5, 'event-0'],
    ['Home', 17, 'event-0'],
    ['End', 17, 'event-29'],
    ['ArrowDown', 6, 'event-5'],
    ['ArrowUp', 5, 'event-4'],
    ['ArrowUp', 6, undefined],
    ['a', 6, undefined],
  ])('%s from %i leads to %s', (key, at, id) => expect(lead(at, key)).toBe(id));

  test('from nowhere leads nowhere', () => expect(lead(-1, 'Home')).toBeUndefined());

  test('to the right leads through every event of any collection', () =>
    fc.assert(
      fc.property(anyEvents(), (collection) => {
        const reached = new Set<string>();
        for (let here = collection[0]; here;) {
          reached.add(here.id);
          here = neighbourOf(collection, collection.indexOf(here), 'ArrowRight');
        }
        expect(reached.size).toBe(collection.length);
      }),
    ));
});
