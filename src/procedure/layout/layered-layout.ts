/**
 * Lays out the wide drawing in layers from top to bottom, phase by phase, with horizontal and vertical lines that carry
 * their labels. The Eclipse Layout Kernel computes it (elkjs, at build time only); this module writes its input and
 * reads its output.
 */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import {
  isReturn,
  passageId,
  type GraphPassage,
  type GraphStep,
  type ProcedureGraph,
} from '../model/procedure-graph.ts';
import { PHASES, type Phase } from '../model/vocabulary.ts';
import { flagHeightPx, widestPx, wrapStyled, type TextStyle } from './drawn-text.ts';
import { withHeads } from './phase-heads.ts';
import type { PlacedGraph, PlacedLine, PlacedPassage, PlacedStep } from './placed-graph.ts';

const TITLE: TextStyle = { fontPx: 13.5, linePx: 17, isBold: true };
const LABEL: TextStyle = { fontPx: 12.5, linePx: 15 };
const STEP_PX = 128;
const PAD = 8;
/** Minimum height of a step: the touch target size (WCAG 2.5.5). */
const STEP_MIN_PX = 44;
const LABEL_PX = 98;
const LABEL_PAD = 3;
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

const titleLines = ({ title }: GraphStep) => wrapStyled(title, STEP_PX - 2 * PAD, TITLE);
const labelLines = ({ label }: GraphPassage) => wrapStyled(label, LABEL_PX, LABEL);

/** Places the procedure in layers, with a heading for each phase. */
export async function placeInLayers(
  graph: ProcedureGraph,
  phaseTitles: Readonly<Record<Phase, string>>,
): Promise<PlacedGraph> {
  return withHeads(readGraph(graph, await new ELK().layout(askedGraph(graph))), phaseTitles);
}

/** Input of ELK: boxes sized to their text, edges with their labels. */
function askedGraph({ steps, passages }: ProcedureGraph): ElkNode {
  // The first layer holds the facts and the exits that leave the Cour directly; otherwise the doors' layer doubles in
  // width.
  const isFirst = ({ id, kind }: GraphStep) =>
    id === steps[0]?.id ||
    (kind === 'outside' && passages.some(({ from, to }) => from === steps[0]?.id && to === id));
  return {
    id: 'procedure',
    layoutOptions: OPTIONS,
    children: steps.map((step): ElkNode => ({
      id: step.id,
      width: STEP_PX,
      height:
        Math.max(STEP_MIN_PX, titleLines(step).length * TITLE.linePx + 2 * PAD) +
        flagHeightPx(step.flag, STEP_PX),
      layoutOptions: {
        'elk.partitioning.partition': String(isFirst(step) ? 0 : PHASES.indexOf(step.phase) + 1),
      },
    })),
    edges: passages.map((passage): ElkExtendedEdge => {
      const lines = labelLines(passage);
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
}

/** Output of ELK, with the text placed in its boxes. `phases` is still empty. */
function readGraph({ steps, passages }: ProcedureGraph, placed: ElkNode): PlacedGraph {
  const boxes = new Map((placed.children ?? []).map((child) => [child.id, child]));
  const edges = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  const rank = new Map(steps.map(({ id }, at) => [id, at]));
  const drawn = passages.map((passage): PlacedPassage => {
    const edge = edges.get(passageId(passage));
    const section = edge?.sections?.[0];
    const { x = 0, y = 0, width = 0, height = 0 } = edge?.labels?.[0] ?? {};
    return {
      ...passage,
      isReturn: isReturn(passage, (id) => rank.get(id) ?? 0),
      points: section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [],
      labelBox: { x, y, width, height },
      labelLines: centred(labelLines(passage), x + width / 2, y, LABEL),
    };
  });
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    phases: [],
    steps: steps.map((step): PlacedStep => {
      const { x = 0, y = 0, width = 0, height = 0 } = boxes.get(step.id) ?? {};
      const lines = titleLines(step);
      const above = height - flagHeightPx(step.flag, width);
      const top = y + (above - lines.length * TITLE.linePx) / 2;
      return { ...step, x, y, width, height, lines: centred(lines, x + width / 2, top, TITLE) };
    }),
    passages: drawn,
  };
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
