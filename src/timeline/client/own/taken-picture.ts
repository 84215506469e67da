/**
 * Knows the drawing as a picture that leaves the page: what is seen of it, with its title, what it shows
 * and where it comes from. An SVG file without a style sheet, and the same in pixels.
 */
import { ADDED } from '../../model/vocabulary.ts';
import { textWidthPx } from '../../scene/text-width.ts';
import { wrapText } from '../../scene/wrapped-text.ts';
import { made } from '../made-element.ts';
import { textOf } from '../page-words.ts';
import { ownWords } from './own-words.ts';
import { ADDED_SIGN } from './own-lines.ts';
import { HATCH, hatching, paintedCopies, svgElement } from './painted-copy.ts';
import { plainColour } from './plain-colour.ts';
import { saveFile } from './saved-file.ts';

/** Around the picture, in px; a line of small type, its size, the title's. */
const MARGIN_PX = 24;
const LINE_PX = 17;
const SMALL_PX = 12;
const TITLE_PX = 28;
/** Pixels for one px: sharp on paper and on dense screens. */
const PIXELS = 2;

/** Saves what is seen of the drawing, as one picture of that format. @param ownTitle  a teacher's, empty for none */
export async function takePicture(
  host: HTMLElement,
  format: 'svg' | 'png',
  ownTitle: string,
): Promise<void> {
  const picture = pictureOf(host, ownTitle);
  const text = new XMLSerializer().serializeToString(picture);
  const name = `${ownWords(host).file}.${format}`;
  if (format === 'svg') saveFile(name, new Blob([text], { type: 'image/svg+xml' }));
  else saveFile(name, await pixelsOf(text));
}

function pictureOf(host: HTMLElement, ownTitle: string): SVGElement {
  const scene = host.querySelector<SVGSVGElement>('.drawing .scene');
  const box = host.querySelector<HTMLElement>('.drawing');
  if (!scene || !box?.clientWidth) throw new Error('.scene');
  const paper = plainColour(getComputedStyle(document.documentElement).backgroundColor)?.hex;
  const ink = getComputedStyle(scene);
  const [around, side] = [box.getBoundingClientRect(), scene.getBoundingClientRect()];
  const width = around.width + 2 * MARGIN_PX;
  const title = ownTitle || textOf(document.body, 'h1');
  const lead = textOf(document.body, '.status');
  const plainInk = plainColour(getComputedStyle(box).color)?.hex;
  let y = MARGIN_PX;
  const write = (text: string, fontPx: number) => {
    const lines = wrapText(text, around.width, (line) => textWidthPx(line, fontPx));
    return lines.map((line) => {
      y += fontPx === SMALL_PX ? LINE_PX : fontPx * 1.2;
      const type = { 'font-family': ink.fontFamily, 'font-size': fontPx };
      return svgElement('text', { x: MARGIN_PX, y, ...type, fill: plainInk }, line);
    });
  };
  const head = [...write(title, TITLE_PX), ...write(lead, SMALL_PX)];
  y += MARGIN_PX / 2;
  const transform = `translate(${MARGIN_PX + side.left - around.left} ${y})`;
  const drawing = svgElement('g', { transform }, ...paintedCopies(scene.children, side));
  y += side.height + MARGIN_PX / 2;
  // What the names of ministers do not say goes with them.
  const note = scene.querySelector('.term') ? ['.office-note'] : [];
  const { added, byTeacher } = ownWords(host);
  const hasOwn = scene.querySelector(`[data-topic="${ADDED}"]`) !== null;
  const foot = [
    ...(hasOwn ? [`${ADDED_SIGN} ${added}`] : []),
    ...(ownTitle ? [byTeacher] : []),
    ...[...note, '[data-cited]', '.copy-label p'].map((said) => textOf(document.body, said)),
  ].flatMap((said) => write(said, SMALL_PX));
  const height = Math.ceil(y + MARGIN_PX);
  const viewBox = `0 0 ${width} ${height}`;
  const { lang } = document.documentElement;
  return svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox, role: 'img', 'xml:lang': lang },
    svgElement('title', {}, title),
    svgElement('desc', {}, lead),
    hatching(document.getElementById(HATCH)),
    svgElement('rect', { width, height, fill: paper }),
    drawing,
    ...head,
    ...foot,
  );
}

/** By an address that holds the picture: the policy of the page lets no other in. */
async function pixelsOf(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const size = { width: image.width * PIXELS, height: image.height * PIXELS };
  const canvas = made('canvas', size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((pixels) => (pixels ? resolve(pixels) : reject(new Error('png'))), 'image/png'),
  );
}
