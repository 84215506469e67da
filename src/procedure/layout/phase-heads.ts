/**
 * Places the headings of the phases in the wide drawing. Each has a strip above its phase, at a place that no vertical
 * line crosses in the typeface of the site; in a wider typeface the line passes behind the text (view/drawing.css).
 */
import { PHASES, type Phase } from '../model/vocabulary.ts';
import { plantFlag } from './drawn-text.ts';
import { stretchesOf, type PlacedGraph, type PlacedPhase, type Point } from './placed-graph.ts';
import { textWidthPx } from '../../timeline/layout/text-width.ts';

const FONT_PX = 13;
/** Height of the strip above a phase, in px. */
const STRIP_PX = 34;
/** Minimum distance between a heading and a line, in px. */
const CLEAR_PX = 8;

/**
 * Inserts a strip above each phase for its heading. Everything below moves down by the same height, so that horizontal
 * lines stay horizontal. Only vertical lines cross a strip; the heading avoids them.
 */
export function withHeads(
  graph: PlacedGraph,
  phaseTitles: Readonly<Record<Phase, string>>,
): PlacedGraph {
  const labelled = [...graph.steps, ...graph.passages.map(({ labelBox }) => labelBox)];
  const cuts = PHASES.map((phase) => {
    const top = Math.min(...graph.steps.filter((step) => step.phase === phase).map(({ y }) => y));
    const above = labelled.filter(({ y }) => y < top);
    return Math.min(
      top - 1,
      Math.max(
        -1,
        ...above.filter((box) => box.y + box.height < top).map(({ y, height }) => y + height),
      ) + 1,
    );
  });
  const shift = (y: number) => y + STRIP_PX * cuts.filter((cut) => y > cut).length;
  const move = <Placed extends Point>(placed: Placed, by = shift(placed.y) - placed.y): Placed => ({
    ...placed,
    y: placed.y + by,
  });
  const steps = graph.steps.map((step) => {
    const by = shift(step.y) - step.y;
    const moved = { ...move(step), lines: step.lines.map((line) => move(line, by)) };
    return step.flag ? { ...moved, planted: plantFlag(step.flag, moved) } : moved;
  });
  const passages = graph.passages.map((passage) => {
    const by = shift(passage.labelBox.y) - passage.labelBox.y;
    return {
      ...passage,
      points: passage.points.map((point) => move(point)),
      labelBox: move(passage.labelBox),
      labelLines: passage.labelLines.map((line) => move(line, by)),
    };
  });
  const phases = PHASES.map((phase, at): PlacedPhase => {
    const y = (cuts[at] ?? 0) + at * STRIP_PX;
    const width = textWidthPx(phaseTitles[phase], FONT_PX);
    const uprights = passages.flatMap(({ points }) =>
      stretchesOf(points).flatMap(([from, to]) => {
        const crosses = Math.min(from.y, to.y) < y + STRIP_PX && Math.max(from.y, to.y) > y;
        return crosses ? [from.x] : [];
      }),
    );
    const x = freePlace(width, uprights, graph.width);
    return {
      phase,
      head: { x, y, width, height: STRIP_PX },
      lines: [{ text: phaseTitles[phase], x, y: y + STRIP_PX / 2 + FONT_PX * 0.35 }],
    };
  });
  return { ...graph, height: graph.height + STRIP_PX * PHASES.length, phases, steps, passages };
}

/** Leftmost x at which a text of this width crosses no vertical line. */
function freePlace(width: number, uprights: readonly number[], total: number): number {
  const starts = [0, ...uprights.map((x) => x + CLEAR_PX)].sort((a, b) => a - b);
  const isFree = (start: number) =>
    start + width <= total &&
    uprights.every((x) => x <= start - CLEAR_PX || x >= start + width + CLEAR_PX);
  return starts.find(isFree) ?? 0;
}
