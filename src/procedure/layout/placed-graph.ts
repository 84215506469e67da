/** Types and geometry of a placed drawing of the procedure, in px of its own width. */
import { line } from 'd3';
import type { GraphPassage, GraphStep } from '../model/procedure-graph.ts';
import type { Phase } from '../model/vocabulary.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A line of text. `x` is its middle; `y` is its baseline. */
export interface PlacedLine extends Point {
  text: string;
}

/** The strip at the bottom of a box where a walk ends, and its text. */
export interface PlacedFlag {
  strip: Box;
  lines: PlacedLine[];
}

export type PlacedStep = GraphStep & Box & { lines: PlacedLine[]; planted?: PlacedFlag };

export type PlacedPassage = GraphPassage & {
  isReturn: boolean;
  /** From the step it leaves to the step it enters; each segment is horizontal or vertical. */
  points: Point[];
  label: string;
  labelBox: Box;
  labelLines: PlacedLine[];
};

export interface PlacedPhase {
  phase: Phase;
  /** Text of the heading, and the strip reserved for it. */
  lines: PlacedLine[];
  head: Box;
}

export interface PlacedGraph {
  width: number;
  height: number;
  phases: PlacedPhase[];
  steps: PlacedStep[];
  passages: PlacedPassage[];
}

/** Segments of a line. */
export function stretchesOf(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((to, at) => [points[at] ?? to, to]);
}

/** Path of a line in the drawing. */
export const pathData = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);
