/** Protects: the browser draws the very facts that the server drew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { anyEvents } from '../../../tests/timeline-events.ts';
import { packTimeline, unpackTimeline } from './packed-timeline.ts';

test('what is packed comes back whole', () =>
  fc.assert(
    fc.property(anyEvents(), (events) => {
      const data = {
        events,
        terms: [{ id: 'a', name: 'Fekl', start: on('2017-03-21'), end: on('2017-05-17') }],
        knots: [{ day: on('2023-11-14'), count: 9, label: '14 nov. 2023' }],
      };
      expect(unpackTimeline(packTimeline(data))).toEqual(data);
    }),
  ));
