/** Checks that the chart has one mark per minister, without overlap, in chronological order and within its width. */
import { expect, test } from 'vitest';
import { placeTrials } from './trial-chart-layout.ts';

const mark = (year: number) => ({ minister: 'm', date: 'd', outcome: 'o', year });
const rows = [
  { outcome: 'acquitted', marks: [mark(2023.9), mark(1999.2), mark(1999.2), mark(2000.4)] },
  { outcome: 'lapsed', marks: [mark(2024.9)] },
];

test.each([320, 680])('at %s px, marks do not overlap and stay inside', (widthPx) => {
  const { rows: placed, markPx } = placeTrials(rows, widthPx);
  const xs = placed[0]?.marks.map(({ x }) => x) ?? [];
  expect(xs).toHaveLength(4);
  expect(xs.slice(1).every((x, at) => x - (xs[at] ?? 0) >= markPx)).toBe(true);
  expect(placed.flatMap(({ marks }) => marks).every(({ x }) => x > 0 && x < widthPx)).toBe(true);
});

test('marks crowded in the last years do not overlap and stay inside', () => {
  const years = [1999.1, 2019.7, 2019.8, 2019.9, 2019.9, 2020];
  const { rows: placed, markPx } = placeTrials([{ outcome: 'o', marks: years.map(mark) }], 300);
  const xs = placed[0]?.marks.map(({ x }) => x) ?? [];
  expect(xs.slice(1).every((x, at) => x - (xs[at] ?? 0) >= markPx)).toBe(true);
  expect(Math.max(...xs) + markPx / 2).toBeLessThanOrEqual(300);
});

test('trials on a single date still get an axis', () => {
  const { rows: placed, ticks } = placeTrials([{ outcome: 'o', marks: [mark(2020)] }], 300);
  expect(placed[0]?.marks[0]?.x).toBeGreaterThan(0);
  expect(ticks.map(({ year }) => year)).toEqual([2020, 2025]);
});

test('ticks cover all the trials', () => {
  const { ticks } = placeTrials(rows, 320);
  expect([ticks[0]?.year, ticks.at(-1)?.year]).toEqual([1995, 2025]);
});
