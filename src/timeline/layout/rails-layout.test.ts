/** Protects: the line of a day crosses what is counted; names, lines and marks overlap nothing; nothing leaves the drawing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aFact, anyFacts, between, DRAWN_WORDS } from '../../../tests/timeline-facts.ts';
import { isLate, knowledgeOn } from '../model/fact.ts';
import {
  factAt,
  layOutRails,
  railsFrame,
  type PlacedWait,
  type RailsLayout,
} from './rails-layout.ts';
import { textWidthPx } from './text-width.ts';
import { along } from './time-axis.ts';
import { MARK_PX, placeWait, stripScale } from './wait.ts';

const SIZES = [
  [328, 500],
  [600, 380],
  [768, 380],
  [1080, 540],
  [1376, 540],
  [2560, 540],
] as const;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const textBox = (
  text: string,
  more: string,
  x: number,
  y: number,
  sizePx: number,
  ends: boolean,
): Box => {
  const width = textWidthPx(text, sizePx) + (text && more ? 7 : 0) + textWidthPx(more, sizePx);
  const left = ends ? x - width : x;
  return { left, right: left + width, top: y - 0.35 * sizePx, bottom: y + 0.35 * sizePx };
};

/** Boxes of the names of a fact, and of its bar with its marks. */
function boxesOf({ names, y, isLate: hasLine, startX, from, to }: PlacedWait) {
  const texts = names.map((name) =>
    textBox(name.text, name.more, name.x, y + name.y, name.sizePx, name.anchor === 'end'),
  );
  const [left, right] = [Math.min(startX, from), hasLine ? to : from];
  return { texts, line: { left, right, top: y - MARK_PX, bottom: y + MARK_PX } satisfies Box };
}

const areApart = (a: Box, b: Box) =>
  a.right <= b.left + 0.5 ||
  b.right <= a.left + 0.5 ||
  a.bottom <= b.top + 0.5 ||
  b.bottom <= a.top + 0.5;

describe.each(SIZES)('at %i × %i px', (width, height) => {
  const frame = railsFrame(width, height);
  const anyLayout = anyFacts(60).map((facts) => layOutRails(facts, frame, DRAWN_WORDS));

  const expectApart = ({ waits }: RailsLayout) => {
    const placed = waits.map(boxesOf);
    for (const [at, { texts, line }] of placed.entries()) {
      for (const text of texts) {
        expect(text.left).toBeGreaterThanOrEqual(-1);
        expect(text.right).toBeLessThanOrEqual(width + 1);
        for (const other of placed.slice(at + 1)) {
          expect(areApart(text, other.line)).toBe(true);
          for (const name of other.texts) expect(areApart(text, name)).toBe(true);
        }
      }
      expect(line.top).toBeGreaterThanOrEqual(frame.near);
      expect(line.bottom).toBeLessThanOrEqual(frame.far);
      for (const other of placed.slice(at + 1)) expect(areApart(line, other.line)).toBe(true);
    }
  };

  test('no name lies on a name or on the line of another fact, and none leaves the drawing', () =>
    fc.assert(fc.property(anyLayout, expectApart), { numRuns: 60 }));

  test('nor does one among a thousand facts', () => {
    const [facts = []] = fc.sample(anyFacts(1000, 1000), { numRuns: 1, seed: 1 });
    expect(facts).toHaveLength(1000);
    expectApart(layOutRails(facts, frame, DRAWN_WORDS));
  });

  test('the days that told are named apart, below the rail', () =>
    fc.assert(
      fc.property(anyLayout, ({ knots }) => {
        const boxes = knots.map(({ text, more, spot, ends }) =>
          textBox(text, more, spot[0], spot[1], frame.typePx, ends),
        );
        for (const [at, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(width + 1);
          expect(box.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(at + 1)) expect(areApart(box, other)).toBe(true);
        }
      }),
      { numRuns: 60 },
    ));

  test('the line of a day lies in what had happened and was not public, and in nothing else', () =>
    fc.assert(
      fc.property(
        anyFacts(40),
        fc.integer({ min: on('2015-01-01'), max: on('2025-12-31') }),
        (facts, day) => {
          const { waits, ticks, x } = layOutRails(facts, frame, DRAWN_WORDS);
          const place = along(x, day + 0.5);
          const crossed = [...waits, ...ticks].filter(
            ({ from, to }) => from <= place + 1e-6 && to > place + 1e-6,
          );
          const hidden = facts.filter((fact) => knowledgeOn(day, fact) === 'hidden');
          expect(crossed.map(({ id }) => id).sort()).toEqual(hidden.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 100 },
    ));

  test('every fact of the ten years is a line or a dot, once', () =>
    fc.assert(
      fc.property(anyFacts(60), (facts) => {
        const { waits, ticks } = layOutRails(facts, frame, DRAWN_WORDS);
        expect([...waits, ...ticks].map(({ id }) => id).sort()).toEqual(
          facts.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 60 },
    ));
});

describe('a wait', () => {
  const frame = railsFrame(1376, 540);
  const police = between('2015-01-01', '2016-01-01', '2023-11-14', { id: 'police' });
  const layout = layOutRails([police, aFact()], frame, DRAWN_WORDS);
  const wait = layout.waits.find(({ id }) => id === 'police');

  test('begins where the fact had surely happened, hatched before', () => {
    expect(wait?.from).toBeCloseTo(along(layout.x, on('2015-12-31') + 0.5));
    expect(wait?.doubts[0]?.from).toBeCloseTo(along(layout.x, on('2015-01-01')));
    expect(wait?.doubts[0]?.to).toBeCloseTo(along(layout.x, on('2016-01-01')));
    expect(wait?.to).toBeCloseTo(along(layout.x, on('2023-11-14') + 0.5));
  });

  test('is found where it is drawn, and not far from it', () => {
    const middle = ((wait?.from ?? 0) + (wait?.to ?? 0)) / 2;
    expect(factAt(layout, [middle, wait?.y ?? 0])?.id).toBe('police');
    expect(factAt(layout, [middle, (wait?.y ?? 0) + 60])).toBeUndefined();
  });

  test('that is alone is drawn large, with what is not known of its day', () => {
    const [alone] = layOutRails([police], frame, DRAWN_WORDS).waits;
    expect(alone?.isAlone).toBe(true);
    expect(alone?.names.map(({ text, more }) => text || more)).toEqual([
      police.title,
      DRAWN_WORDS.doubt.replace('{date}', police.date),
      DRAWN_WORDS.waited.replace('{gap}', police.gap ?? ''),
      ...DRAWN_WORDS.beyond,
    ]);
  });
});

describe('the day that told', () => {
  test('is one mark for the facts that it told', () => {
    const facts = [
      between('2015-01-01', '2016-01-01', '2023-11-14', { id: 'police' }),
      between('2017-01-01', '2018-01-01', '2023-11-14', { id: 'others' }),
      between('2023-06-01', '2023-09-01', '2024-10-28', { id: 'fosses' }),
    ];
    const { knots } = layOutRails(facts, railsFrame(1376, 540), DRAWN_WORDS);
    expect(knots.map((knot) => knot.facts.length)).toEqual([2, 1]);
  });

  test('says each day with who told on it', () => {
    const told = (first: string, last: string) => {
      const [knot] = layOutRails(
        [
          between('2020-01-01', '2020-01-02', '2023-11-14', { id: 'a', knownDate: first }),
          between('2020-03-01', '2020-03-02', '2023-11-20', { id: 'b', knownDate: last }),
        ],
        railsFrame(1376, 540),
        DRAWN_WORDS,
      ).knots;
      return `${knot?.text} ${knot?.more}`;
    };
    expect(told('14 nov. 2023', '14 nov. 2023')).toBe('14 nov. 2023 Next (2 faits)');
    expect(told('14 nov. 2023', '20 nov. 2023')).toBe('14 nov. 2023 Next · 20 nov. 2023 Next');
  });

  test('counts only facts that were learnt late', () =>
    fc.assert(
      fc.property(anyFacts(60), (facts) => {
        const { knots } = layOutRails(facts, railsFrame(1376, 540), DRAWN_WORDS);
        expect(knots.flatMap((knot) => knot.facts).every(isLate)).toBe(true);
      }),
      { numRuns: 50 },
    ));
});

test('what lies outside the ten years is counted at the ends', () => {
  const facts = [
    between('2011-03-14', '2011-03-15', undefined, { id: 'a', scope: 'context' }),
    between('2026-03-20', '2026-03-21', undefined, { id: 'b', scope: 'epilogue' }),
    between('2026-08-18', '2026-08-19', undefined, { id: 'c', scope: 'epilogue' }),
  ];
  const { ends, waits, ticks } = layOutRails(facts, railsFrame(1376, 540), DRAWN_WORDS);
  expect(ends.map(({ id, count }) => [id, count])).toEqual([
    ['context', 1],
    ['epilogue', 2],
  ]);
  expect([...waits, ...ticks]).toEqual([]);
});

test('a fact that was known at once has a mark and no line', () => {
  const { parts, doubts, isLate } = placeWait(aFact(), stripScale(220), false);
  expect([parts, doubts, isLate]).toEqual([[], [], false]);
});
