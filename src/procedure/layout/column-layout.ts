/**
 * Lays out the narrow drawing: one column of cards in reading order, the exits of each step listed in its card, and
 * lanes on the right that lead from an exit to the card it enters. Lanes are assigned by the left-edge algorithm of
 * channel routing (Hashimoto and Stevens, 1971), shortest passages first.
 */
import {
  isReturn,
  type GraphPassage,
  type GraphStep,
  type ProcedureGraph,
} from '../model/procedure-graph.ts';
import { PHASES, type Phase } from '../model/vocabulary.ts';
import { flagHeightPx, lineWidthPx, plantFlag, wrapStyled, type TextStyle } from './drawn-text.ts';
import type { PlacedGraph, PlacedLine, PlacedPassage, PlacedStep } from './placed-graph.ts';

/** Width of the drawing: a 360 px phone without the page margins. */
export const COLUMN_PX = 315;

const TITLE: TextStyle = { fontPx: 14, linePx: 18, isBold: true };
const EXIT: TextStyle = { fontPx: 12.5, linePx: 16 };
const HEAD: TextStyle = { fontPx: 12.5, linePx: 16, isBold: true };
const PAD = 9;
/** Minimum height of a card: the touch target size (WCAG 2.5.5). */
const CARD_MIN_PX = 44;
const GAP = 12;
const HEAD_GAP = 14;
const LANE_PX = 9;
const EXIT_INDENT = 16;
const EXIT_GAP = 5;
/** Space between the cards and the first lane, for an arrowhead. */
const ARROW_PX = 12;
/** Distance from the top of a line to its baseline, as a fraction of the font size. */
const BASELINE = 1.02;

interface Way {
  passage: GraphPassage;
  fromY: number;
  toY: number;
  lane: number;
}

/** Lane of each line, counted from the cards outwards. Two lines in one lane never overlap vertically. */
export function laneOf(ways: readonly { fromY: number; toY: number }[]): number[] {
  const lanes: { from: number; to: number }[][] = [];
  const result = new Array<number>(ways.length).fill(0);
  const order = ways
    .map(({ fromY, toY }, at) => ({ at, from: Math.min(fromY, toY), to: Math.max(fromY, toY) }))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.at - b.at);
  for (const { at, from, to } of order) {
    const isFree = (lane: { from: number; to: number }[]) =>
      lane.every((other) => other.to < from || other.from > to);
    const found = lanes.findIndex(isFree);
    const lane = found === -1 ? lanes.length : found;
    (lanes[lane] ??= []).push({ from, to });
    result[at] = lane;
  }
  return result;
}

/**
 * Places the procedure in one column.
 * @param phaseTitles heading of each phase
 */
export function placeInColumn(
  { steps, passages }: ProcedureGraph,
  phaseTitles: Readonly<Record<Phase, string>>,
): PlacedGraph {
  // Lanes narrow the cards, and the heights of the cards decide the lanes: add lanes until the layout fits.
  for (let lanes = 4; ; lanes += 1) {
    const cardPx = COLUMN_PX - ARROW_PX - lanes * LANE_PX;
    const drawn = placeCards(steps, passages, phaseTitles, cardPx);
    if (Math.max(0, ...drawn.lanes) < lanes) return drawn.graph;
  }
}

function placeCards(
  steps: readonly GraphStep[],
  passages: readonly GraphPassage[],
  phaseTitles: Readonly<Record<Phase, string>>,
  cardPx: number,
): { graph: PlacedGraph; lanes: number[] } {
  const rank = new Map(steps.map(({ id }, at) => [id, at]));
  const rankOf = (id: string) => rank.get(id) ?? 0;
  const phases: PlacedGraph['phases'] = [];
  const placed = new Map<string, PlacedStep>();
  const entries = new Map<string, number>();
  const labels: { passage: GraphPassage; top: number; lines: PlacedLine[]; height: number }[] = [];
  let y = 0;
  for (const phase of PHASES) {
    const lines = placeLines(wrapStyled(phaseTitles[phase], cardPx, HEAD), 0, y + HEAD_GAP, HEAD);
    const head = { x: 0, y: y + HEAD_GAP, width: cardPx, height: lines.length * HEAD.linePx };
    phases.push({ phase, lines, head });
    y = head.y + head.height + GAP / 2;
    for (const step of steps.filter((candidate) => candidate.phase === phase)) {
      const top = y;
      const exits = passages.filter(({ from }) => from === step.id);
      const words = wrapStyled(step.title, cardPx - 2 * PAD, TITLE);
      const spare = CARD_MIN_PX - words.length * TITLE.linePx - 2 * PAD;
      const pad = PAD + (exits.length === 0 ? Math.max(0, spare / 2) : 0);
      const title = placeLines(words, PAD, top + pad - 1, TITLE);
      entries.set(step.id, top + pad - 1 + TITLE.linePx / 2);
      y = top + pad + words.length * TITLE.linePx;
      for (const passage of exits) {
        y += EXIT_GAP;
        const said = wrapStyled(passage.label, cardPx - PAD - EXIT_INDENT, EXIT);
        const height = said.length * EXIT.linePx;
        labels.push({ passage, top: y, lines: placeLines(said, EXIT_INDENT, y, EXIT), height });
        y += height;
      }
      y += pad + flagHeightPx(step.flag, cardPx);
      const box = { x: 0, y: top, width: cardPx, height: y - top };
      placed.set(step.id, {
        ...step,
        ...box,
        lines: title,
        ...(step.flag && { planted: plantFlag(step.flag, box, 'start') }),
      });
      y += GAP;
    }
  }
  const ways: Way[] = labels.map(({ passage, top, height }) => ({
    passage,
    fromY: top + height / 2,
    toY: entries.get(passage.to) ?? 0,
    lane: 0,
  }));
  const lanes = laneOf(ways);
  const drawn: PlacedPassage[] = ways.map(({ passage, fromY, toY }, at) => {
    const x = cardPx + ARROW_PX + (lanes[at] ?? 0) * LANE_PX;
    const { lines = [], top = 0, height = 0 } = labels[at] ?? {};
    return {
      ...passage,
      isReturn: isReturn(passage, rankOf),
      points: [
        { x: cardPx, y: fromY },
        { x, y: fromY },
        { x, y: toY },
        { x: cardPx, y: toY },
      ],
      labelBox: {
        x: EXIT_INDENT,
        y: top,
        width: Math.max(0, ...lines.map(({ text }) => lineWidthPx(text, EXIT))),
        height,
      },
      labelLines: lines,
    };
  });
  return {
    graph: { width: COLUMN_PX, height: y, phases, steps: [...placed.values()], passages: drawn },
    lanes,
  };
}

function placeLines(
  lines: readonly string[],
  x: number,
  top: number,
  style: TextStyle,
): PlacedLine[] {
  return lines.map((text, at) => ({
    text,
    x,
    y: top + at * style.linePx + style.fontPx * BASELINE,
  }));
}
