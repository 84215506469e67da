/** Protects: the whole drawing: every event in the lane of its topic, lanes in one order, one scale for all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aDrawnEvent, anyEvents, anyWidthPx } from '../../../tests/timeline-events.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TOPICS } from '../model/vocabulary.ts';
import {
  DRAWING_MIN_PX,
  placeTimeline,
  prepareLanes,
  type TimelineInput,
} from './timeline-layout.ts';

const place = (
  { events = [], ...input }: Partial<TimelineInput> & { events?: readonly TimelineEvent[] },
  widthPx = DRAWING_MIN_PX,
  pinned?: string,
) =>
  placeTimeline({ lanes: prepareLanes(events), terms: [], knots: [], ...input }, widthPx, {
    pinned,
  });

describe('placeTimeline', () => {
  test('shows every event once, in the lane of its topic', () =>
    fc.assert(
      fc.property(anyEvents(), anyWidthPx, (events, widthPx) => {
        const shown = place({ events }, widthPx).lanes.flatMap((lane) =>
          [...lane.events.map(({ id }) => id), ...lane.clusters.flatMap(({ ids }) => ids)].map(
            (id) => `${id} in ${lane.topic}`,
          ),
        );
        expect(shown.sort()).toEqual(events.map(({ id, topic }) => `${id} in ${topic}`).sort());
      }),
    ));

  test('draws the lanes in the order of the topics and none that is empty', () =>
    fc.assert(
      fc.property(anyEvents(TOPICS, 10), (events) => {
        expect(place({ events }).lanes.map(({ topic }) => topic)).toEqual(
          TOPICS.filter((topic) => events.some((event) => event.topic === topic)),
        );
      }),
    ));

  test('is the same drawing twice', () =>
    fc.assert(
      fc.property(anyEvents(), anyWidthPx, (events, widthPx) => {
        expect(place({ events }, widthPx)).toEqual(place({ events }, widthPx));
      }),
    ));

  test('names the pinned event in a crowd of its own lane', () => {
    const events = Array.from({ length: 60 }, (_, n) => aDrawnEvent({ id: `event-${n}` }));
    const [lane] = place({ events }, DRAWING_MIN_PX, 'event-59').lanes;
    expect(lane?.events.find(({ id }) => id === 'event-59')?.placedLabel).toBeDefined();
  });

  test('names every event of a choice whose lanes leave each other room', () => {
    const crowd = Array.from({ length: 6 }, (_, n) =>
      aDrawnEvent({ id: `crowd-${n}`, topic: 'justice' }),
    );
    const events = [
      ...crowd,
      ...TOPICS.filter((topic) => topic !== 'justice').map((topic) =>
        aDrawnEvent({ id: topic, topic }),
      ),
    ];
    const { lanes } = place({ events });
    expect(lanes.flatMap((lane) => lane.clusters)).toEqual([]);
    expect(lanes.flatMap((lane) => lane.events.filter(({ placedLabel }) => !placedLabel))).toEqual(
      [],
    );
  });

  test('draws the axis, the terms and the knots of an empty case', () => {
    const { lanes, ticks, terms, knots, knotRows } = place({
      terms: [{ id: 'a', name: 'Fekl', start: on('2017-03-21'), end: on('2017-05-17') }],
      knots: [{ day: on('2023-11-14'), label: 'nœud' }],
    });
    expect({
      lanes: lanes.length,
      ticks: ticks.length > 0,
      terms: terms.length,
      knots: knots.length,
      knotRows,
    }).toEqual({ lanes: 0, ticks: true, terms: 1, knots: 1, knotRows: 1 });
  });
});
