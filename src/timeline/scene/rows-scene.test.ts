/** Protects: each row says its fact, its date and its wait once, in full, whatever the room. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aSceneInput, eachElement, inPx } from '../../../tests/scene-boxes.ts';
import { aDrawnEvent, anyEvents, onDay } from '../../../tests/timeline-events.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { ShapeElement } from './element.ts';
import { frameOf } from './frame-sizes.ts';
import { rowsScene, type RowsOptions } from './rows-scene.ts';
import type { Scene } from './scene.ts';
import { timeScale } from './time-scale.ts';

const USE = aDrawnEvent({
  id: 'use',
  label: 'La police utilise Briefcam',
  start: on('2015-01-01'),
  end: on('2016-01-01'),
  begunBy: on('2016-01-01'),
  disclosed: onDay('2023-11-14'),
});
const KNOWN = aDrawnEvent({ id: 'known', label: 'Disclose publie' });

function draw(
  events: readonly TimelineEvent[],
  outerPx: number,
  layout: RowsOptions['layout'],
  options: Partial<RowsOptions> = {},
): Scene {
  const input = aSceneInput(events);
  return rowsScene(input.facts, input, frameOf(layout, outerPx), { layout, ...options });
}

/** Every text of a row, its lines joined. */
function saidBy(scene: Scene, id: string): string {
  const said: string[] = [];
  eachElement(
    scene.layers.events.filter(({ key }) => key === id),
    ({ tag, text, children }) => {
      if (tag !== 'text') return;
      said.push(text ?? (children ?? []).map((part) => part.text ?? '').join(''));
    },
  );
  return said.join(' ').replace(/\s+/g, ' ');
}

/** The first element of a row that bears a class. */
function partOf(scene: Scene, id: string, name: string): ShapeElement | undefined {
  let found: ShapeElement | undefined;
  eachElement(
    scene.layers.events.filter(({ key }) => key === id),
    (element) => {
      if (element.attributes['class'] === name) found ??= element;
    },
  );
  return found;
}

describe('a row', () => {
  test.each([
    ['columns', 1440],
    ['stacked', 1024],
    ['stacked', 640],
    ['stacked', 320],
    ['stacked', 268],
  ] as const)('in %s at %i px says its name, its date and its wait', (layout, outerPx) => {
    const said = saidBy(draw([USE, KNOWN], outerPx, layout), 'use');
    for (const words of ['La police utilise Briefcam', '14 nov. 2023', 'au moins 7 ans et 10 mois'])
      expect(said.split(words).length - 1).toBe(1);
  });

  test.each([
    ['columns', '2016-01-01', '2016-12-31', '→'],
    ['stacked', '2016-01-01', '2016-12-31', '→'],
    ['columns', '2025-01-01', '2025-12-31', '←'],
    ['stacked', '2025-01-01', '2025-12-31', '←'],
  ] as const)(
    'in %s, out of sight from %s to %s, says that it is %s',
    (layout, from, to, where) => {
      const { widthPx } = frameOf(layout, 1440);
      const scale = timeScale(widthPx, { start: on(from), end: on(to) });
      const input = aSceneInput([KNOWN]);
      const scene = rowsScene(input.facts, input, frameOf(layout, 1440, { scale }), { layout });
      expect(saidBy(scene, 'known')).toContain(where);
      expect(saidBy(draw([KNOWN], 1440, layout), 'known')).not.toMatch(/[←→]/);
    },
  );

  test('says no wait of what was public at once', () => {
    const scene = draw([USE, KNOWN], 1024, 'stacked');
    expect(saidBy(scene, 'known').trim()).toBe('Disclose publie 14 nov. 2023');
    expect(partOf(scene, 'known', 'wait')).toBeUndefined();
  });

  test('keeps every word of it, in lines, at any width', () =>
    fc.assert(
      fc.property(
        anyEvents(undefined, 12),
        fc.integer({ min: 268, max: 1099 }),
        (events, outerPx) => {
          const scene = draw(events, outerPx, 'stacked');
          const squeezed = (text: string) => text.replace(/\s/g, '');
          for (const { id, label, disclosed } of events) {
            const said = squeezed(saidBy(scene, id));
            expect(said).toContain(squeezed(label));
            expect(said).toContain('14nov.2023');
            expect(said.includes('aumoins7anset10mois')).toBe(disclosed !== undefined);
          }
        },
      ),
    ));

  test('has its name before the time and its wait after it, where there are columns', () => {
    const scene = draw([USE], 1440, 'columns');
    expect(inPx(partOf(scene, 'use', 'label')?.attributes['x'], 1000)).toBeLessThan(0);
    expect(partOf(scene, 'use', 'gap')?.attributes['x']).toBe('100%');
  });

  test('stands below the one before it, in the order given', () => {
    const scene = draw([USE, KNOWN], 640, 'stacked');
    expect(scene.layers.events.map(({ key }) => key)).toEqual(['use', 'known']);
    expect(scene.marks.get('known')?.yPx).toBeGreaterThan(scene.marks.get('use')?.yPx ?? Infinity);
  });

  test('that comes first has its duration written larger where that is asked', () => {
    const first = draw([USE, { ...USE, id: 'next' }], 1024, 'stacked', { isFirstLarge: true });
    expect(partOf(first, 'use', 'gap large')).toBeDefined();
    expect(partOf(first, 'next', 'gap large')).toBeUndefined();
  });
});

test('no rail is drawn below facts that were all public at once', () => {
  expect(draw([KNOWN], 1024, 'stacked').layers.rail).toEqual([]);
  expect(draw([USE], 1024, 'stacked').layers.rail).not.toEqual([]);
});
