/**
 * Draws some facts as a picture for a page that is taken away: every one of them named, on white whatever the colours of
 * the screen, as wide as a sheet. The drawing is in the page only while it is painted.
 */
import { percentAttributes, type ShapeElement } from '../../scene/element.ts';
import { LAYERS } from '../../scene/scene.ts';
import { made } from '../made-element.ts';
import { textOf } from '../page-words.ts';
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { HATCH, hatching, paintedCopies, svgElement } from './painted-copy.ts';

/** Width of the drawing and the free space around it, in px. */
const WIDTH_PX = 1000;
const MARGIN_PX = 4;

/** @param ids  of the facts; those outside the ten years are not drawn */
export function paintedScene(host: ZoomableTimeline, ids: readonly string[]): SVGElement {
  const { scene, frame, beforePx } = host.wholeScene(WIDTH_PX, ids);
  const side = { width: frame.widthPx, height: scene.heightPx };
  const layers = LAYERS.map((layer) =>
    svgElement('g', { class: layer }, ...elementsOf(scene.layers[layer])),
  );
  const drawn = svgElement('svg', { class: 'scene', ...side }, ...layers);
  const pattern = document.getElementById(HATCH)?.cloneNode(true) as SVGElement | undefined;
  const box = made('div', { className: 'frame own-painting' }, drawn);
  box.dataset['layout'] = 'lanes';
  if (pattern) drawn.append(pattern);
  host.append(box);
  const copies = paintedCopies(drawn.querySelectorAll(':scope > g'), side);
  const defs = hatching(pattern);
  box.remove();
  const height = side.height + 2 * MARGIN_PX;
  const transform = `translate(${beforePx} ${MARGIN_PX})`;
  return svgElement(
    'svg',
    { viewBox: `0 0 ${WIDTH_PX} ${height}`, role: 'img' },
    defs,
    svgElement('g', { transform }, ...copies),
  );
}

/** What the marks of a drawing mean, as the page says it, each with its sample, on white too. */
export function legendOf(host: HTMLElement): HTMLElement[] {
  const box = made('div', { className: 'own-painting' });
  const lines = [...host.querySelectorAll('.legend > ul > li')];
  box.append(...lines.map((line) => line.cloneNode(true)));
  host.append(box);
  const said = [...box.children].map((line) => {
    const sample = line.querySelector('svg');
    const { width = 0, height = 0 } = sample?.getBoundingClientRect() ?? {};
    const box = { width, height, viewBox: sample?.getAttribute('viewBox') ?? undefined };
    const parts = paintedCopies(sample?.children ?? [], { width, height });
    return made('span', {}, svgElement('svg', box, ...parts), ` ${textOf(line)} `);
  });
  box.remove();
  return said;
}

function elementsOf(elements: readonly ShapeElement[]): SVGElement[] {
  return elements.map(({ tag, attributes, text, children }) =>
    svgElement(
      tag,
      percentAttributes(attributes),
      ...(children ? elementsOf(children) : [text ?? '']),
    ),
  );
}
