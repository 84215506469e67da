/** Protects: in every view no two names meet and none is cut; a bar and a drop say what both dates say, and no more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aSceneInput, eachElement, inPx, meeting, wordsOf } from '../../../tests/scene-boxes.ts';
import { aDrawnEvent, anyEvents } from '../../../tests/timeline-events.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import type { TimelineView } from '../model/timeline-view.ts';
import { FRAME_SIZES, frameOf, sizeFor } from './frame-sizes.ts';
import { guttersOf, type Scene, type SceneFrame, type SceneLayout } from './scene.ts';
import { factsOfView, timelineScene } from './timeline-scene.ts';
import { timeScale } from './time-scale.ts';
import { waitOf } from './wait.ts';

/** From a phone to a wall, in px. */
const WIDTHS = [268, 272, 320, 640, 768, 1024, 1100, 1440, 1920, 2560];
const RUNS = { numRuns: 25 };

const anyView = fc.constantFrom<TimelineView>('tard', 'dates', 'tous');
const anyWidth = fc.constantFrom(...WIDTHS);
/** Where a zoom begins and how close it is. */
const anyZoom = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(1, 1, 3, 12, 60),
);

interface Drawn {
  scene: Scene;
  frame: SceneFrame;
  layout: SceneLayout;
  input: ReturnType<typeof aSceneInput>;
}

function draw(
  events: readonly TimelineEvent[],
  view: TimelineView,
  outerPx: number,
  [at, zoom]: [number, number] = [0, 1],
): Drawn | undefined {
  const size = sizeFor(view === 'tous' ? 'lanes' : 'rows', outerPx);
  if (!size) return undefined;
  const { layout } = size;
  const input = aSceneInput(events);
  const { start, end } = TIMELINE_WINDOW;
  const days = (end - start) / zoom;
  const from = start + at * (end - start - days);
  const { widthPx } = frameOf(layout, outerPx);
  const scale = timeScale(widthPx, { start: Math.round(from), end: Math.round(from + days) });
  const frame = frameOf(layout, outerPx, { scale });
  return { scene: timelineScene(view, input, frame, { layout }), frame, layout, input };
}

/** The same on a laptop, where every view has room. */
function drawWide(events: readonly TimelineEvent[], view: TimelineView): Drawn {
  const drawn = draw(events, view, 1440);
  if (!drawn) throw new Error(view);
  return drawn;
}

const collections = anyEvents(undefined, 60).map((events) =>
  events.map((event, at) => ({ ...event, isKey: at % 5 === 0 })),
);

describe('of any facts, in any view, at any width', () => {
  test('no two names meet', () =>
    fc.assert(
      fc.property(collections, anyView, anyWidth, anyZoom, (events, view, widthPx, zoom) => {
        const drawn = draw(events, view, widthPx, zoom);
        if (!drawn) return;
        const names = wordsOf(drawn.scene, drawn.frame).filter(({ name }) =>
          /label|gap|date|rail-name/.test(name),
        );
        expect(meeting(names, 9)).toEqual([]);
      }),
      RUNS,
    ));

  test('no name is cut at an edge', () =>
    fc.assert(
      fc.property(collections, anyView, anyWidth, anyZoom, (events, view, outerPx, zoom) => {
        const drawn = draw(events, view, outerPx, zoom);
        if (!drawn) return;
        const { before, after } = guttersOf(drawn.layout, drawn.frame.typePx);
        const cut = wordsOf(drawn.scene, drawn.frame).filter(
          ({ leftPx, rightPx }) =>
            leftPx < -before - 1 || rightPx > drawn.frame.widthPx + after + 1,
        );
        expect(cut).toEqual([]);
      }),
      RUNS,
    ));

  test('every fact of the view that is in sight has its mark', () =>
    fc.assert(
      fc.property(collections, anyView, anyWidth, anyZoom, (events, view, widthPx, zoom) => {
        const drawn = draw(events, view, widthPx, zoom);
        if (!drawn) return;
        const { scene, frame, input } = drawn;
        const inSight = factsOfView(view, input.facts).filter(({ start }) => {
          const xPx = frame.scale(start);
          return xPx >= 0 && xPx < frame.widthPx;
        });
        const missing = inSight.filter(({ id }) => !scene.marks.has(id));
        expect(missing.map(({ id }) => id)).toEqual([]);
      }),
      RUNS,
    ));

  test('rows name every fact that they hold', () =>
    fc.assert(
      fc.property(collections, anyWidth, (events, widthPx) => {
        const drawn = draw(events, 'tard', widthPx);
        const facts = factsOfView('tard', drawn?.input.facts ?? []);
        expect([...(drawn?.scene.named ?? [])].sort()).toEqual(facts.map(({ id }) => id).sort());
      }),
      RUNS,
    ));
});

describe('a bar', () => {
  const parts = (drawn: Drawn, id: string) => {
    const found: Record<string, { from: number; to: number }[]> = {};
    eachElement(
      drawn.scene.layers.events.filter(({ key }) => key === id),
      ({ tag, attributes }) => {
        if (tag !== 'rect') return;
        const from = inPx(attributes['x'], drawn.frame.widthPx);
        const part = { from, to: from + inPx(attributes['width'], drawn.frame.widthPx) };
        (found[String(attributes['class'])] ??= []).push(part);
      },
    );
    return found;
  };

  test('is solid for the least wait that both dates allow, and hatched for exactly what they leave open', () =>
    fc.assert(
      fc.property(collections, anyWidth, (events, widthPx) => {
        const drawn = draw(events, 'tard', widthPx);
        if (!drawn) return;
        const { frame, input } = drawn;
        for (const fact of factsOfView('tard', input.facts)) {
          const wait = waitOf(fact);
          if (!wait) throw new Error(fact.id);
          const at = (day: number) => Math.min(frame.widthPx + 6, frame.scale(day));
          const { wait: solid = [], doubt = [] } = parts(drawn, fact.id);
          const lengthOf = (bars: typeof solid) =>
            bars.reduce((sum, { from, to }) => sum + to - from, 0);
          expect(lengthOf(solid)).toBeCloseTo(
            Math.max(0, at(wait.publicFrom) - at(wait.lastDay)),
            3,
          );
          expect(lengthOf(doubt)).toBeCloseTo(
            at(wait.lastDay) - at(fact.start) + at(wait.publicBy) - at(wait.publicFrom),
            3,
          );
        }
      }),
      RUNS,
    ));

  test('is twice as long for a wait of twice the days', () => {
    const late = (id: string, days: number) =>
      aDrawnEvent({
        id,
        start: on('2017-01-01'),
        disclosed: { start: on('2017-01-01') + days, end: on('2017-01-01') + days + 1 },
      });
    const drawn = drawWide([late('one', 500), late('two', 1000)], 'tard');
    const lengthOf = (id: string) => {
      const [bar] = parts(drawn, id)['wait'] ?? [];
      return (bar?.to ?? 0) - (bar?.from ?? 0);
    };
    expect(lengthOf('two') / lengthOf('one')).toBeCloseTo(2, 3);
  });
});

describe('a drop', () => {
  test('falls on the days on which the fact may have become public, and on no other', () =>
    fc.assert(
      fc.property(collections, anyWidth, (events, widthPx) => {
        const drawn = draw(events, 'tard', widthPx);
        if (!drawn) return;
        const { scene, frame, input } = drawn;
        for (const { attributes } of scene.layers.drops) {
          const fact = input.facts.find(({ id }) => id === attributes['data-of']);
          const wait = fact && waitOf(fact);
          if (!wait) throw new Error(String(attributes['data-of']));
          const from = inPx(attributes['x'], frame.widthPx);
          const to = from + inPx(attributes['width'], frame.widthPx);
          expect(from).toBeGreaterThanOrEqual(frame.scale(wait.publicFrom) - 1);
          expect(to).toBeLessThanOrEqual(frame.scale(wait.publicBy) + 1.6);
        }
      }),
      RUNS,
    ));
});

describe('lanes', () => {
  test('cost what the window has room for, whatever the number of facts', () => {
    const random = fc.sample(anyEvents(undefined, 60), 200).flat();
    const many = random.slice(0, 10_000).map((event, at) => ({ ...event, id: `event-${at}` }));
    const drawn = drawWide(many, 'tous');
    let elements = 0;
    for (const layer of Object.values(drawn.scene.layers))
      eachElement(layer, () => (elements += 1));
    expect(many.length).toBeGreaterThan(4000);
    expect(elements).toBeLessThan(2500);
  });

  test('name the fact that is open, whatever the room', () =>
    fc.assert(
      fc.property(collections, fc.nat(), (events, n) => {
        const fact = events[n % Math.max(1, events.length)];
        if (!fact) return;
        const input = aSceneInput(events);
        const frame = frameOf('lanes', 1100, { pinned: [fact.id] });
        const scene = timelineScene('tous', input, frame, { layout: 'lanes' });
        expect(scene.named.has(fact.id)).toBe(true);
      }),
      RUNS,
    ));
});

test('a size is chosen for every width from a phone on, and lanes from a tablet on', () => {
  expect(sizeFor('rows', 280)?.layout).toBe('stacked');
  expect(sizeFor('rows', 1440)?.layout).toBe('columns');
  expect(sizeFor('lanes', 500)).toBeUndefined();
  expect(sizeFor('lanes', 700)?.layout).toBe('lanes');
  expect(FRAME_SIZES.rows.map(({ leastPx }) => leastPx)).toEqual([268, 640, 1100]);
});
