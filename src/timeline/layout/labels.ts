/**
 * Places names beside a rail, in a staircase, so that neither they nor the lines that tie them to their days cross. Pure.
 */
import { max, sort } from 'd3';

/** What is to be placed: where it belongs along the rail, in px, and how wide it is. */
export interface Wanted {
  at: number;
  width: number;
}

/** In a staircase: which row, 0 beside the rail; whether the text ends at its line instead of beginning there. */
export interface Stepped {
  row: number;
  ends: boolean;
}

/** Least distance between two texts of a row, in px. */
const APART_PX = 12;
/** From a line to its text. */
const BESIDE_PX = 6;

/**
 * A staircase. A text ends at its line, or begins there near the left end, one row further than every line that it spans.
 * What has no row left, or whose line would run through a text, is left out.
 * @param ends   first and last px of the rail
 * @param rows   number of rows beside it
 */
export function stairs<Label extends Wanted>(
  labels: readonly Label[],
  [left, right]: readonly [number, number],
  rows: number,
): (Label & Stepped)[] {
  let edge = left;
  const steps = sort(labels, ({ at }) => at).map((label) => {
    const room = label.width + BESIDE_PX;
    const ends = label.at - room > edge || label.at + room > right;
    if (!ends) edge = label.at + room + APART_PX;
    return { ...label, row: 0, ends };
  });
  const starting = steps.filter(({ ends }) => !ends).reverse();
  const ending = steps.filter(
    ({ ends, at, width }) => ends && at > edge && at - width - BESIDE_PX >= left - BESIDE_PX,
  );
  climb(starting, [], (step, other) => other.at < step.at + step.width + BESIDE_PX + APART_PX);
  climb(ending, starting, (step, other) => {
    const reach = other.ends ? other.at : other.at + other.width + BESIDE_PX;
    return reach > step.at - step.width - BESIDE_PX - APART_PX;
  });
  return [...starting, ...ending].filter(({ row }) => row < rows);
}

function climb<Step extends Wanted & Stepped>(
  run: readonly Step[],
  before: readonly Step[],
  spans: (step: Step, other: Step) => boolean,
): void {
  run.forEach((step, at) => {
    const under = [...before, ...run.slice(0, at)].filter((other) => spans(step, other));
    step.row = 1 + (max(under, ({ row }) => row) ?? -1);
  });
}
