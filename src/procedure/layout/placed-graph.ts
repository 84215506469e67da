/** Types and geometry of a placed drawing of the procedure, in px of its own width. */
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

const round = (value: number) => Math.round(value * 10) / 10;

/** Radius of a bend, in px. */
const BEND_PX = 5;

/**
 * SVG path of a line with rounded bends, as short as possible: horizontal and vertical segments are `H` and `V`, and
 * coordinates of a bend are relative.
 */
export function pathData(points: readonly Point[]): string {
  let pen: Point | undefined;
  const lineTo = (to: Point): string => {
    const [from, x, y] = [pen, round(to.x), round(to.y)];
    pen = { x, y };
    if (!from) return `M${x} ${y}`;
    return from.y === y ? `H${x}` : from.x === x ? `V${y}` : `L${x} ${y}`;
  };
  return points
    .map((point, at) => {
      const before = points[at - 1];
      const after = points[at + 1];
      if (!before || !after) return lineTo(point);
      const line = lineTo(towards(point, before));
      const start = pen ?? point;
      const end = towards(point, after);
      pen = { x: round(end.x), y: round(end.y) };
      const bend = [point, pen].flatMap(({ x, y }) => [round(x - start.x), round(y - start.y)]);
      return `${line}q${bend.join(' ')}`;
    })
    .join('');
}

/** The point towards `to` at which a bend begins: at most halfway. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(BEND_PX, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
