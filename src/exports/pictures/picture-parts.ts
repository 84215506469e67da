/** Writes the elements of a timeline picture: text, marks, boxes, lines, QR codes. */
import { textWidthPx } from '../../timeline/scene/text-width.ts';
import { standingShape } from '../../timeline/scene/standing-shape.ts';
import type { QrCode } from '../../case/copy-label.ts';
import type { Standing } from '../../timeline/model/vocabulary.ts';
import { PAINT, SANS } from './picture-paint.ts';
import { escapeXml, xmlElement, type XmlAttributes } from '../xml-element.ts';

/** Distance from the middle of a line of text to its baseline, in em. */
const MIDDLE_EM = 0.34;

export interface TextStyle {
  fontPx: number;
  fill: string;
  weight?: 400 | 500 | 600 | 700;
  family?: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; `yPx` is its baseline. */
export function drawnText(
  text: string,
  xPx: number,
  yPx: number,
  { fontPx, fill, weight = 400, family = SANS, anchor = 'start' }: TextStyle,
  more: XmlAttributes = {},
): string {
  return xmlElement(
    'text',
    {
      x: xPx,
      y: yPx,
      'font-family': family,
      'font-size': fontPx,
      'font-weight': weight,
      fill,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...more,
    },
    escapeXml(text),
  );
}

/**
 * One line of text in exactly the width that the layout reserved, whatever typeface draws it; `middlePx` is its
 * vertical middle.
 */
export function fittedText(text: string, xPx: number, middlePx: number, style: TextStyle): string {
  return drawnText(text, xPx, middlePx + MIDDLE_EM * style.fontPx, style, {
    textLength: textWidthPx(text, style.fontPx),
    lengthAdjust: 'spacingAndGlyphs',
  });
}

/** The shape of a standing, centred on a point. */
export function drawnMark(
  standing: Standing,
  xPx: number,
  yPx: number,
  radiusPx: number,
  ink: string,
  strokePx = 1.75,
): string {
  const { outline, fill } = standingShape(standing, radiusPx);
  const transform = `translate(${Number(xPx.toFixed(2))} ${Number(yPx.toFixed(2))})`;
  return [
    xmlElement('path', {
      d: outline,
      fill: PAINT.sheet,
      stroke: ink,
      'stroke-width': strokePx,
      transform,
    }),
    fill ? xmlElement('path', { d: fill, fill: ink, transform }) : '',
  ].join('');
}

export function drawnBox(
  xPx: number,
  yPx: number,
  widthPx: number,
  heightPx: number,
  fill: string,
): string {
  return xmlElement('rect', { x: xPx, y: yPx, width: widthPx, height: heightPx, fill });
}

/** A straight line in px, 1 px thick unless `more` says otherwise. */
export function drawnLine(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  more: XmlAttributes = {},
): string {
  return xmlElement('line', { x1, y1, x2, y2, stroke, ...more });
}

/** A QR code within a picture: dark on white, whatever the background. */
export function placedCode(code: QrCode, x: number, y: number, sidePx: number): string {
  return `<g transform="translate(${x} ${y}) scale(${sidePx / code.side})">${codeModules(code)}</g>`;
}

function codeModules({ side, path }: QrCode): string {
  return `<rect width="${side}" height="${side}" fill="#fff"/><path d="${path}" stroke="#000"/>`;
}

/** The root of a standalone picture, with its title and description. */
export function svgDocument(
  {
    widthPx,
    heightPx,
    locale,
    title,
    description,
  }: {
    widthPx: number;
    heightPx: number;
    locale: string;
    title: string;
    description: string;
  },
  ...content: readonly string[]
): string {
  const root = xmlElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      'xml:lang': locale,
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: 'img',
      'aria-labelledby': 'titre description',
    },
    xmlElement('title', { id: 'titre' }, escapeXml(title)),
    xmlElement('desc', { id: 'description' }, escapeXml(description)),
    drawnBox(0, 0, widthPx, heightPx, PAINT.paper),
    ...content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
