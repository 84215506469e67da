/** Knows the drawing of a picture: captions, axes, knots, the band of ministers, and the lanes with their events. */
import { captionsPx, KNOT_GAP_PX, knotLabelYPx } from '../../timeline/layout/disclosure-knots.ts';
import { eventShape } from '../../timeline/layout/event-shape.ts';
import { LABEL_FONT_PX } from '../../timeline/layout/label-candidates.ts';
import {
  CLUSTER_FONT_PX,
  CLUSTER_PX,
  LANE_PADDING_PX,
  ROW_PX,
} from '../../timeline/layout/lane-layout.ts';
import { writeAttributes, type WrittenAttributes } from '../../timeline/layout/shape-element.ts';
import { TERM_BAND_PX, TERM_FONT_PX, termShape } from '../../timeline/layout/term-band.ts';
import { textWidthPx } from '../../timeline/layout/text-width.ts';
import { tickLabel } from '../../timeline/layout/tick-label.ts';
import { SCALE_BREAK } from '../../timeline/layout/time-scale.ts';
import { wrapText } from '../../timeline/layout/wrapped-text.ts';
import type { PlacedTimeline } from '../../timeline/layout/timeline-layout.ts';
import { xmlElement } from '../../open-data/xml-element.ts';
import { paintedEvent } from './painted-event.ts';
import { HUES, PAINT, TOPIC_HUES, type Hue } from './picture-paint.ts';
import { drawnBox, drawnLine, drawnText, fittedText } from './picture-parts.ts';
import { MARGIN_PX, SMALL_PX, type Part, type PictureWords } from './picture-words.ts';

/** The column of the names of lanes, in px. */
export const GUTTER_PX = 160;
/** Bar at the head of a lane, and from there to its name, in px. */
const TAB_PX = 5;
const NAME_INSET_PX = 14;
const LANE_GAP_PX = 3;
const AXIS_PX = 24;
/** A line of what is said of the band. */
const NOTE_LINE_PX = 17;
/** From a line of the calendar to its label, in px. */
const TICK_GAP_PX = 4;
/** Height of the ground of a knot's label, which cuts the lines behind it. */
const GROUND_PX = 16;

/** Where a drawing stands in its picture: from left to right by fractions, down in px of the picture. */
interface Frame {
  /** Px of a fraction of the drawing. */
  x: (fraction: number) => number;
  drawingPx: number;
  topPx: number;
  captionsEnd: number;
  bandTop: number;
  lanesEnd: number;
  endPx: number;
}

type FramedLane = PlacedTimeline['lanes'][number] & { topPx: number; hue: Hue };

const SOFT = { fontPx: SMALL_PX, fill: PAINT.soft };

/**
 * @param placed     what the layout placed, in a drawing `drawingPx` wide
 * @param topPx      where it begins, from the top of the picture
 */
export function drawnLanes(
  placed: PlacedTimeline,
  drawingPx: number,
  words: PictureWords,
  topPx: number,
): Part {
  const captionsEnd = topPx + captionsPx(placed.knotRows);
  const bandTop = captionsEnd + AXIS_PX;
  const note = bandNote(placed.terms, words, drawingPx);
  const bandPx = placed.terms.length > 0 ? TERM_BAND_PX : 0;
  let laneTop = bandTop + bandPx + note.length * NOTE_LINE_PX + LANE_GAP_PX;
  const lanes = placed.lanes.map((lane): FramedLane => {
    const at = laneTop;
    laneTop += lane.heightPx + LANE_GAP_PX;
    return { ...lane, topPx: at, hue: TOPIC_HUES[lane.topic] };
  });
  const lanesEnd = laneTop - LANE_GAP_PX;
  const endPx = lanesEnd + AXIS_PX;
  const x = (fraction: number) => MARGIN_PX + GUTTER_PX + fraction * drawingPx;
  const frame: Frame = { x, drawingPx, topPx, captionsEnd, bandTop, lanesEnd, endPx };
  return {
    svg: [
      ...lanes.map((lane) =>
        drawnBox(MARGIN_PX, lane.topPx, GUTTER_PX + drawingPx, lane.heightPx, lane.hue.tint),
      ),
      drawnText(words.enlarged, x(SCALE_BREAK.at) - 8, topPx + 12, { ...SOFT, anchor: 'end' }),
      ...drawnAxes(placed, words, frame),
      ...drawnGrid(placed, frame),
      ...placed.knots.flatMap((knot) => drawnKnotLabel(knot, frame)),
      ...drawnBand(placed.terms, words, frame),
      ...drawnBandNote(note, frame),
      ...lanes.flatMap((lane) => drawnLane(lane, words, frame)),
    ].join(''),
    endPx,
  };
}

/** The axis above, without the labels that the line of a knot would cross, and the one below. */
function drawnAxes(
  { ticks, knots }: PlacedTimeline,
  { months }: PictureWords,
  { x, captionsEnd, lanesEnd }: Frame,
): string[] {
  const labelled = ticks.map((tick) => ({ ...tick, label: tickLabel(tick, months) }));
  const isCrossed = ({ at, label }: (typeof labelled)[number]) =>
    knots.some(
      (knot) => knot.at > at && x(knot.at) < x(at) + 2 * TICK_GAP_PX + textWidthPx(label, SMALL_PX),
    );
  const axisAt = (yPx: number, shown: typeof labelled) =>
    shown.map(({ at, label, unit }) =>
      drawnText(label, x(at) + TICK_GAP_PX, yPx, {
        ...SOFT,
        ...(unit === 'year' ? { fill: PAINT.ink, weight: 600 } : {}),
      }),
    );
  return [
    ...axisAt(
      captionsEnd + 16,
      labelled.filter((tick) => !isCrossed(tick)),
    ),
    ...axisAt(lanesEnd + 17, labelled),
  ];
}

/** Lines of the calendar, of the break of its scale, and of the days of disclosure. */
function drawnGrid(
  { ticks, knots }: PlacedTimeline,
  { x, topPx, captionsEnd, lanesEnd, endPx }: Frame,
): string[] {
  return [
    ...ticks.map((tick) =>
      drawnLine(x(tick.at), captionsEnd, x(tick.at), endPx, PAINT.rule, {
        'stroke-width': tick.unit === 'year' ? 1.5 : 1,
      }),
    ),
    drawnLine(x(SCALE_BREAK.at), topPx, x(SCALE_BREAK.at), endPx, PAINT.soft, {
      'stroke-dasharray': '2 3',
    }),
    ...knots.map((knot) =>
      drawnLine(x(knot.at), captionsEnd, x(knot.at), lanesEnd, PAINT.stamp, {
        'stroke-width': 2,
      }),
    ),
  ];
}

function drawnKnotLabel(knot: PlacedTimeline['knots'][number], { x, topPx }: Frame): string[] {
  const yPx = topPx + knotLabelYPx(knot) - 4;
  const textPx = textWidthPx(knot.label, SMALL_PX);
  const anchorPx = x(knot.at) + (knot.before ? -KNOT_GAP_PX : KNOT_GAP_PX);
  const leftPx = knot.before ? anchorPx - textPx : anchorPx;
  return [
    drawnBox(leftPx, yPx - GROUND_PX / 2, textPx, GROUND_PX, PAINT.paper),
    fittedText(knot.label, anchorPx, yPx, {
      fontPx: SMALL_PX,
      fill: PAINT.stamp,
      weight: 600,
      anchor: knot.before ? 'end' : 'start',
    }),
  ];
}

/** The band of ministers with its name, each named in its term or below it, over the lines of the calendar. */
function drawnBand(
  terms: PlacedTimeline['terms'],
  { ministers }: PictureWords,
  { x, drawingPx, bandTop }: Frame,
): string[] {
  if (terms.length === 0) return [];
  const inPx = (fraction: number) => fraction * drawingPx;
  return [
    drawnBox(x(0), bandTop, drawingPx, TERM_BAND_PX, PAINT.paper),
    drawnText(ministers, MARGIN_PX + NAME_INSET_PX, bandTop + LABEL_FONT_PX + 4, {
      fontPx: LABEL_FONT_PX,
      fill: HUES.grey.ink,
      weight: 600,
    }),
    ...terms.flatMap((term) =>
      termShape(term).map((element) => {
        const { class: name, ...written } = writeAttributes(element.attributes, x, inPx);
        const shifted = { ...written, ...movedDown(written, bandTop) };
        switch (name) {
          case 'box':
            return xmlElement('rect', {
              ...shifted,
              fill: HUES.grey.tint,
              stroke: PAINT.soft,
              'stroke-width': 1,
            });
          case 'to-name':
            return xmlElement('line', { ...shifted, stroke: PAINT.soft });
          // The outline inside a term is of a fact that is open, and here none is.
          case 'inner':
            return '';
          default:
            return fittedText(term.name, Number(written['x']), bandTop + Number(written['y']), {
              fontPx: TERM_FONT_PX,
              fill: PAINT.ink,
              anchor: 'middle',
            });
        }
      }),
    ),
  ];
}

/** What stands at a height, lower down. */
function movedDown(written: WrittenAttributes, downPx: number): WrittenAttributes {
  return Object.fromEntries(
    ['y', 'y1', 'y2'].flatMap((name) =>
      written[name] === undefined ? [] : [[name, Number(written[name]) + downPx]],
    ),
  );
}

/** What the names of ministers do not say. */
function bandNote(
  terms: PlacedTimeline['terms'],
  { officeNote }: PictureWords,
  drawingPx: number,
): string[] {
  if (terms.length === 0) return [];
  return wrapText(officeNote, drawingPx, (line) => textWidthPx(line, SMALL_PX));
}

function drawnBandNote(lines: readonly string[], { x, drawingPx, bandTop }: Frame): string[] {
  const topPx = bandTop + TERM_BAND_PX;
  return [
    drawnBox(x(0), topPx, drawingPx, lines.length * NOTE_LINE_PX, PAINT.paper),
    ...lines.map((line, at) => fittedText(line, x(0), topPx + (at + 0.5) * NOTE_LINE_PX, SOFT)),
  ];
}

/** A lane on its ground: its name, its events, and the pills that count those without room. */
function drawnLane(
  { topic, topPx, heightPx, hue, events, clusters }: FramedLane,
  { topics }: PictureWords,
  { x }: Frame,
): string[] {
  return [
    drawnBox(MARGIN_PX, topPx, TAB_PX, heightPx, hue.ink),
    drawnText(
      topics[topic],
      MARGIN_PX + NAME_INSET_PX,
      topPx + LANE_PADDING_PX + ROW_PX / 2 + 4.5,
      { fontPx: LABEL_FONT_PX, fill: hue.ink, weight: 600 },
    ),
    ...events.map((event) =>
      xmlElement(
        'g',
        { id: `fait-${event.id}` },
        paintedEvent(eventShape(event), {
          ink: hue.ink,
          ground: hue.tint,
          middlePx: topPx + event.yPx,
          fromPx: x(0),
          toPx: x(1),
        }),
      ),
    ),
    ...clusters.flatMap(({ at, widthPx, yPx, ids }) => [
      xmlElement('rect', {
        x: x(at) - widthPx / 2,
        y: topPx + yPx - CLUSTER_PX / 2,
        width: widthPx,
        height: CLUSTER_PX,
        rx: CLUSTER_PX / 2,
        fill: PAINT.sheet,
        stroke: hue.ink,
        'stroke-width': 1.5,
      }),
      fittedText(String(ids.length), x(at), topPx + yPx, {
        fontPx: CLUSTER_FONT_PX,
        fill: hue.ink,
        weight: 600,
        anchor: 'middle',
      }),
    ]),
  ];
}
