/** Protects: what the rail says of a day on which facts became public: its date, what was published, how many. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aSceneFact, aSceneInput, eachElement, inPx } from '../../../tests/scene-boxes.ts';
import { aDrawnEvent, anyEvents, onDay } from '../../../tests/timeline-events.ts';
import { frameOf } from './frame-sizes.ts';
import { knotsOf, placeRail, sayStretch } from './rail.ts';
import type { SceneFact } from './scene.ts';
import { textWidthPx } from './text-width.ts';
import { timeScale } from './time-scale.ts';

const MONTHS = 'janv.,févr.,mars,avr.,mai,juin,juill.,août,sept.,oct.,nov.,déc.'.split(',');
const WORDS = aSceneInput([]).words;
const DAYS = { ...WORDS.days, months: MONTHS };

describe('a stretch of days is said as it is known', () => {
  test.each([
    ['2023-11-14', '2023-11-15', '14 nov. 2023'],
    ['2023-05-01', '2023-05-02', '1er mai 2023'],
    ['2025-02-01', '2025-03-01', 'févr. 2025'],
    ['2023-12-01', '2024-01-01', 'déc. 2023'],
    ['2021-01-01', '2022-01-01', '2021'],
    ['2018-10-02', '2018-10-05', '2 oct. 2018 – 4 oct. 2018'],
    ['2024-02-01', '2024-02-29', '1er févr. 2024 – 28 févr. 2024'],
  ])('[%s, %s) is « %s »', (start, end, words) =>
    expect(sayStretch({ start: on(start), end: on(end) }, DAYS)).toBe(words),
  );
});

const lateOn = (iso: string, count: number, start = '2016-01-01'): SceneFact[] =>
  Array.from({ length: count }, (_, n) =>
    aSceneFact(
      aDrawnEvent({
        id: `${iso}-${n}`,
        label: 'Un usage',
        start: on(start),
        disclosed: onDay(iso),
      }),
    ),
  );
const atOnce = (iso: string, changes: Partial<SceneFact> = {}): SceneFact => ({
  ...aSceneFact(aDrawnEvent({ id: `on-${iso}`, label: 'Disclose publie', start: on(iso) })),
  ...changes,
});
const labelsOf = (shown: readonly SceneFact[], all: readonly SceneFact[] = shown) =>
  knotsOf(shown, all, { ...WORDS, days: DAYS }).map(({ label }) => label);

describe('a knot', () => {
  test('says its day, what was published and how many facts it made public', () =>
    expect(
      labelsOf(lateOn('2023-11-14', 3), [...lateOn('2023-11-14', 3), atOnce('2023-11-14')]),
    ).toEqual(['14 nov. 2023 · Disclose publie · 3 faits']));

  test('says how many of its facts are shown where a view leaves some out', () => {
    const all = lateOn('2023-11-14', 3);
    expect(labelsOf(all.slice(0, 2), all)).toEqual(['14 nov. 2023 · 3 faits, dont 2 ici']);
  });

  test('of one fact counts nothing', () =>
    expect(labelsOf(lateOn('2023-11-14', 1))).toEqual(['14 nov. 2023']));

  test.each<[string, Partial<SceneFact>]>([
    ['happened another day', { start: on('2023-11-13'), begunBy: on('2023-11-14') }],
    ['may have happened another day', { begunBy: on('2023-12-01') }],
    ['became public later', { disclosed: onDay('2024-10-28') }],
    ['matters little', { importance: 3 }],
  ])('names no fact as its publication that %s', (_, changes) => {
    const shown = lateOn('2023-11-14', 1);
    expect(labelsOf(shown, [...shown, atOnce('2023-11-14', changes)])).toEqual(['14 nov. 2023']);
  });

  test('names of two publications the one that matters more', () => {
    const shown = lateOn('2023-11-14', 1);
    const all = [
      ...shown,
      atOnce('2023-11-14', { id: 'b', label: 'Un avis', importance: 2 }),
      atOnce('2023-11-14', { importance: 1 }),
    ];
    expect(labelsOf(shown, all)).toEqual(['14 nov. 2023 · Disclose publie']);
  });

  test('of a month names no publication: which day it was is not known', () => {
    const shown = lateOn('2025-02-01', 1).map((fact) => ({
      ...fact,
      disclosed: { start: on('2025-02-01'), end: on('2025-03-01') },
    }));
    expect(labelsOf(shown, [...shown, atOnce('2025-02-01')])).toEqual(['févr. 2025']);
  });

  test('counts the facts of the whole timeline, whatever a view leaves', () =>
    fc.assert(
      fc.property(anyEvents(), fc.nat(), (events, seed) => {
        const all = events.map(aSceneFact);
        const countsOf = (shown: readonly SceneFact[]) =>
          new Map(
            knotsOf(shown, all, WORDS).map(({ start, end, count }) => [`${start}/${end}`, count]),
          );
        const whole = countsOf(all);
        const some = countsOf(all.filter((_, at) => (at + seed) % 3 === 0));
        for (const [day, count] of some) expect(count).toBe(whole.get(day));
      }),
    ));
});

describe('the rail', () => {
  const place = (facts: readonly SceneFact[], outerPx: number, zoom: number, linesMax: number) => {
    const { widthPx } = frameOf('lanes', outerPx);
    const scale = timeScale(widthPx / zoom).copy();
    scale.range(scale.range().map((px) => px * zoom));
    const frame = frameOf('lanes', outerPx, { scale });
    return {
      rail: placeRail(knotsOf(facts, facts, WORDS), frame, WORDS, 100, 156, linesMax),
      widthPx,
    };
  };

  test('lets no two labels of a line touch, nor one leave the drawing', () =>
    fc.assert(
      fc.property(
        anyEvents(),
        fc.constantFrom(640, 768, 1100, 1440, 2560),
        fc.constantFrom(1, 4, 20),
        fc.integer({ min: 1, max: 9 }),
        (events, outerPx, zoom, linesMax) => {
          const { rail, widthPx } = place(events.map(aSceneFact), outerPx, zoom, linesMax);
          const lines = new Map<number, { from: number; to: number }[]>();
          eachElement(rail.elements, ({ attributes, text = '' }) => {
            if (!String(attributes['class']).startsWith('knot-label')) return;
            const textPx = textWidthPx(text, 12);
            const at = inPx(attributes['x'], widthPx) + inPx(attributes['dx'], widthPx);
            const from = attributes['text-anchor'] === 'end' ? at - textPx : at;
            const line = inPx(attributes['y'], widthPx);
            lines.set(line, [...(lines.get(line) ?? []), { from, to: from + textPx }]);
          });
          expect(lines.size).toBeLessThanOrEqual(linesMax);
          for (const boxes of lines.values()) {
            boxes.sort((a, b) => a.from - b.from);
            boxes.forEach(({ from, to }, at) => {
              expect(from).toBeGreaterThanOrEqual(boxes[at - 1]?.to ?? -156);
              expect(to).toBeLessThanOrEqual(widthPx + 12);
            });
          }
        },
      ),
      { numRuns: 40 },
    ));

  test('says the day and the count alone where the whole label has no room', () => {
    const facts = [...lateOn('2023-11-14', 2), atOnce('2023-11-14')];
    const labelsAt = (widthPx: number) => {
      const frame = { widthPx, typePx: 13, scale: timeScale(widthPx) };
      const rail = placeRail(knotsOf(facts, facts, WORDS), frame, WORDS, 100, 0, 9);
      const labels: string[] = [];
      eachElement(rail.elements, ({ attributes, text = '' }) => {
        if (String(attributes['class']).startsWith('knot-label')) labels.push(text);
      });
      return labels;
    };
    expect(labelsAt(600)).toEqual(['14 m11 2023 · Disclose publie · 2 faits']);
    expect(labelsAt(180)).toEqual(['14 m11 2023 · 2 faits']);
  });

  test('parts its lines of labels by as much as their type is large', () => {
    const facts = [
      ...lateOn('2023-11-14', 1),
      ...lateOn('2024-02-05', 1),
      ...lateOn('2024-05-01', 1),
    ];
    for (const typePx of [13, 19, 31]) {
      const frame = { widthPx: 900, typePx, scale: timeScale(900) };
      const lines = new Set<number>();
      eachElement(
        placeRail(knotsOf(facts, facts, WORDS), frame, WORDS, 100, 0, 9).elements,
        (one) => {
          if (String(one.attributes['class']).startsWith('knot-label'))
            lines.add(Number(one.attributes['y']));
        },
      );
      const [first = 0, ...others] = [...lines].sort((a, b) => a - b);
      expect(others.length).toBeGreaterThan(0);
      others.reduce((above, y) => {
        expect(y - above).toBeGreaterThan(1.2 * typePx);
        return y;
      }, first);
    }
  });

  test('names first the day for which the public waited longest', () => {
    const facts = [
      ...lateOn('2023-11-14', 1, '2023-08-01'),
      ...lateOn('2023-11-20', 1, '2015-01-01'),
    ];
    const { rail } = place(facts, 640, 1, 1);
    const labels: string[] = [];
    eachElement(rail.elements, ({ attributes, text = '' }) => {
      if (attributes['class'] === 'knot-label') labels.push(text);
    });
    expect(labels).toEqual(['20 m11 2023']);
  });

  test('draws a doubtful day as wide as its doubt, and says no point of it', () => {
    const facts = lateOn('2025-02-01', 1).map((fact) => ({
      ...fact,
      disclosed: { start: on('2025-02-01'), end: on('2025-03-01') },
    }));
    const { rail, widthPx } = place(facts, 1440, 1, 2);
    const knots: string[] = [];
    eachElement(rail.elements, ({ tag, attributes }) => {
      if (!String(attributes['class']).startsWith('knot ') && attributes['class'] !== 'knot')
        return;
      knots.push(tag);
      expect(inPx(attributes['width'], widthPx)).toBeCloseTo((27 / 4018) * widthPx, 1);
    });
    expect(knots).toEqual(['rect']);
  });
});
