/** Protects: the browser draws the very facts that the server drew, from the items of the list. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents, onDay } from '../../../tests/timeline-events.ts';
import {
  readBeginning,
  readEvent,
  writeEvent,
  type ItemAttributes,
  type ItemData,
} from './event-data.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What a browser makes of attributes: names without `data-`, in camel case, and text. */
const asDataset = (attributes: ItemAttributes): ItemData =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [
            [
              name.slice(5).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
              `${value}`,
            ],
          ],
    ),
  );

const written = (event: TimelineEvent) =>
  asDataset(writeEvent({ ...event, scope: undefined }, event));

describe('an item', () => {
  test('gives its event back whole', () =>
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const event of events) expect(readEvent(event.id, written(event))).toEqual(event);
      }),
    ));

  test('gives the days in which its event happened or began', () =>
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const event of events)
          expect(readBeginning(written(event))).toEqual({ start: event.start, end: event.begunBy });
      }),
    ));

  test('says of a moment known to the day its rank, its day and its label, no more', () =>
    expect(written(aDrawnEvent({ start: on('2023-11-14') }))).toEqual({
      topic: 'revelation',
      standing: 'established',
      rank: '1',
      days: String(on('2023-11-14')),
      label: 'Disclose publie',
    }));

  test('says the day on which it became public', () =>
    expect(written(aDrawnEvent({ disclosed: onDay('2024-12-05') }))).toMatchObject({
      known: String(on('2024-12-05')),
    }));

  test('outside the window says no day and is no event of the drawing', () => {
    const item = asDataset(
      writeEvent({ topic: 'loi', standing: 'established', scope: 'context' }, undefined),
    );
    expect(item).toEqual({ topic: 'loi', standing: 'established', scope: 'context' });
    expect(readEvent('1993-creation', item)).toBeUndefined();
    expect(readBeginning(item)).toBeUndefined();
  });
});
