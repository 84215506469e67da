/** Knows the key of a picture: the four shapes with their words, then samples of thread, doubt and length. */
import { barShape, markShape, threadShape } from '../../timeline/layout/event-shape.ts';
import { LABEL_FONT_PX } from '../../timeline/layout/label-candidates.ts';
import { MARK_RADIUS_PX } from '../../timeline/layout/lane-layout.ts';
import type { ShapeElement } from '../../timeline/layout/shape-element.ts';
import { textWidthPx } from '../../timeline/layout/text-width.ts';
import { STANDINGS } from '../../timeline/model/vocabulary.ts';
import { paintedElement } from './painted-event.ts';
import { PAINT } from './picture-paint.ts';
import { fittedText } from './picture-parts.ts';
import { MARGIN_PX, type Part, type PictureWords } from './picture-words.ts';

/** Radius of the mark of a sample that shows something else. */
const SAMPLE_MARK_PX = 4;

/** How to read, in lines of at most `innerPx`, from `topPx` down. */
export function drawnKey(words: PictureWords, innerPx: number, topPx: number): Part {
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
