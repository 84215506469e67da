/**
 * Paints a scene of the timeline for pictures without a style sheet: positions in px, and paint in attributes, by
 * the classes of scene.css. Pure.
 */
import { xmlElement, escapeXml, type XmlAttributes } from '../xml-element.ts';
import { fractionOf, writeAttributes, type ShapeElement } from '../../timeline/scene/element.ts';
import { LAYERS, type Scene } from '../../timeline/scene/scene.ts';
import { textWidthPx } from '../../timeline/scene/text-width.ts';
import { STANDINGS, TOPICS } from '../../timeline/model/vocabulary.ts';
import { HUES, PAINT, SANS, TOPIC_HUES } from './picture-paint.ts';
import { drawnMark } from './picture-parts.ts';

/** Radius of a mark in px, as in StandingSymbols.astro. */
export const MARK_PX = 5;
const HATCH = 'hachures';

/** Where and how a scene is painted, in px of the picture. */
export interface SceneBrush {
  leftPx: number;
  topPx: number;
  widthPx: number;
  /** Font size of the names, for which the scene was laid out. */
  typePx: number;
  /** Radius of a mark, which also scales the ring at the end of a wait; MARK_PX by default. */
  markPx?: number;
  /** Scale factor relative to the layout. */
  times?: number;
}

interface Pen extends SceneBrush {
  hue: string;
}

/** Hatching of a doubt, which a picture with scenes contains once. */
export function hatching(): string {
  return xmlElement(
    'defs',
    {},
    xmlElement(
      'pattern',
      {
        id: HATCH,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      xmlElement('rect', { width: 6, height: 6, fill: HUES.grey.tint }),
      xmlElement('rect', { width: 2.4, height: 6, fill: HUES.grey.ink }),
    ),
  );
}

/** A scene as XML, from back to front. */
export function paintedScene(scene: Scene, brush: SceneBrush): string {
  const pen = { ...brush, hue: PAINT.ink };
  return xmlElement(
    'g',
    {
      transform: `translate(${brush.leftPx} ${brush.topPx})${brush.times ? ` scale(${brush.times})` : ''}`,
    },
    ...LAYERS.map((layer) => scene.layers[layer].map((one) => painted(one, pen)).join('')),
  );
}

/** One element of a scene, as XML. */
export function painted(element: ShapeElement, pen: Pen): string {
  const { tag, attributes, text, children = [] } = element;
  const {
    class: names = '',
    href,
    'data-topic': topic,
    'data-id': id,
    'data-ids': _ids,
    'data-of': _of,
    'data-start': _start,
    'data-end': _end,
    'aria-label': _said,
    ...written
  } = writeAttributes(attributes, (along) => Number((fractionOf(along) * pen.widthPx).toFixed(2)));
  const known = TOPICS.find((one) => one === topic);
  const own = known ? { ...pen, hue: TOPIC_HUES[known].ink } : pen;
  const inPx = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, value === '100%' ? pen.widthPx : value]),
  );
  const inside = () => children.map((child) => painted(child, own)).join('');
  const className = String(names);
  if (className === 'hit' || className === 'inner') return '';
  if (tag === 'use') return paintedMark(String(href), Number(inPx['x']), own);
  if (tag === 'a' || tag === 'g')
    return xmlElement('g', { id: id && `fait-${id}`, transform: inPx['transform'] }, inside());
  if (tag === 'text') {
    const { size, ...paint } = paintOfText(className, own);
    const fitted =
      text === undefined
        ? {}
        : { textLength: textWidthPx(text, size).toFixed(2), lengthAdjust: 'spacingAndGlyphs' };
    const body = text === undefined ? inside() : escapeXml(text);
    return xmlElement(
      'text',
      { ...inPx, 'font-family': SANS, 'font-size': size, ...paint, ...fitted },
      body,
    );
  }
  if (tag === 'tspan')
    return xmlElement('tspan', { ...inPx, ...inkOfPart(className) }, escapeXml(text ?? ''));
  if (className === 'public') inPx['r'] = (Number(inPx['r']) * (own.markPx ?? MARK_PX)) / MARK_PX;
  return xmlElement(tag, { ...inPx, ...paintOfShape(className, own) }, inside());
}

function paintedMark(href: string, xPx: number, { hue, markPx = MARK_PX }: Pen): string {
  const standing = STANDINGS.find((one) => href === `#m-${one}`);
  return standing ? drawnMark(standing, xPx, 0, markPx, hue) : '';
}

/** Fill and stroke of a shape, by class. */
function paintOfShape(names: string, { hue }: Pen): XmlAttributes {
  const [name, kind] = names.split(' ');
  switch (name) {
    case 'tick':
    case 'lane-line':
      return { stroke: PAINT.rule };
    case 'wait':
      return { fill: HUES.grey.ink };
    case 'doubt':
      return { fill: `url(#${HATCH})` };
    case 'span':
      return { fill: hue, 'fill-opacity': 0.55 };
    case 'public':
      return { fill: PAINT.paper, stroke: PAINT.stamp, 'stroke-width': 2 };
    case 'drop':
      return { fill: PAINT.stamp, 'fill-opacity': kind === 'wide' ? 0.08 : 0.5 };
    case 'rail-line':
      return { stroke: PAINT.stamp, 'stroke-width': 4 };
    case 'knot':
      return kind === 'wide'
        ? { fill: PAINT.stamp, 'fill-opacity': 0.4, stroke: PAINT.stamp }
        : { fill: PAINT.stamp };
    case 'to-knot':
      return { stroke: PAINT.stamp, 'stroke-opacity': 0.5 };
    case 'dots':
      return { fill: 'none', stroke: hue, 'stroke-width': 7, 'stroke-linecap': 'round' };
    case 'box':
      return { fill: HUES.grey.tint, stroke: PAINT.soft };
    case 'to-name':
      return { stroke: PAINT.soft };
    default:
      return {};
  }
}

const halo = (widthPx: number): XmlAttributes => ({
  stroke: PAINT.paper,
  'stroke-width': widthPx,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

/** Size, weight and colour of a text, by class. */
function paintOfText(names: string, { hue, typePx }: Pen): XmlAttributes & { size: number } {
  const [name, kind] = names.split(' ');
  switch (name) {
    case 'label':
      return { size: typePx, fill: PAINT.ink, 'font-weight': 500, ...halo(5) };
    case 'date':
      return { size: typePx, fill: PAINT.soft };
    case 'gap':
      return kind === 'large'
        ? { size: 1.5 * typePx, fill: PAINT.ink, 'font-weight': 700, ...halo(5) }
        : { size: typePx, fill: HUES.grey.ink, 'font-weight': 600, ...halo(5) };
    case 'tick-label':
      return kind === 'year'
        ? { size: typePx - 1, fill: PAINT.ink, 'font-weight': 600 }
        : { size: typePx - 1, fill: PAINT.soft };
    case 'lane-name':
      return { size: typePx - 0.5, fill: hue, 'font-weight': 600 };
    case 'rail-name':
      return { size: typePx, fill: PAINT.stamp, 'font-weight': 700, ...halo(4) };
    case 'knot-label':
      return { size: typePx - 1, fill: PAINT.stamp, 'font-weight': 600, ...halo(4) };
    default:
      return { size: typePx - 1, fill: hue, 'font-weight': 600 };
  }
}

function inkOfPart(name: string): XmlAttributes {
  if (name === 'date') return { fill: PAINT.soft, 'font-weight': 400 };
  if (name === 'gap') return { fill: HUES.grey.ink };
  return {};
}
