/** Protects: on paper the procedure is cut between phases, and nothing of it is lost. */
import { expect, test } from 'vitest';
import type { PlacedPhase } from './placed-graph.ts';
import { printedParts } from './printed-parts.ts';

const drawing = (...heads: number[]) => ({
  height: 1000,
  phases: heads.map((y): PlacedPhase => ({
    phase: 'saisine',
    lines: [],
    head: { x: 0, y, width: 10, height: 10 },
  })),
});

test('phases share a sheet as long as they fit, and follow without a gap', () =>
  expect(printedParts(drawing(0, 200, 500, 800), 500)).toEqual([
    { y: 0, height: 500 },
    { y: 500, height: 500 },
  ]));

test('a phase higher than a sheet stands alone', () =>
  expect(printedParts(drawing(0, 100, 900), 300)).toEqual([
    { y: 0, height: 100 },
    { y: 100, height: 800 },
    { y: 900, height: 100 },
  ]));

test('a drawing of one phase is one part', () =>
  expect(printedParts(drawing(12), 300)).toEqual([{ y: 0, height: 1000 }]));
