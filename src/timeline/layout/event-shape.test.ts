/** Protects: one shape of an event for the page, the browser and the picture, complete and from back to front. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, onDay } from '../../../tests/timeline-events.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { clusterShape, eventShape } from './event-shape.ts';
import { placeLane, prepareLane } from './lane-layout.ts';
import type { PlacedEvent } from './placed-event.ts';
import { percentAttributes } from './shape-element.ts';
import { CASE_SCALE, placeDay } from './time-scale.ts';

function placed(changes: Partial<TimelineEvent>): PlacedEvent {
  const [event] = placeLane(prepareLane([aDrawnEvent(changes)], CASE_SCALE), 1120, {
    labelRows: 2,
  }).events;
  if (!event) throw new Error('nothing is placed');
  return event;
}

const year2015 = { start: on('2015-01-01'), end: on('2016-01-01') };
const classesOf = (changes: Partial<TimelineEvent>) =>
  eventShape(placed(changes)).children?.map(({ attributes }) => attributes['class']);

describe('the shape of an event', () => {
  test('known to the day is a mark and a name', () =>
    expect(classesOf({})).toEqual(['mark', 'label']));

  test('of a year has its doubt behind its mark', () =>
    expect(classesOf(year2015)).toEqual(['bar moment', 'mark', 'label']));

  test('that came out later has a thread behind its mark', () =>
    expect(classesOf({ disclosed: onDay('2024-12-05') })).toEqual([
      'thread',
      'thread-end',
      'mark',
      'label',
    ]));

  test('leads to its entry, or to the page that it is given', () => {
    expect(eventShape(placed({})).attributes['href']).toBe('#an-event');
    expect(eventShape(placed({}), { href: '/a.html' }).attributes['href']).toBe('/a.html');
  });

  test('is named by its label unless it is given a name', () => {
    const nameOf = (name?: string) => eventShape(placed({}), { name }).attributes['aria-label'];
    expect(nameOf('Label, date, title')).toBe('Label, date, title');
    expect(nameOf()).toBeUndefined();
  });

  test('says that no room was found for its name', () => {
    const unnamed = { ...placed({}), placedLabel: undefined };
    expect(eventShape(unnamed).attributes['data-unnamed']).toBe('');
    expect(eventShape(placed({})).attributes['data-unnamed']).toBeUndefined();
  });

  test('anchors a name before its mark at its end', () => {
    const event = placed({ start: on('2025-12-30') });
    expect(event.placedLabel?.side).toBe('before');
    expect(eventShape(event).children?.at(-1)?.attributes['text-anchor']).toBe('end');
  });
});

test('a cluster counts its events and says its days', () => {
  const start = on('2023-11-01');
  const cluster = {
    at: 0.5,
    widthPx: 30,
    row: 0,
    yPx: 16,
    ids: ['a', 'b'],
    start,
    end: start + 30,
  };
  const { attributes, children } = clusterShape(cluster, '2 faits');
  expect(attributes).toMatchObject({ 'aria-label': '2 faits', 'data-start': start });
  expect(children?.at(-1)?.text).toBe('2');
});

test('in percentages, a place and a length follow the width, a height does not', () => {
  const [bar] = eventShape(placed(year2015)).children ?? [];
  const end = 100 * placeDay(CASE_SCALE, on('2016-01-01'));
  const written = percentAttributes(bar?.attributes ?? {}, 3);
  expect(written).toMatchObject({ x: '0%', y: -6, height: 12 });
  expect(Number.parseFloat(String(written['width']))).toBeCloseTo(end, 2);
});
