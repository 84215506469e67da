/**
 * Knows the wide drawing: layers from top to bottom, a phase after a phase, level and upright lines, each
 * with its label. The Eclipse Layout Kernel places it (elkjs, at build only); this asks, and adds the
 * heads of the phases.
 */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { isReturn, passageId, type ProcedureGraph } from '../model/procedure-graph.ts';
import { PHASES, type Phase } from '../model/vocabulary.ts';
import { flagHeightPx, plantFlag } from './flag-layout.ts';
import type {
  PlacedGraph,
  PlacedLine,
  PlacedPassage,
  PlacedPhase,
  PlacedStep,
  Point,
} from './placed-graph.ts';
import { lineWidthPx, widestPx, wrapStyled, type TextStyle } from './text-style.ts';

/** Most px that the drawing may take: what a window of 48rem leaves between the margins of the page. */
export const LAYERED_MAX_PX = 696;

const TITLE: TextStyle = { fontPx: 13.5, linePx: 17, isBold: true };
const LABEL: TextStyle = { fontPx: 12.5, linePx: 15 };
const HEAD: TextStyle = { fontPx: 13, linePx: 18, isBold: true };
const STEP_PX = 128;
const PAD = 8;
/** Least height of a step: what a finger hits (WCAG 2.5.5). */
const STEP_MIN_PX = 44;
const LABEL_PX = 98;
const LABEL_PAD = 3;
/** Strip above a phase, for its head. */
const STRIP_PX = 34;
const BASELINE = 1.02;

/** https://eclipse.dev/elk/reference/options.html */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.partitioning.activate': 'true',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.spacing.labelLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.layered.thoroughness': '40',
};

/** The drawing in layers. */
export async function placeInLayers(
  { steps, passages }: ProcedureGraph,
  phaseTitles: Readonly<Record<Phase, string>>,
): Promise<PlacedGraph> {
  const titles = new Map(
    steps.map(({ id, title }) => [id, wrapStyled(title, STEP_PX - 2 * PAD, TITLE)]),
  );
  const labels = new Map(
    passages.map((passage) => [passageId(passage), wrapStyled(passage.label, LABEL_PX, LABEL)]),
  );
  const rank = new Map(steps.map(({ id }, at) => [id, at]));
  const asked: ElkNode = {
    id: 'procedure',
    layoutOptions: OPTIONS,
    children: steps.map(({ id, phase, kind, flag }): ElkNode => ({
      id,
      width: STEP_PX,
      height:
        Math.max(STEP_MIN_PX, (titles.get(id)?.length ?? 1) * TITLE.linePx + 2 * PAD) +
        flagHeightPx(flag, STEP_PX),
      // What leaves the Cour from the facts has the first layers, or the doors would be as wide again.
      layoutOptions: {
        'elk.partitioning.partition': String(
          isFirst(id, kind, passages, steps[0]?.id) ? 0 : PHASES.indexOf(phase) + 1,
        ),
      },
    })),
    edges: passages.map((passage): ElkExtendedEdge => {
      const lines = labels.get(passageId(passage)) ?? [];
      return {
        id: passageId(passage),
        sources: [passage.from],
        targets: [passage.to],
        labels: [
          {
            text: passage.label,
            width: widestPx(lines, LABEL) + 2 * LABEL_PAD,
            height: lines.length * LABEL.linePx,
            layoutOptions: { 'elk.edgeLabels.inline': 'true' },
          },
        ],
      };
    }),
  };
  const placed: ElkNode = await new ELK().layout(asked);
  const boxes = new Map((placed.children ?? []).map((child) => [child.id, child]));
  const edges = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  const drawn: PlacedGraph = {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    phases: [],
    steps: steps.map((step): PlacedStep => {
      const { x = 0, y = 0, width = 0, height = 0 } = boxes.get(step.id) ?? {};
      const lines = titles.get(step.id) ?? [];
      const above = height - flagHeightPx(step.flag, width);
      return {
        ...step,
        x,
        y,
        width,
        height,
        lines: centred(lines, x + width / 2, y + (above - lines.length * TITLE.linePx) / 2, TITLE),
      };
    }),
    passages: passages.map((passage): PlacedPassage => {
      const edge = edges.get(passageId(passage));
      const section = edge?.sections?.[0];
      const { x = 0, y = 0, width = 0, height = 0 } = edge?.labels?.[0] ?? {};
      return {
        ...passage,
        isReturn: isReturn(passage, (id) => rank.get(id) ?? 0),
        points: section
          ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
          : [],
        labelBox: { x, y, width, height },
        labelLines: centred(labels.get(passageId(passage)) ?? [], x + width / 2, y, LABEL),
      };
    }),
  };
  return withHeads(drawn, phaseTitles);
}

function isFirst(
  id: string,
  kind: string,
  passages: ProcedureGraph['passages'],
  first = '',
): boolean {
  return (
    id === first ||
    (kind === 'outside' && passages.some(({ from, to }) => from === first && to === id))
  );
}

function centred(
  lines: readonly string[],
  middle: number,
  top: number,
  style: TextStyle,
): PlacedLine[] {
  return lines.map((text, at) => ({
    text,
    x: middle,
    y: top + at * style.linePx + style.fontPx * BASELINE,
  }));
}

/**
 * Opens a strip above each phase for its head. Everything below moves down by its height, so that what was
 * level stays level; only upright lines cross a strip, and the head stands where none does.
 */
function withHeads(graph: PlacedGraph, phaseTitles: Readonly<Record<Phase, string>>): PlacedGraph {
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
    return step.flag ? { ...moved, planted: plantFlag(step.flag, moved, 'middle') } : moved;
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
    const width = lineWidthPx(phaseTitles[phase], HEAD);
    const uprights = passages.flatMap(({ points }) =>
      points.slice(1).flatMap((to, index) => {
        const from = points[index] ?? to;
        const crosses = Math.min(from.y, to.y) < y + STRIP_PX && Math.max(from.y, to.y) > y;
        return crosses ? [from.x] : [];
      }),
    );
    const x = freePlace(width, uprights, graph.width);
    return {
      phase,
      head: { x, y, width, height: STRIP_PX },
      lines: [{ text: phaseTitles[phase], x, y: y + STRIP_PX / 2 + HEAD.fontPx * 0.35 }],
    };
  });
  return { ...graph, height: graph.height + STRIP_PX * PHASES.length, phases, steps, passages };
}

/** Room that a head keeps from a line, in px. */
const CLEAR_PX = 8;

/** The first place from the left where a width meets no upright line. */
function freePlace(width: number, uprights: readonly number[], total: number): number {
  const starts = [0, ...uprights.map((x) => x + CLEAR_PX)].sort((a, b) => a - b);
  const isFree = (start: number) =>
    start + width <= total &&
    uprights.every((x) => x <= start - CLEAR_PX || x >= start + width + CLEAR_PX);
  return starts.find(isFree) ?? 0;
}
