/** Checks that the printed procedure is split between phases, without losing any part of it. */
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

test('phases share a sheet while they fit, and parts leave no gap', () =>
  expect(printedParts(drawing(0, 200, 500, 800), 500)).toEqual([
    { y: 0, height: 500 },
    { y: 500, height: 500 },
  ]));

test('a phase higher than a sheet is a part of its own', () =>
  expect(printedParts(drawing(0, 100, 900), 300)).toEqual([
    { y: 0, height: 100 },
    { y: 100, height: 800 },
    { y: 900, height: 100 },
  ]));

test('a drawing with one phase is one part', () =>
  expect(printedParts(drawing(12), 300)).toEqual([{ y: 0, height: 1000 }]));
