/**
 * Knows an element of the drawing as a picture holds it: by itself, with the paint that the page computed
 * for it and places in px. What is not seen is not copied.
 */
import { plainColour } from './plain-colour.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Attributes that say a shape or a place; in percent, some are of the height, the others of the width. */
const PLACES = 'x x1 x2 width dx cx y y1 y2 height dy rx r cy d transform class text-anchor'.split(
  ' ',
);
const OF_HEIGHT = /^(?:[cd]?y|height)/;
const STROKES = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
] as const;
const FONTS = ['font-family', 'font-size', 'font-weight'] as const;

/** The hatching of a doubt, as StandingSymbols.astro names it. */
export const HATCH = 'hatch';

export interface Side {
  width: number;
  height: number;
}

/** An element of SVG with attributes; undefined ones are left out. */
export function svgElement(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** @param side  of what percentages are of, in px */
function paintedCopy(source: Element, side: Side): SVGElement | undefined {
  const style = getComputedStyle(source);
  if (style.display === 'none' || style.visibility === 'hidden' || source.matches('.hit'))
    return undefined;
  const places = placesOf(source, side);
  if (source.localName === 'use') return markCopy(source as SVGUseElement, places, side);
  if (source.localName === 'text') {
    const parts = [...source.children];
    if (parts.length === 0) return textCopy(source as SVGTextElement, places, style);
    // Words in parts, each with its own distance, ink and weight.
    const copies = parts.map((part) => {
      const own = placesOf(part, side);
      return textCopy(part as SVGTSpanElement, own, getComputedStyle(part));
    });
    return svgElement('text', { ...places, ...paintOf(style) }, ...copies);
  }
  if (!['a', 'g', 'svg'].includes(source.localName))
    return svgElement(source.localName, { ...places, ...paintOf(style) });
  const opacity = style.opacity === '1' ? undefined : style.opacity;
  if (source.localName !== 'svg')
    return svgElement('g', { ...places, opacity }, ...paintedCopies(source.children, side));
  // What is enlarged is wider than the picture, which is cut to its window.
  const { x = 0, y = 0, width = side.width } = places;
  const copies = paintedCopies(source.children, { ...side, width: Number(width) });
  return style.overflow === 'hidden'
    ? svgElement('svg', { x, width, height: side.height }, ...copies)
    : svgElement('g', { transform: `translate(${x} ${y})`, opacity }, ...copies);
}

function textCopy(
  text: SVGTextContentElement,
  places: ReturnType<typeof placesOf>,
  style: CSSStyleDeclaration,
): SVGElement {
  const paint = { ...paintOf(style), ...fontOf(style, text.getComputedTextLength()) };
  return svgElement(text.localName, { ...places, ...paint }, text.textContent ?? '');
}

/** Those of several elements that are seen. */
export const paintedCopies = (sources: Iterable<Element>, side: Side) =>
  [...sources].flatMap((source) => paintedCopy(source, side) ?? []);

/** The hatching of a doubt, with the paint that its pattern has in the page. */
export function hatching(pattern: Element | null | undefined): SVGElement {
  const side = { width: 0, height: 0 };
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  const parts = paintedCopies(pattern?.children ?? [], side);
  const copy = svgElement(
    'pattern',
    { id: HATCH, ...size, patternTransform: 'rotate(45)' },
    ...parts,
  );
  return svgElement('defs', {}, copy);
}

/** A mark is drawn once and used: its shape is copied, with the paint that it would have here. */
function markCopy(
  use: SVGUseElement,
  { x = '0', y = '0', class: name }: ReturnType<typeof placesOf>,
  side: Side,
): SVGElement {
  const shape = document.querySelector(use.getAttribute('href') ?? '');
  const drawn = shape?.children.length ? [...shape.children] : [shape];
  const parts = drawn.flatMap((part) => (part ? (part.cloneNode(true) as SVGElement) : []));
  use.after(...parts);
  const copies = paintedCopies(parts, side);
  for (const part of parts) part.remove();
  return svgElement('g', { class: name, transform: `translate(${x} ${y})` }, ...copies);
}

function placesOf(source: Element, side: Side): Record<string, string | undefined> {
  return Object.fromEntries(
    PLACES.filter((name) => source.hasAttribute(name)).map((name) => {
      const value = source.getAttribute(name) ?? '';
      const wholePx = OF_HEIGHT.test(name) ? side.height : side.width;
      const px = (Number.parseFloat(value) / 100) * wholePx;
      return [name, value.endsWith('%') ? inPx(px) : value];
    }),
  );
}

const inPx = (px: number) => String(Number(px.toFixed(2)));

function paintOf(style: CSSStyleDeclaration): Record<string, string | number | undefined> {
  const [fill, stroke] = [plainColour(style.fill), plainColour(style.stroke)];
  const part = (opacity: number | undefined) => (opacity === 1 ? undefined : opacity);
  return {
    fill: fill?.hex ?? (style.fill.startsWith('url') ? `url(#${HATCH})` : 'none'),
    'fill-opacity': part((fill?.opacity ?? 1) * Number(style.fillOpacity)),
    stroke: stroke?.hex,
    'stroke-opacity': part(stroke?.opacity),
    ...(stroke
      ? Object.fromEntries(STROKES.map((name) => [name, style.getPropertyValue(name)]))
      : {}),
  };
}

/** @param widthPx  in which the text stands, whatever typeface the reader of the picture has */
function fontOf(style: CSSStyleDeclaration, widthPx: number) {
  return {
    ...Object.fromEntries(FONTS.map((name) => [name, style.getPropertyValue(name)])),
    textLength: widthPx > 0 ? inPx(widthPx) : undefined,
    lengthAdjust: 'spacingAndGlyphs',
  };
}
