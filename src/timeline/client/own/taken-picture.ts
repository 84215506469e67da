/**
 * Knows the drawing as a picture that leaves the page: what is seen of it, with its title, what it shows
 * and where it comes from. An SVG file without a style sheet, and the same in pixels.
 */
import { textWidthPx } from '../../layout/text-width.ts';
import { wrapText } from '../../layout/wrapped-text.ts';
import { ownWords } from './own-words.ts';
import { fontOf, paintedCopy, svgElement, type Side } from './painted-copy.ts';
import { plainColour } from './plain-colour.ts';
import { saveFile } from './saved-file.ts';

/** Around the picture, in px; a line of small type, its size, the title's. */
const MARGIN_PX = 24;
const LINE_PX = 17;
const SMALL_PX = 12;
const TITLE_PX = 28;
/** Pixels for one px: sharp on paper and on dense screens. */
const PIXELS = 2;
/** What the outlines of the band mean, where it has any. */
const KEY = ".band:has([data-office~='then'], [data-office~='later']) .band-key";
/** Parts of the drawing, from back to front. */
const DRAWN = ['.grid', '.rows', '.terms', `${KEY} svg`, '.captions', '.axis.top'];

/** Saves what is seen of the drawing, as one picture of that format. */
export async function takePicture(host: HTMLElement, format: 'svg' | 'png'): Promise<void> {
  const picture = pictureOf(host);
  const text = new XMLSerializer().serializeToString(picture);
  const name = `${ownWords(host).file}.${format}`;
  if (format === 'svg') saveFile(name, new Blob([text], { type: 'image/svg+xml' }));
  else saveFile(name, await pixelsOf(text));
}

function pictureOf(host: HTMLElement): SVGElement {
  const scroller = host.querySelector<HTMLElement>('.scroller');
  const canvas = host.querySelector<HTMLElement>('.canvas');
  if (!scroller || !canvas?.clientWidth) throw new Error('.canvas');
  const paper = plainColour(getComputedStyle(document.documentElement).backgroundColor)?.hex;
  const ink = getComputedStyle(canvas);
  const view = scroller.getBoundingClientRect();
  const top = canvas.getBoundingClientRect().top;
  const width = view.width + 2 * MARGIN_PX;
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
  const title = textOf('h1');
  // Not what a reader of the page may do about it.
  const lead = /^[^.]*\.?/.exec(textOf('.status'))?.[0] ?? '';

  let y = MARGIN_PX;
  const write = (text: string, fontPx: number) => {
    const lines = wrapText(text, view.width, (line) => textWidthPx(line, fontPx));
    return lines.map((line) => {
      y += fontPx === SMALL_PX ? LINE_PX : fontPx * 1.2;
      const type = { 'font-family': ink.fontFamily, 'font-size': fontPx };
      return svgElement('text', { x: MARGIN_PX, y, ...type, fill: plainInk(ink) }, line);
    });
  };
  const head = [...write(title, TITLE_PX), ...write(lead, SMALL_PX)];
  y += MARGIN_PX / 2;
  const at = (box: DOMRect) => ({ x: box.left - view.left + MARGIN_PX, y: box.top - top + y });
  const drawing = svgElement(
    'svg',
    { x: 0, y: 0, width, height: y + canvas.clientHeight, overflow: 'hidden' },
    ...grounds(canvas, '.lane', at, width),
    ...drawnParts(canvas, at),
    ...[...canvas.querySelectorAll<HTMLElement>(`.lane-name, ${KEY} > span, .band-note`)].flatMap(
      (name) => nameOf(name, at),
    ),
  );
  y += canvas.clientHeight + MARGIN_PX / 2;
  const foot = ['[data-cited]', '.copy-label p'].flatMap((said) => write(textOf(said), SMALL_PX));
  const height = Math.ceil(y + MARGIN_PX);
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': document.documentElement.lang,
    },
    svgElement('title', {}, title),
    svgElement('desc', {}, lead),
    svgElement('rect', { width, height, fill: paper }),
    drawing,
    ...head,
    ...foot,
  );
}

type At = (box: DOMRect) => { x: number; y: number };

const plainInk = ({ color }: CSSStyleDeclaration) => plainColour(color)?.hex;

/** The paper that a part lies on. */
function grounds(canvas: Element, selector: string, at: At, width: number): SVGElement[] {
  return [...canvas.querySelectorAll<HTMLElement>(selector)]
    .filter(({ hidden }) => !hidden)
    .map((part) => {
      const box = part.getBoundingClientRect();
      const fill = plainColour(getComputedStyle(part).backgroundColor);
      const side = { x: 0, y: at(box).y, width, height: box.height };
      return svgElement('rect', { ...side, fill: fill?.hex, 'fill-opacity': fill?.opacity });
    });
}

function drawnParts(canvas: Element, at: At): SVGElement[] {
  return DRAWN.flatMap((selector) => [...canvas.querySelectorAll(selector)]).flatMap((part) => {
    const box = part.getBoundingClientRect();
    if (box.width === 0) return [];
    const { x, y } = at(box);
    const side: Side = box;
    const copies = [...part.children].flatMap((child) => paintedCopy(child, side) ?? []);
    return svgElement('g', { transform: `translate(${x} ${y})` }, ...copies);
  });
}

/** The name of a lane stays before it, over what is scrolled below. */
function nameOf(name: HTMLElement, at: At): SVGElement[] {
  const box = name.getBoundingClientRect();
  if (box.width === 0) return [];
  const style = getComputedStyle(name);
  const fontPx = Number.parseFloat(style.fontSize);
  const [left, above] = [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingTop)];
  const { x, y } = at(box);
  const ground = plainColour(style.backgroundColor);
  const lines = wrapText(name.textContent ?? '', box.width - left, (line) =>
    textWidthPx(line, fontPx),
  );
  return [
    svgElement('rect', {
      ...{ x, y, width: box.width, height: box.height },
      fill: ground?.opacity ? ground.hex : 'none',
    }),
    ...lines.map((line, n) =>
      svgElement(
        'text',
        {
          ...fontOf(style, 0),
          x: x + left,
          y: y + above + fontPx * (1 + n * 1.2),
          fill: plainInk(style),
        },
        line,
      ),
    ),
  ];
}

/** By an address that holds the picture: the policy of the page lets no other in. */
async function pixelsOf(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * PIXELS;
  canvas.height = image.height * PIXELS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((pixels) => (pixels ? resolve(pixels) : reject(new Error('png'))), 'image/png'),
  );
}
