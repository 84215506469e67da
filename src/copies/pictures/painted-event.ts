/**
 * Knows how the shape of an event is painted in a picture that has no style sheet: its places in px, its
 * paint in attributes. The samples of the key are painted by the same brush.
 */
import { textWidthPx } from '../../timeline/layout/text-width.ts';
import { LABEL_FONT_PX } from '../../timeline/layout/label-candidates.ts';
import { MARK_RADIUS_PX } from '../../timeline/layout/lane-layout.ts';
import {
  writeAttributes,
  type ShapeElement,
  type WrittenAttributes,
} from '../../timeline/layout/shape-element.ts';
import { STANDINGS } from '../../timeline/model/vocabulary.ts';
import { xmlElement } from '../../open-data/xml-element.ts';
import { PAINT } from './picture-paint.ts';
import { drawnBox, drawnMark, fittedText } from './picture-parts.ts';

/** The doubt and the length of a bar, and the end of a thread, as in facts.css. */
const DOUBT_OPACITY = 0.3;
const LENGTH_OPACITY = 0.75;
const END_OPACITY = 0.25;
/** Thickness of a thread in px, and of the outlines of its end and of a doubt, in threads. */
const THREAD_PX = 2;
const END_OUTLINE = 1;
const DOUBT_OUTLINE = 0.5;
/** Height of the ground of a label, which cuts the lines behind it, and its reach beyond the text. */
const GROUND_PX = 16;
const GROUND_REACH_PX = 3;

/** Where and with what a shape is painted; all in px of the picture. */
export interface EventBrush {
  ink: string;
  middlePx: number;
  /** Left and right end of what the fractions of the shape are of. */
  fromPx: number;
  toPx: number;
  /** Ground behind the name; undefined for a picture without names. */
  ground?: string;
  /** How many times larger than on the page a bar is. */
  barScale?: number;
  threadPx?: number;
  markPx?: number;
  markOutlinePx?: number;
}

/** Bar, thread, mark and name of an event, as XML. */
export function paintedEvent(
  { attributes, children = [] }: ShapeElement,
  brush: EventBrush,
): string {
  const isNamed = attributes['data-unnamed'] === undefined && brush.ground !== undefined;
  return children
    .filter(({ tag }) => tag !== 'text' || isNamed)
    .map((element) => paintedElement(element, brush))
    .join('');
}

/** One element of an event, as XML. */
export function paintedElement(element: ShapeElement, brush: EventBrush): string {
  const { fromPx, toPx } = brush;
  const written = writeAttributes(
    element.attributes,
    (fraction) => fromPx + fraction * (toPx - fromPx),
    (fraction) => fraction * (toPx - fromPx),
  );
  switch (element.tag) {
    case 'rect':
      return paintedRect(written, brush);
    case 'line':
      return paintedThread(written, brush);
    case 'use':
      return paintedMark(written, brush);
    case 'text':
      return paintedLabel(element.text ?? '', written, brush);
    case 'a':
      return paintedEvent(element, brush);
    case 'path':
      throw new Error('Only the track that runs down has paths, and no picture shows it.');
  }
}

function paintedRect(
  { class: name, x, y, width, height, rx }: WrittenAttributes,
  { ink, middlePx, barScale = 1, threadPx = THREAD_PX }: EventBrush,
): string {
  const isEnd = name === 'thread-end';
  const scale = isEnd ? threadPx / THREAD_PX : barScale;
  const isDoubt = name === 'bar moment';
  const paint = isEnd ? PAINT.stamp : ink;
  return xmlElement('rect', {
    x,
    y: middlePx + Number(y) * scale,
    width,
    height: Number(height) * scale,
    rx: rx ? Number(rx) * scale : undefined,
    fill: paint,
    'fill-opacity': isEnd ? END_OPACITY : isDoubt ? DOUBT_OPACITY : LENGTH_OPACITY,
    stroke: isEnd || isDoubt ? paint : undefined,
    'stroke-width': isEnd ? END_OUTLINE * threadPx : isDoubt ? DOUBT_OUTLINE * threadPx : undefined,
  });
}

function paintedThread(
  { x1, x2 }: WrittenAttributes,
  { middlePx, threadPx = THREAD_PX }: EventBrush,
): string {
  return xmlElement('line', {
    x1,
    x2,
    y1: middlePx,
    y2: middlePx,
    stroke: PAINT.stamp,
    'stroke-width': threadPx,
  });
}

function paintedMark({ x, href }: WrittenAttributes, brush: EventBrush): string {
  const { ink, middlePx, markPx = MARK_RADIUS_PX, markOutlinePx } = brush;
  const standing = STANDINGS.find((one) => href === `#m-${one}`);
  return standing ? drawnMark(standing, Number(x), middlePx, markPx, ink, markOutlinePx) : '';
}

/** The name has a ground, where it stands on its own thread; the ground stays in the drawing. */
function paintedLabel(
  text: string,
  { x, dx, 'text-anchor': anchor }: WrittenAttributes,
  { middlePx, toPx, ground = PAINT.paper }: EventBrush,
): string {
  const anchorPx = Number(x) + Number(dx);
  const textPx = textWidthPx(text, LABEL_FONT_PX);
  const isBefore = anchor === 'end';
  const groundFrom = (isBefore ? anchorPx - textPx : anchorPx) - GROUND_REACH_PX;
  const groundTo = Math.min(groundFrom + textPx + 2 * GROUND_REACH_PX, toPx);
  return (
    drawnBox(groundFrom, middlePx - GROUND_PX / 2, groundTo - groundFrom, GROUND_PX, ground) +
    fittedText(text, anchorPx, middlePx, {
      fontPx: LABEL_FONT_PX,
      fill: PAINT.ink,
      weight: 500,
      anchor: isBefore ? 'end' : 'start',
    })
  );
}
