/**
 * Lays out the wide drawing in layers from top to bottom, phase by phase, with horizontal and vertical lines that carry
 * their labels. The Eclipse Layout Kernel computes it (elkjs, at build time only); this module writes its input and
 * reads its output.
 */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { isReturn, passageId, type ProcedureGraph } from '../model/procedure-graph.ts';
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

/** The texts of the drawing, wrapped: titles by step id, labels by passage id. */
interface Lines {
  titles: ReadonlyMap<string, string[]>;
  labels: ReadonlyMap<string, string[]>;
}

/** Places the procedure in layers, with a heading for each phase. */
export async function placeInLayers(
  graph: ProcedureGraph,
  phaseTitles: Readonly<Record<Phase, string>>,
): Promise<PlacedGraph> {
  const lines = wrapWords(graph);
  const placed = await new ELK().layout(askedGraph(graph, lines));
  return withHeads(readGraph(graph, lines, placed), phaseTitles);
}

function wrapWords({ steps, passages }: ProcedureGraph): Lines {
  return {
    titles: new Map(
      steps.map(({ id, title }) => [id, wrapStyled(title, STEP_PX - 2 * PAD, TITLE)]),
    ),
    labels: new Map(
      passages.map((passage) => [passageId(passage), wrapStyled(passage.label, LABEL_PX, LABEL)]),
    ),
  };
}

/** Input of ELK: boxes sized to their text, edges with their labels. */
function askedGraph({ steps, passages }: ProcedureGraph, { titles, labels }: Lines): ElkNode {
  return {
    id: 'procedure',
    layoutOptions: OPTIONS,
    children: steps.map(({ id, phase, kind, flag }): ElkNode => ({
      id,
      width: STEP_PX,
      height:
        Math.max(STEP_MIN_PX, (titles.get(id)?.length ?? 1) * TITLE.linePx + 2 * PAD) +
        flagHeightPx(flag, STEP_PX),
      // The first layer holds the facts and the exits that leave the Cour directly; otherwise the doors' layer doubles
      // in width.
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
}

/** Output of ELK, with the text placed in its boxes. `phases` is still empty. */
function readGraph(
  { steps, passages }: ProcedureGraph,
  { titles, labels }: Lines,
  placed: ElkNode,
): PlacedGraph {
  const boxes = new Map((placed.children ?? []).map((child) => [child.id, child]));
  const edges = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  const rank = new Map(steps.map(({ id }, at) => [id, at]));
  return {
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
