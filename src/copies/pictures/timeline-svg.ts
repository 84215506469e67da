/**
 * Knows the timeline as a picture that leaves the site: one SVG 1.1 file, no style sheet, no script.
 * Pure. Everything stands where the layout placed it, in the px that the layout counts in; labels
 * are drawn in exactly the width that it kept for them, so that they hold in any typeface.
 */
import type { QrCode } from '../../site/parts/qr-code.ts';
import { captionsPx, KNOT_GAP_PX, knotLabelYPx } from '../../timeline/layout/disclosure-knots.ts';
import { barShape, eventShape, markShape, threadShape } from '../../timeline/layout/event-shape.ts';
import type { ShapeElement } from '../../timeline/layout/shape-element.ts';
import {
  CLUSTER_FONT_PX,
  CLUSTER_PX,
  LABEL_FONT_PX,
  LANE_PADDING_PX,
  MARK_RADIUS_PX,
  ROW_PX,
} from '../../timeline/layout/lane-layout.ts';
import { TERM_BAND_PX } from '../../timeline/layout/term-band.ts';
import { textWidthPx } from '../../timeline/layout/text-width.ts';
import { wrapText } from '../../timeline/layout/wrapped-text.ts';
import { tickLabel } from '../../timeline/layout/tick-label.ts';
import { SCALE_BREAK } from '../../timeline/layout/time-scale.ts';
import type { PlacedTimeline } from '../../timeline/layout/timeline-layout.ts';
import { STANDINGS, type Standing, type Topic } from '../../timeline/model/vocabulary.ts';
import { paintedElement, paintedEvent } from './painted-event.ts';
import { HUES, PAINT, SERIF, TOPIC_HUES } from './picture-paint.ts';
import { drawnBox, drawnLine, drawnText, fittedText, svgDocument } from './picture-parts.ts';
import { xmlElement } from '../../open-data/xml-element.ts';

/** All the words of a picture, in one language. */
export interface PictureWords {
  locale: string;
  site: string;
  title: string;
  lead: string;
  /** What the picture shows and where the same is text. */
  description: string;
  ministers: string;
  topics: Readonly<Record<Topic, string>>;
  standings: Readonly<Record<Standing, string>>;
  /** What the four words of standing mean, in a sentence each. */
  note: string;
  thread: string;
  doubt: string;
  length: string;
  /** Names of the parts before and after the break of the scale. */
  before: string;
  after: string;
  months: readonly string[];
  /** Title, version, address, licence, last day, corrections. */
  credit: string;
  /** Code of the address of the corrections, where there is one. */
  code: QrCode | undefined;
}

/** Around everything, and the column of the names of lanes, in px. */
const MARGIN_PX = 40;
const GUTTER_PX = 136;
/** Bar at the head of a lane, and from there to its name, in px. */
const TAB_PX = 5;
const NAME_INSET_PX = 14;
const LANE_GAP_PX = 3;
const AXIS_PX = 24;
const TITLE_PX = 38;
const LEAD_PX = 19;
const KICKER_PX = 13;
const SMALL_PX = 12;
/** Side of a QR code, and from the rule to it, in px. */
const CODE_PX = 84;
const CODE_GAP_PX = 8;
/** From a line of the calendar to its label, in px. */
const TICK_GAP_PX = 4;
/** Height of the ground of a knot's label, which cuts the lines behind it. */
const GROUND_PX = 16;
/** Radius of the mark of a sample that shows something else. */
const SAMPLE_MARK_PX = 4;

/** Width of a whole picture whose drawing is `drawingPx` wide. */
export function pictureWidthPx(drawingPx: number): number {
  return drawingPx + GUTTER_PX + 2 * MARGIN_PX;
}

/** Width of the drawing in a picture of `widthPx`. */
export function drawingWidthPx(widthPx: number): number {
  return widthPx - GUTTER_PX - 2 * MARGIN_PX;
}

/**
 * @param placed    what the layout placed, in a drawing `drawingPx` wide
 * @param drawingPx width for which it was placed
 * @returns the text of the file, `width` and `height` in px
 */
export function timelineSvg(
  placed: PlacedTimeline,
  drawingPx: number,
  words: PictureWords,
): string {
  const widthPx = pictureWidthPx(drawingPx);
  const innerPx = widthPx - 2 * MARGIN_PX;
  const head = drawnHead(words, innerPx);
  const key = drawnKey(words, innerPx, head.endPx + 20);
  const drawing = drawnDrawing(placed, drawingPx, words, key.endPx + 26);
  const foot = drawnFoot(words, innerPx, drawing.endPx + 18);
  return svgDocument(
    { ...words, widthPx, heightPx: Math.ceil(foot.endPx + MARGIN_PX * 0.7) },
    head.svg,
    key.svg,
    drawing.svg,
    foot.svg,
  );
}

/** A part of the picture, and where it ends in px from the top. */
interface Part {
  svg: string;
  endPx: number;
}

function drawnHead({ site, title, lead }: PictureWords, innerPx: number): Part {
  const titlePx = MARGIN_PX + 30 + TITLE_PX;
  const lines = wrapText(lead, innerPx * 0.8, (line) => textWidthPx(line, LEAD_PX));
  const leadAt = (line: number) => titlePx + 32 + line * LEAD_PX * 1.35;
  return {
    svg: [
      drawnBox(MARGIN_PX, MARGIN_PX - 12, innerPx, 1, PAINT.ink),
      drawnBox(MARGIN_PX, MARGIN_PX - 12, 64, 5, PAINT.stamp),
      drawnText(site, MARGIN_PX, MARGIN_PX + 16, {
        fontPx: KICKER_PX,
        fill: PAINT.stamp,
        weight: 600,
      }),
      drawnText(title, MARGIN_PX, titlePx, {
        fontPx: TITLE_PX,
        fill: PAINT.ink,
        weight: 600,
        family: SERIF,
      }),
      ...lines.map((line, at) =>
        drawnText(line, MARGIN_PX, leadAt(at), {
          fontPx: LEAD_PX,
          fill: PAINT.soft,
          family: SERIF,
        }),
      ),
    ].join(''),
    endPx: leadAt(lines.length - 1),
  };
}

/** How to read: the four shapes with their words, then samples of thread, doubt and length. */
function drawnKey(words: PictureWords, innerPx: number, topPx: number): Part {
  const GAP_PX = 26;
  const LINE_PX = 24;
  const SAMPLE_PX = 48;
  const MARK_SAMPLE_PX = 12;
  /** Where a sample begins, and where its thread ends, as fractions of it. */
  const START = 6 / SAMPLE_PX;
  const END = 1 - 2 / SAMPLE_PX;
  type Entry = readonly [samplePx: number, shape: ShapeElement[], text: string];
  /** A mark at a fraction of the sample, behind what it may have. */
  const sample = (at: number, ...behind: ShapeElement[]) => [
    ...behind,
    markShape('established', at),
  ];
  const entries: Entry[] = [
    ...STANDINGS.map((standing): Entry => [
      MARK_SAMPLE_PX,
      [markShape(standing, 0.5)],
      words.standings[standing],
    ]),
    [SAMPLE_PX, sample(START, ...threadShape(START, { from: END, to: END })), words.thread],
    [
      SAMPLE_PX,
      sample(0.5, barShape('moment', { from: 0, to: 1, heightPx: 10, radiusPx: 5 })),
      words.doubt,
    ],
    [
      SAMPLE_PX,
      sample(START, barShape('span', { from: START, to: 1, heightPx: 6, radiusPx: 0 })),
      words.length,
    ],
  ];
  let xPx = MARGIN_PX;
  let yPx = topPx + LINE_PX / 2;
  const svg = entries.map(([samplePx, shape, text]) => {
    const textPx = textWidthPx(text, LABEL_FONT_PX);
    const wide = samplePx + 7 + textPx;
    if (xPx + wide > MARGIN_PX + innerPx) {
      xPx = MARGIN_PX;
      yPx += LINE_PX;
    }
    const brush = {
      ink: PAINT.ink,
      middlePx: yPx,
      fromPx: xPx,
      toPx: xPx + samplePx,
      markPx: samplePx === SAMPLE_PX ? SAMPLE_MARK_PX : MARK_RADIUS_PX,
    };
    const drawn =
      shape.map((element) => paintedElement(element, brush)).join('') +
      fittedText(text, xPx + samplePx + 7, yPx, { fontPx: LABEL_FONT_PX, fill: PAINT.ink });
    xPx += wide + GAP_PX;
    return drawn;
  });
  return { svg: svg.join(''), endPx: yPx + LINE_PX / 2 };
}

function drawnDrawing(
  placed: PlacedTimeline,
  drawingPx: number,
  words: PictureWords,
  topPx: number,
): Part {
  const left = MARGIN_PX + GUTTER_PX;
  const x = (fraction: number) => left + fraction * drawingPx;
  const soft = { fontPx: SMALL_PX, fill: PAINT.soft };
  const captionsEnd = topPx + captionsPx(placed.knotRows);
  const bandTop = captionsEnd + AXIS_PX;

  let laneTop = bandTop + TERM_BAND_PX + LANE_GAP_PX;
  const lanes = placed.lanes.map((lane) => {
    const at = laneTop;
    laneTop += lane.heightPx + LANE_GAP_PX;
    return { ...lane, topPx: at, hue: TOPIC_HUES[lane.topic] };
  });
  const lanesEnd = laneTop - LANE_GAP_PX;
  const endPx = lanesEnd + AXIS_PX;

  const captions = [
    drawnText(words.before, x(SCALE_BREAK.at) - 8, topPx + 12, { ...soft, anchor: 'end' }),
    drawnText(words.after, x(SCALE_BREAK.at) + 8, topPx + 12, soft),
  ];
  const knotLabels = placed.knots.flatMap((knot) => {
    const yPx = topPx + knotLabelYPx(knot) - 4;
    const textPx = textWidthPx(knot.label, SMALL_PX);
    const anchorPx = x(knot.at) + (knot.before ? -KNOT_GAP_PX : KNOT_GAP_PX);
    return [
      drawnBox(
        knot.before ? anchorPx - textPx : anchorPx,
        yPx - GROUND_PX / 2,
        textPx,
        GROUND_PX,
        PAINT.paper,
      ),
      fittedText(knot.label, anchorPx, yPx, {
        fontPx: SMALL_PX,
        fill: PAINT.stamp,
        weight: 600,
        anchor: knot.before ? 'end' : 'start',
      }),
    ];
  });
  const ticks = placed.ticks.map((tick) => ({ ...tick, label: tickLabel(tick, words.months) }));
  const axisAt = (yPx: number, shown = ticks) =>
    shown.map(({ at, label, unit }) =>
      drawnText(label, x(at) + TICK_GAP_PX, yPx, {
        ...soft,
        ...(unit === 'year' ? { fill: PAINT.ink, weight: 600 } : {}),
      }),
    );
  const isCrossed = ({ at, label }: (typeof ticks)[number]) =>
    placed.knots.some(
      (knot) => knot.at > at && x(knot.at) < x(at) + 2 * TICK_GAP_PX + textWidthPx(label, SMALL_PX),
    );
  const grid = [
    ...placed.ticks.map((tick) =>
      drawnLine(x(tick.at), captionsEnd, x(tick.at), endPx, PAINT.rule, {
        'stroke-width': tick.unit === 'year' ? 1.5 : 1,
      }),
    ),
    drawnLine(x(SCALE_BREAK.at), topPx, x(SCALE_BREAK.at), endPx, PAINT.soft, {
      'stroke-dasharray': '2 3',
    }),
    ...placed.knots.map((knot) =>
      drawnLine(x(knot.at), captionsEnd, x(knot.at), lanesEnd, PAINT.stamp, {
        'stroke-opacity': 0.55,
      }),
    ),
  ];
  const band = [
    drawnText(words.ministers, MARGIN_PX + NAME_INSET_PX, bandTop + TERM_BAND_PX / 2 + 4, {
      fontPx: LABEL_FONT_PX,
      fill: HUES.grey.ink,
      weight: 600,
    }),
    ...placed.terms.flatMap(({ from, to, name, named }) => [
      xmlElement('rect', {
        x: x(from),
        y: bandTop + 1,
        width: (to - from) * drawingPx,
        height: TERM_BAND_PX - 2,
        fill: HUES.grey.tint,
        stroke: PAINT.paper,
        'stroke-width': 1.5,
      }),
      named
        ? fittedText(name, x((from + to) / 2), bandTop + TERM_BAND_PX / 2, {
            fontPx: SMALL_PX,
            fill: PAINT.ink,
            anchor: 'middle',
          })
        : '',
    ]),
  ];
  return {
    svg: [
      ...lanes.map((lane) =>
        drawnBox(MARGIN_PX, lane.topPx, GUTTER_PX + drawingPx, lane.heightPx, lane.hue.tint),
      ),
      ...captions,
      ...axisAt(
        captionsEnd + 16,
        ticks.filter((tick) => !isCrossed(tick)),
      ),
      ...axisAt(lanesEnd + 17),
      ...grid,
      ...knotLabels,
      ...band,
      ...lanes.flatMap(({ topic, topPx: laneAt, heightPx, hue, events, clusters }) => [
        drawnBox(MARGIN_PX, laneAt, TAB_PX, heightPx, hue.ink),
        drawnText(
          words.topics[topic],
          MARGIN_PX + NAME_INSET_PX,
          laneAt + LANE_PADDING_PX + ROW_PX / 2 + 4.5,
          { fontPx: LABEL_FONT_PX, fill: hue.ink, weight: 600 },
        ),
        ...events.map((event) =>
          xmlElement(
            'g',
            { id: `fait-${event.id}` },
            paintedEvent(eventShape(event), {
              ink: hue.ink,
              ground: hue.tint,
              middlePx: laneAt + event.yPx,
              fromPx: x(0),
              toPx: x(1),
            }),
          ),
        ),
        ...clusters.flatMap(({ at, widthPx, yPx, ids }) => [
          xmlElement('rect', {
            x: x(at) - widthPx / 2,
            y: laneAt + yPx - CLUSTER_PX / 2,
            width: widthPx,
            height: CLUSTER_PX,
            rx: CLUSTER_PX / 2,
            fill: PAINT.sheet,
            stroke: hue.ink,
            'stroke-width': 1.5,
          }),
          fittedText(String(ids.length), x(at), laneAt + yPx, {
            fontPx: CLUSTER_FONT_PX,
            fill: hue.ink,
            weight: 600,
            anchor: 'middle',
          }),
        ]),
      ]),
    ].join(''),
    endPx,
  };
}

/** A QR code: dark on white, whatever the paper. */
function drawnCode({ side, path }: QrCode, x: number, y: number, sidePx: number): string {
  return `<g transform="translate(${x} ${y}) scale(${sidePx / side})"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}" stroke="#000"/></g>`;
}

/** What the four words mean, and where the picture comes from. */
function drawnFoot(words: PictureWords, innerPx: number, topPx: number): Part {
  const LINE_PX = 17;
  const measurePx = (line: string) => textWidthPx(line, SMALL_PX);
  const lines = wrapText(words.note, innerPx, measurePx);
  const codePx = words.code ? CODE_PX : 0;
  const credit = wrapText(words.credit, innerPx - 1.5 * codePx, measurePx);
  const ruleAt = topPx + 16 + lines.length * LINE_PX;
  const creditAt = (line: number) => ruleAt + 21 + line * LINE_PX;
  return {
    svg: [
      ...lines.map((line, at) =>
        drawnText(line, MARGIN_PX, topPx + 14 + at * LINE_PX, {
          fontPx: SMALL_PX,
          fill: PAINT.soft,
        }),
      ),
      drawnLine(MARGIN_PX, ruleAt, MARGIN_PX + innerPx, ruleAt, PAINT.ink),
      ...credit.map((line, at) =>
        drawnText(line, MARGIN_PX, creditAt(at), { fontPx: SMALL_PX, fill: PAINT.ink }),
      ),
      words.code
        ? drawnCode(words.code, MARGIN_PX + innerPx - codePx, ruleAt + CODE_GAP_PX, codePx)
        : '',
    ].join(''),
    endPx: Math.max(creditAt(credit.length - 1), ruleAt + CODE_GAP_PX + codePx),
  };
}
