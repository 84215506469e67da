/** Protects: a bar is as long as the wait; what is written stays in the drawing. */
import { describe, expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { aFact, between } from '../../../tests/timeline-facts.ts';
import { barsFrame, layOutBars, layOutStrip, STRIP } from './bars-layout.ts';
import { along } from './time-axis.ts';

const POLICE = between('2015-01-01', '2016-01-01', '2023-11-14', { id: 'police' });

describe.each([328, 680, 1120])('at %i px', (width) => {
  const { bars, x, drops, height } = layOutBars([POLICE, between('2023-06-01', '2023-09-01', '2024-10-28', { id: 'fosses' })], barsFrame(width));

  test('the solid part of a bar is the shortest wait that its dates allow', () => {
    const [bar] = bars;
    expect(bar?.wait?.from).toBeCloseTo(along(x, on('2015-12-31') + 0.5));
    expect(bar?.wait?.to).toBeCloseTo(along(x, on('2023-11-14') + 0.5));
    expect(bar?.doubts).toHaveLength(1);
  });

  test('each day on which a fact became public is said once, below the bars', () => {
    expect(drops.map(({ text }) => text)).toEqual(['2023-11-14', '2024-10-28']);
    expect(height).toBeGreaterThan(Math.max(...bars.map(({ y }) => y)));
  });

  test('lines of words stay in the drawing', () => {
    for (const { spot } of bars.flatMap(({ lines }) => lines)) {
      expect(spot[0]).toBeGreaterThanOrEqual(0);
      expect(spot[0]).toBeLessThanOrEqual(width);
    }
  });
});

test('a strip of a fact that was known at once has a mark and no wait', () => {
  const strip = layOutStrip(aFact(), STRIP);
  expect(strip.wait).toBeUndefined();
  expect(strip.doubts).toEqual([]);
});
